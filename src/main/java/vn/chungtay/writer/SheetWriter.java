package vn.chungtay.writer;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import vn.chungtay.report.Sheet;
import vn.chungtay.report.SheetCell;
import vn.chungtay.report.SheetCell.Form;

/** Writes one sheet; the order of its elements is fixed by the format. */
final class SheetWriter {
  /** What Excel would take for a sign it has escaped itself. */
  private static final Pattern ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private static final int PAGE_WIDTH = 300;

  private final Sheet sheet;
  private final Markup xml;

  SheetWriter(Sheet sheet, Markup xml) {
    this.sheet = sheet;
    this.xml = xml;
  }

  void write(boolean first) throws IOException {
    xml.open("worksheet", "xmlns", WorkbookWriter.MAIN);
    xml.open("sheetPr").empty("pageSetUpPr", "fitToPage", 1).close("sheetPr");
    view(first);
    xml.open("cols");
    for (int i = 0; i < sheet.columns().size(); i++) {
      column(i, sheet.columns().get(i));
    }
    xml.close("cols").open("sheetData");
    for (int row = 0; row < sheet.rows().size(); row++) {
      row(row, sheet.rows().get(row));
    }
    xml.close("sheetData");
    if (filtered(sheet)) {
      xml.empty("autoFilter", "ref", filter(sheet));
    }
    CheckWriter.write(sheet.checks(), xml);
    page();
    xml.close("worksheet");
  }

  static boolean filtered(Sheet sheet) {
    return sheet.head().filtered() > sheet.head().last();
  }

  /** The cells that a filter works on, from the head's last row. */
  static String filter(Sheet sheet) {
    return CellName.of(0, sheet.head().last())
        + ":"
        + CellName.of(width(sheet) - 1, sheet.head().filtered());
  }

  /** The number of columns of the head. */
  static int width(Sheet sheet) {
    return sheet.rows().get(sheet.head().last()).size();
  }

  private void view(boolean first) throws IOException {
    Sheet.Head head = sheet.head();
    String corner = CellName.of(head.columns(), head.last() + 1);
    xml.open("sheetViews").open("sheetView", "tabSelected", first ? 1 : null, "workbookViewId", 0);
    String pane = head.columns() > 0 ? "bottomRight" : "bottomLeft";
    xml.empty(
        "pane",
        "xSplit",
        head.columns() > 0 ? head.columns() : null,
        "ySplit",
        head.last() + 1,
        "topLeftCell",
        corner,
        "activePane",
        pane,
        "state",
        "frozen");
    xml.empty("selection", "pane", pane, "activeCell", corner, "sqref", corner);
    xml.close("sheetView").close("sheetViews");
    xml.empty("sheetFormatPr", "defaultRowHeight", 15);
  }

  private void column(int index, Sheet.Column column) throws IOException {
    xml.empty(
        "col",
        "min",
        index + 1,
        "max",
        index + 1,
        "width",
        column.width(),
        "style",
        SheetStyles.of(SheetCell.Look.PLAIN, column.form()),
        "customWidth",
        1);
  }

  private void row(int row, List<SheetCell> cells) throws IOException {
    int height = RowHeight.of(cells, sheet.columns());
    boolean own = height > RowHeight.LINE;
    xml.open("row", "r", row + 1, "ht", own ? height : null, "customHeight", own ? 1 : null);
    for (int column = 0; column < cells.size(); column++) {
      cell(CellName.of(column, row), column, row, cells.get(column));
    }
    xml.close("row");
  }

  private void cell(String name, int column, int row, SheetCell cell) throws IOException {
    if (cell instanceof SheetCell.Text text) {
      text(name, text);
    } else if (cell instanceof SheetCell.Number number) {
      number(name, "", number.value(), number.form(), number.look());
    } else if (cell instanceof SheetCell.Sum sum) {
      number(name, sum(column, sum.rows()), sum.value(), sum.form(), sum.look());
    } else if (cell instanceof SheetCell.Percentage share) {
      String formula =
          "100*" + CellName.of(share.part(), row) + "/" + CellName.of(share.whole(), row);
      number(name, formula, share.value(), Form.PERCENT, share.look());
    }
  }

  private void text(String name, SheetCell.Text cell) throws IOException {
    int style = SheetStyles.of(cell.look(), Form.GENERAL);
    if (cell.text().isEmpty()) {
      xml.empty("c", "r", name, "s", style);
      return;
    }
    xml.open("c", "r", name, "s", style, "t", "inlineStr").open("is");
    String text = ESCAPED.matcher(cell.text()).replaceAll("_x005F_");
    boolean edged = !text.equals(text.strip());
    xml.element("t", text, "xml:space", edged ? "preserve" : null).close("is").close("c");
  }

  private void number(String name, String formula, BigDecimal value, Form form, SheetCell.Look look)
      throws IOException {
    xml.open("c", "r", name, "s", SheetStyles.of(look, form));
    if (!formula.isEmpty()) {
      xml.element("f", formula);
    }
    xml.element("v", value.stripTrailingZeros().toPlainString()).close("c");
  }

  /** The sum of some rows, those that follow each other as one range. */
  private static String sum(int column, List<Integer> rows) {
    StringBuilder formula = new StringBuilder("SUM(");
    int from = 0;
    for (int i = 1; i <= rows.size(); i++) {
      if (i == rows.size() || rows.get(i) != rows.get(i - 1) + 1) {
        formula.append(from > 0 ? "," : "").append(CellName.of(column, rows.get(from)));
        formula.append(i - from > 1 ? ":" + CellName.of(column, rows.get(i - 1)) : "");
        from = i;
      }
    }
    return formula.append(')').toString();
  }

  /**
   * A4 across, as wide as one page, or more where that could not be read, and as long as it takes.
   */
  private void page() throws IOException {
    int width = sheet.columns().stream().mapToInt(Sheet.Column::width).sum();
    xml.empty(
        "pageMargins",
        "left",
        "0.5",
        "right",
        "0.5",
        "top",
        "0.6",
        "bottom",
        "0.6",
        "header",
        "0.3",
        "footer",
        "0.3");
    xml.empty(
        "pageSetup", "paperSize", 9, "orientation", "landscape", "fitToWidth", 1, "fitToHeight", 0);
    xml.open("headerFooter").element("oddFooter", "&L&A&R&P/&N").close("headerFooter");
  }
}
