package vn.chungtay.change;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.chungtay.report.DataTables;
import vn.chungtay.report.OutputColumn;

/** The tables of a report that are compared row by row. */
public enum ComparedTable {
  COMPLETENESS(
      DataTables.completeness(),
      "kind",
      List.of("period", "unit_code", "kind"),
      List.of(
          "expected",
          "received",
          "accepted_records",
          "rejected_records",
          "set_aside_records",
          "submitted_on",
          "on_time",
          "file",
          "excluded_by")),
  TARGETS(
      DataTables.targets(),
      "target",
      List.of("period", "unit_code", "level", "target"),
      List.of(
          "value",
          "goal",
          "gap",
          "status",
          "required_per_year",
          "achieved_per_year",
          "projected",
          "projected_lower",
          "projected_upper",
          "lower",
          "upper",
          "established",
          "reason")),
  INDICATORS(
      DataTables.indicators(),
      "",
      List.of("period", "unit_code", "level", "group", "indicator"),
      List.of(
          "value",
          "unit",
          "numerator",
          "denominator",
          "baseline_value",
          "source",
          "coverage",
          "standard",
          "reason"));

  private final List<String> columns;
  private final String item;
  private final int[] key;
  private final List<Comparator<String>> orders;
  private final List<String> compared;

  ComparedTable(List<OutputColumn> columns, String item, List<String> key, List<String> compared) {
    this.columns = columns.stream().map(OutputColumn::name).toList();
    this.item = item;
    this.key = key.stream().mapToInt(this.columns::indexOf).toArray();
    this.orders = key.stream().map(KeyOrder::of).toList();
    this.compared = compared;
  }

  /** The name of its file. */
  public String file() {
    return part().code() + ".csv";
  }

  Part part() {
    return Part.valueOf(name());
  }

  /** The columns of the file. */
  public List<String> columns() {
    return columns;
  }

  /** Whether the rows of the file stand in the order; else there are few of them. */
  public boolean ordered() {
    return this != TARGETS;
  }

  /** The order of rows; two of the same key are the same row. */
  public int order(List<String> row, List<String> other) {
    for (int i = 0; i < key.length; i++) {
      String one = row.get(key[i]);
      String two = other.get(key[i]);
      int order = one.equals(two) ? 0 : orders.get(i).compare(one, two);
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  /** The cell of a column; empty where there is no such column. */
  String cell(List<String> row, String column) {
    int place = columns.indexOf(column);
    return place < 0 ? "" : row.get(place);
  }

  /** What a row of either table, or of both, is about. */
  public Subject subject(SideBySide.Pair pair) {
    return subject(pair.any());
  }

  Subject subject(List<String> row) {
    return new Subject(
        cell(row, "period"),
        cell(row, "unit_code"),
        cell(row, "unit_name"),
        cell(row, "level"),
        cell(row, "group"),
        cell(row, "indicator"),
        cell(row, item));
  }

  /** What became of a row. */
  public Change change(SideBySide.Pair pair) {
    return new Change(
        part(),
        pair.mark(),
        subject(pair.any()),
        compared.stream()
            .map(c -> new Change.Cell(c, cell(pair.before(), c), cell(pair.after(), c)))
            .toList());
  }

  private String cell(Optional<List<String>> row, String column) {
    return row.map(cells -> cell(cells, column)).orElse("");
  }
}
