package vn.chungtay.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chungtay.report.SheetCell.Form;
import vn.chungtay.report.SheetCell.Look;

/** A sheet of the report while its rows are written, from the top down. */
final class SheetDraft {
  private final String name;
  private final List<Integer> widths;
  private final List<List<SheetCell>> rows = new ArrayList<>();
  private int head;

  /**
   * A sheet without rows.
   *
   * @param widths of its columns, in digits
   */
  SheetDraft(String name, List<Integer> widths) {
    this.name = name;
    this.widths = List.copyOf(widths);
  }

  SheetDraft title(String text) {
    return add(List.of(new SheetCell.Text(text, Look.TITLE)));
  }

  /** What stands above an official form: its title, and by what law it is made up. */
  SheetDraft form(String title, Material material) {
    String period = PeriodWords.of(material, material.asOf());
    title(material.say(title, material.whole().name(), period));
    FormBasis.of(material).forEach(this::note);
    return this;
  }

  SheetDraft note(String text) {
    return add(List.of(new SheetCell.Text(text, Look.NOTE)));
  }

  /** The heads of the columns, which stay in sight over all rows that follow. */
  SheetDraft head(List<String> names) {
    head = rows.size();
    return add(names.stream().<SheetCell>map(text -> new SheetCell.Text(text, Look.HEAD)).toList());
  }

  SheetDraft add(List<SheetCell> row) {
    rows.add(row);
    return this;
  }

  /** The rows of a table for people, with its heads. */
  SheetDraft table(Table table) {
    head(table.headings().stream().map(Table.Heading::text).toList());
    table.rows().forEach(row -> add(row.stream().map(SheetDraft::cell).toList()));
    return this;
  }

  private static SheetCell cell(Cell cell) {
    if (cell instanceof Cell.Number number) {
      return number(number.value(), form(number.form()), Look.BODY);
    }
    return cell instanceof Cell.Missing
        ? new SheetCell.Text(cell.shown(), Look.MISSING)
        : new SheetCell.Text(cell.shown(), Look.BODY);
  }

  private static Form form(NumberForm form) {
    if (form == NumberForm.PERCENT) {
      return Form.PERCENT;
    }
    return form.decimals() == 0 ? Form.WHOLE : Form.DECIMAL;
  }

  static SheetCell number(BigDecimal value, Form form, Look look) {
    return new SheetCell.Number(value, form, look);
  }

  /** Where the next row will stand. */
  int next() {
    return rows.size();
  }

  List<SheetCell> row(int number) {
    return rows.get(number);
  }

  /** The number in a cell; nothing where there is none. */
  static Optional<BigDecimal> value(SheetCell cell) {
    if (cell instanceof SheetCell.Number number) {
      return Optional.of(number.value());
    }
    return cell instanceof SheetCell.Sum sum ? Optional.of(sum.value()) : Optional.empty();
  }

  /**
   * The sheet.
   *
   * @param columns how many columns stay in sight
   * @param last the last row that a filter works on; the head's own for no filter
   */
  Sheet sheet(int columns, int last) {
    return new Sheet(
        name,
        widths.stream().map(Sheet.Column::of).toList(),
        new Sheet.Head(head, head, columns, Math.max(head, last)),
        rows,
        List.of());
  }

  /** The sheet, all rows below the head of which can be filtered. */
  Sheet filtered(int columns) {
    return sheet(columns, rows.size() - 1);
  }
}
