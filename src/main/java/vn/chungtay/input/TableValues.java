package vn.chungtay.input;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import vn.chungtay.finding.Finding;
import vn.chungtay.finding.Rule;
import vn.chungtay.submission.Origin;
import vn.chungtay.submission.Wording;

/** Makes numbers, flags and labels of the cells of one record after the other. */
final class TableValues {
  /** How R, Stata and spreadsheets write that there is nothing. */
  private static final Set<String> NOTHING = Set.of("", "NA", ".", "#N/A");

  private final List<TableColumn> columns;
  private final TableNumbers written;
  private final TableSink sink;
  private final double[] numbers;
  private final String[] labels;
  private final boolean[] read;
  private List<Finding> findings = List.of();

  TableValues(List<TableColumn> columns, NumberFormatStyle style, TableSink sink) {
    this.columns = columns;
    this.written = new TableNumbers(style);
    this.sink = sink;
    this.numbers = new double[columns.size()];
    this.labels = new String[columns.size()];
    this.read = new boolean[columns.size()];
  }

  /** Forgets what was read of a record that was not taken. */
  void begin() {
    Arrays.fill(read, false);
  }

  /**
   * Reads a cell of the next record at once, if that can be done: plain digits, with a point or
   * without, in a column of numbers.
   *
   * @return whether it is done; else it must be among the cells of {@link #take}
   */
  boolean read(int column, char[] signs, int from, int length) {
    TableColumn.Content content = columns.get(column).content();
    if (!content.isNumber() || !written.plain()) {
      return false;
    }
    if (length > 4 && signs[from + length - 4] == '.' && !columns.get(column).certain()) {
      return false;
    }
    double value = PlainNumber.of(signs, from, length);
    read[column] = content.includes(value);
    numbers[column] = value;
    return read[column];
  }

  /** Hands on a record, or tells all that is wrong with it. */
  void take(Origin origin, String[] cells) {
    findings = List.of();
    for (int i = 0; i < cells.length; i++) {
      TableColumn column = columns.get(i);
      String cell = cells[i];
      if (read[i]) {
        continue;
      }
      if (column.content() == TableColumn.Content.FLAG) {
        numbers[i] = NOTHING.contains(cell) ? Double.NaN : flag(origin, column, cell);
      } else if (NOTHING.contains(cell)) {
        add(origin, Rule.MISSING_VALUE, column, "", "");
      } else if (column.content().isNumber()) {
        numbers[i] = number(origin, column, cell);
      } else {
        labels[i] = Wording.withoutIdNumbers(cell);
      }
    }
    if (findings.isEmpty()) {
      sink.row(origin, numbers, labels);
    } else {
      sink.rejected(findings);
    }
  }

  private double flag(Origin origin, TableColumn column, String cell) {
    Optional<Boolean> flag =
        cell.equals("1") || cell.equals("0")
            ? Optional.of(cell.equals("1"))
            : Vocabulary.parseFlag(cell);
    if (flag.isEmpty()) {
      String shown = Masking.number(cell);
      String variant = shown.isEmpty() ? "hidden_flag" : "flag";
      add(origin, Rule.INVALID_CODE, column, variant, shown);
      return Double.NaN;
    }
    return flag.get() ? 1 : 0;
  }

  private double number(Origin origin, TableColumn column, String cell) {
    OptionalDouble value = written.parse(cell);
    String min = column.content().min();
    String max = column.content().max();
    if (value.isEmpty()) {
      String shown = Masking.number(cell);
      add(origin, Rule.INVALID_NUMBER, column, written.flaw(cell, shown), shown, min, max);
      return Double.NaN;
    }
    if (!column.certain() && column.content().isMoney() && TableNumbers.doubtful(cell)) {
      add(origin, Rule.INVALID_NUMBER, column, "doubtful", cell, cell.replace(".", ""));
    }
    double number = value.getAsDouble();
    if (!column.content().includes(number)) {
      add(origin, Rule.OUT_OF_RANGE, column, "", Masking.number(cell), min, max);
    }
    return number;
  }

  private void add(
      Origin origin, Rule rule, TableColumn column, String variant, String value, String... more) {
    if (findings.isEmpty()) {
      findings = new ArrayList<>();
    }
    findings.add(
        new Finding(
            rule.severity(), rule, variant, origin, "", "", column.name(), value, List.of(more)));
  }
}
