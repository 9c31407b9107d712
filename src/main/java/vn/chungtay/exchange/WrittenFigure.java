package vn.chungtay.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.chungtay.report.DataTables;
import vn.chungtay.report.OutputColumn;
import vn.chungtay.submission.Period;

/**
 * A figure as it stands in the table of indicators of a report.
 *
 * @param name with the id of a standard behind an @ when it is counted beside the one in force
 * @param value unrounded; empty when it could not be computed or is suppressed
 * @param coverage of the units expected, 0 to 1; empty when that means nothing for it
 * @param reasons why there is no value, or what must be known beside it
 */
public record WrittenFigure(
    Period period,
    String unit,
    String unitName,
    String level,
    String group,
    String name,
    String value,
    String source,
    String coverage,
    String standard,
    List<String> reasons) {
  static final String SUPPRESSED = "suppressed";

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,400}(?:\\.[0-9]{1,400})?");

  /** The names of the columns, in their order. */
  public static final List<String> COLUMNS =
      DataTables.indicators().stream().map(OutputColumn::name).toList();

  public WrittenFigure {
    reasons = List.copyOf(reasons);
  }

  /** The figure of a row; none when its period or value is none, which no run has written. */
  public static Optional<WrittenFigure> of(List<String> row) {
    String value = cell(row, "value");
    return Period.parse(cell(row, "period"))
        .filter(period -> value.isEmpty() || NUMBER.matcher(value).matches())
        .map(period -> of(period, row));
  }

  private static WrittenFigure of(Period period, List<String> row) {
    String reasons = cell(row, "reason");
    return new WrittenFigure(
        period,
        cell(row, "unit_code"),
        cell(row, "unit_name"),
        cell(row, "level"),
        cell(row, "group"),
        cell(row, "indicator"),
        cell(row, "value"),
        cell(row, "source"),
        cell(row, "coverage"),
        cell(row, "standard"),
        reasons.isEmpty() ? List.of() : List.of(reasons.split(";")));
  }

  private static String cell(List<String> row, String column) {
    return row.get(COLUMNS.indexOf(column));
  }

  /** Its name without the id of a standard. */
  String indicator() {
    int at = name.indexOf('@');
    return at < 0 ? name : name.substring(0, at);
  }

  boolean suppressed() {
    return reasons.contains(SUPPRESSED);
  }

  /** Whether it does not cover all that was expected. */
  boolean partial() {
    return !coverage.isEmpty() && !coverage.equals("1");
  }

  /** What must be known beside the value; empty when there is nothing. */
  String remark() {
    List<String> parts = new ArrayList<>();
    if (partial()) {
      parts.add("coverage=" + coverage);
      parts.add("source=" + source);
    }
    reasons.forEach(reason -> parts.add("reason=" + reason));
    return String.join("; ", parts);
  }
}
