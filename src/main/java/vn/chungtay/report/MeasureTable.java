package vn.chungtay.report;

import static vn.chungtay.report.OutputColumn.integer;
import static vn.chungtay.report.OutputColumn.number;
import static vn.chungtay.report.OutputColumn.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import vn.chungtay.finding.Texts;

/** The measures of a table, for programs and for people. */
public final class MeasureTable {
  private static final List<OutputColumn> COLUMNS =
      List.of(
          text("by", "Group of records; all for all of them."),
          text("time", "Time of the records; empty where it is not of one time."),
          text("measure", "Name of the measure, see chungtay indicators."),
          number("value", "Proportions are not in percent; empty where there is none."),
          number(
              "lower",
              "The least it can be, where not all is known; of a sample the lower end of the interval."),
          number("upper", "The most it can be, or the upper end."),
          integer("n", "Records it is about; empty where that is suppressed."),
          number("persons", "Persons these stand for: weight times size."),
          text("reason", "Why there is no value, or beside one why there is no interval."));

  private static final List<String> KEY = List.of("by", "time", "measure");
  private static final int DIGITS = 6;

  private MeasureTable() {}

  /** Unrounded. */
  public static OutputTable of(List<MeasureRow> rows) {
    return new OutputTable(
        "measures", COLUMNS, () -> rows.stream().map(MeasureTable::cells).iterator(), KEY);
  }

  private static List<String> cells(MeasureRow row) {
    return List.of(
        row.by(),
        row.time(),
        row.measure(),
        exact(row.value()),
        exact(row.lower()),
        exact(row.upper()),
        whole(row.records()),
        exact(row.persons()),
        row.reason());
  }

  private static String whole(OptionalLong value) {
    return value.isEmpty() ? "" : Long.toString(value.getAsLong());
  }

  /** The shortest digits that tell a double from any other. */
  private static String exact(OptionalDouble value) {
    return value.isEmpty() ? "" : DataCell.of(BigDecimal.valueOf(value.getAsDouble()));
  }

  /** Rounded to six digits, with the words and the signs of a language. */
  public static OutputTable shown(List<MeasureRow> rows, Texts texts) {
    Numbers numbers = new Numbers(texts.language());
    return new OutputTable(
        "measures",
        COLUMNS.stream()
            .map(
                column ->
                    new OutputColumn(texts.get("measured." + column.name()), column.type(), ""))
            .toList(),
        () -> rows.stream().map(row -> shown(row, numbers, texts)).iterator());
  }

  private static List<String> shown(MeasureRow row, Numbers numbers, Texts texts) {
    return List.of(
        row.by().equals(MeasureRow.ALL) ? texts.get("measured.all") : row.by(),
        row.time(),
        row.measure(),
        shown(row.value(), numbers),
        shown(row.lower(), numbers),
        shown(row.upper(), numbers),
        row.records().isEmpty() ? "" : numbers.shown(row.records().getAsLong()),
        shown(row.persons(), numbers),
        reason(row, texts));
  }

  private static String shown(OptionalDouble value, Numbers numbers) {
    return value.isEmpty()
        ? ""
        : numbers.significant(BigDecimal.valueOf(value.getAsDouble()), DIGITS);
  }

  private static String reason(MeasureRow row, Texts texts) {
    if (row.reason().isEmpty()) {
      return "";
    }
    String reason = texts.get("reason." + row.reason());
    return row.undefined() == 0
        ? reason
        : texts.get("measured.undefined", reason, row.undefined(), row.records().orElse(0));
  }
}
