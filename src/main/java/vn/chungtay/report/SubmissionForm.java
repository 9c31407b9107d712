package vn.chungtay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.chungtay.finding.Language;
import vn.chungtay.finding.Texts;
import vn.chungtay.reference.OrgUnit;
import vn.chungtay.submission.Column;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Period;
import vn.chungtay.submission.ValueType;

/**
 * A form of one kind, to be sent to whoever fills it.
 *
 * @param unit whose form it is; empty for anybody's
 * @param period what it is filled for; empty for any period
 * @param periods those that may be filled in
 * @param known what is known already, by column
 * @param source where that was taken from
 */
public record SubmissionForm(
    Kind kind,
    Optional<OrgUnit> unit,
    Optional<Period> period,
    List<Period> periods,
    Map<String, Long> known,
    Optional<Period> source) {
  static final String UNIT = "unit_code";
  static final String PERIOD = "period";

  public SubmissionForm {
    periods = List.copyOf(periods);
    known = Map.copyOf(known);
  }

  /** A form about which nothing is known. */
  public static SubmissionForm empty(Kind kind, List<Period> periods) {
    return new SubmissionForm(
        kind, Optional.empty(), Optional.empty(), periods, Map.of(), Optional.empty());
  }

  /** The form as a table under the names of the columns, with what is known in its only row. */
  public OutputTable table() {
    return table(Column::name, List.of(first()));
  }

  /** The form as a table under its labels, with a row only when something is known. */
  public OutputTable labelled(Language language) {
    List<String> first = first();
    boolean nothing = first.stream().allMatch(String::isEmpty);
    return table(column -> heading(column, language), nothing ? List.of() : List.of(first));
  }

  private OutputTable table(Function<Column, String> name, List<List<String>> rows) {
    List<OutputColumn> columns =
        kind.columns().stream()
            .map(column -> new OutputColumn(name.apply(column), type(column.type()), ""))
            .toList();
    return new OutputTable(kind.code(), columns, rows);
  }

  private static OutputColumn.Type type(ValueType type) {
    if (type instanceof ValueType.Whole) {
      return OutputColumn.Type.INTEGER;
    }
    return type instanceof ValueType.Decimal ? OutputColumn.Type.NUMBER : OutputColumn.Type.STRING;
  }

  private List<String> first() {
    List<String> cells = new ArrayList<>();
    for (Column column : kind.columns()) {
      cells.add(
          switch (column.name()) {
            case UNIT -> unit.map(OrgUnit::code).orElse("");
            case PERIOD -> period.map(Period::code).orElse("");
            default ->
                Optional.ofNullable(known.get(column.name())).map(String::valueOf).orElse("");
          });
    }
    return cells;
  }

  /** What stands over a column: the label in Vietnamese, the name in English. */
  static String heading(Column column, Language language) {
    return language == Language.VI ? column.label() : column.name();
  }

  /** The form as a workbook with checks of what is typed in, and explanations. */
  public Workbook workbook(Texts texts) {
    return new FormSheets(this, texts).workbook();
  }
}
