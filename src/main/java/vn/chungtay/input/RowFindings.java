package vn.chungtay.input;

import java.util.ArrayList;
import java.util.List;
import vn.chungtay.finding.Finding;
import vn.chungtay.finding.Rule;
import vn.chungtay.submission.Column;
import vn.chungtay.submission.Kind;

/** What is wrong with one row; quotes of it only what may be quoted. */
final class RowFindings {
  private final Row row;
  private final Vocabulary vocabulary;
  private final List<Finding> findings = new ArrayList<>(0);

  RowFindings(Row row, Vocabulary vocabulary) {
    this.row = row;
    this.vocabulary = vocabulary;
  }

  /** Something wrong with a column, told without a variant for values that are withheld. */
  void add(Rule rule, int position, String variant, String... arguments) {
    add(rule, position, variant, shown(position), arguments);
  }

  /** Something wrong with a column; {@code hidden} is the variant when the value is withheld. */
  void addOr(Rule rule, int position, String variant, String hidden, String... arguments) {
    String value = shown(position);
    add(rule, position, value.isEmpty() ? hidden : variant, value, arguments);
  }

  boolean none() {
    return findings.isEmpty();
  }

  List<Finding> all() {
    return findings;
  }

  private String shown(int position) {
    return Masking.shown(row.kind(), column(position), row.cell(position));
  }

  private Column column(int position) {
    return row.kind().columns().get(position);
  }

  private void add(Rule rule, int position, String variant, String value, String... arguments) {
    Kind kind = row.kind();
    HeadingColumns heading = HeadingColumns.of(kind);
    findings.add(
        new Finding(
            rule.severity(),
            rule,
            variant,
            row.origin(),
            unit(row.cell(heading.unitCode())),
            Masking.period(row.cell(heading.period())),
            column(position).name(),
            value,
            List.of(arguments)));
  }

  /** The code of the unit the row belongs to, or what may be shown of a cell that means none. */
  private String unit(String cell) {
    return cell.isEmpty()
        ? ""
        : vocabulary.unit(cell).orElseGet(() -> Masking.unit(row.kind(), cell));
  }
}
