package vn.chungtay.writer;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import vn.chungtay.report.Cell;
import vn.chungtay.report.Table;

/** A table of a document: its head stands on every page it reaches, no row is torn. */
final class DocxTable {
  private static final int PAD_UP = 30;
  private static final int PAD_SIDE = 80;
  private static final int PADDING = 2;
  private static final int LONGEST = 48;

  private DocxTable() {}

  static void write(Table table, XWPFDocument document, int width) {
    if (!table.caption().isBlank()) {
      DocxText.fill(document.createParagraph(), DocxStyle.CAPTION, table.caption());
    }
    XWPFTable written = grid(document, table.rows().size() + 1, widths(table, width));
    written.setTableAlignment(TableRowAlign.CENTER);
    XWPFTableRow head = written.getRow(0);
    head.setRepeatHeader(true);
    for (int i = 0; i < table.headings().size(); i++) {
      fill(head.getCell(i), DocxStyle.TABLE_HEAD, table.headings().get(i).text());
    }
    for (int i = 0; i < table.rows().size(); i++) {
      row(written.getRow(i + 1), table, table.rows().get(i));
    }
    for (String note : table.notes()) {
      DocxText.fill(document.createParagraph(), DocxStyle.NOTE, note);
    }
  }

  private static void row(XWPFTableRow row, Table table, List<Cell> cells) {
    for (int i = 0; i < cells.size(); i++) {
      boolean number =
          table.headings().get(i).alignment() == Table.Alignment.END
              && !(cells.get(i) instanceof Cell.Missing);
      fill(
          row.getCell(i),
          number ? DocxStyle.TABLE_NUMBER : DocxStyle.TABLE_TEXT,
          cells.get(i).shown());
    }
  }

  private static void fill(XWPFTableCell cell, DocxStyle style, String text) {
    cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
    DocxText.fill(cell.getParagraphs().get(0), style, text);
  }

  /** An empty table with columns of fixed widths. */
  static XWPFTable grid(XWPFDocument document, int rows, int... widths) {
    XWPFTable table = document.createTable(rows, widths.length);
    CTTblPr properties = table.getCTTbl().getTblPr();
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    table.setCellMargins(PAD_UP, PAD_SIDE, PAD_UP, PAD_SIDE);
    table.setWidth(Arrays.stream(widths).sum());
    CTTblGrid grid = table.getCTTbl().getTblGrid();
    if (grid == null) {
      grid = table.getCTTbl().addNewTblGrid();
    }
    while (grid.sizeOfGridColArray() > 0) {
      grid.removeGridCol(0);
    }
    for (int width : widths) {
      grid.addNewGridCol().setW(BigInteger.valueOf(width));
    }
    for (XWPFTableRow row : table.getRows()) {
      row.setCantSplitRow(true);
      for (int i = 0; i < widths.length; i++) {
        var cell = row.getCell(i).getCTTc().addNewTcPr().addNewTcW();
        cell.setType(STTblWidth.DXA);
        cell.setW(BigInteger.valueOf(widths[i]));
      }
    }
    return table;
  }

  /** A table without lines, for texts that stand side by side. */
  static XWPFTable sides(XWPFDocument document, int left, int right) {
    XWPFTable table = grid(document, 1, left, right);
    table.removeBorders();
    table.setCellMargins(0, 0, 0, 0);
    return table;
  }

  /** The next paragraph of a cell; a new cell has an empty one. */
  static XWPFParagraph paragraph(XWPFTableCell cell) {
    XWPFParagraph first = cell.getParagraphs().get(0);
    boolean unused = cell.getParagraphs().size() == 1 && !first.getCTP().isSetPPr();
    return unused ? first : cell.addParagraph();
  }

  /** By what the columns hold: no word is torn as long as there is room, no column is too wide. */
  private static int[] widths(Table table, int width) {
    List<Integer> weights = new ArrayList<>();
    for (int i = 0; i < table.headings().size(); i++) {
      int column = i;
      List<String> texts =
          Stream.concat(
                  Stream.of(table.headings().get(i).text()),
                  table.rows().stream().map(row -> row.get(column).shown()))
              .toList();
      weights.add(PADDING + weight(texts));
    }
    int sum = weights.stream().mapToInt(Integer::intValue).sum();
    return weights.stream().mapToInt(weight -> width * weight / sum).toArray();
  }

  private static int weight(List<String> texts) {
    int word =
        texts.stream()
            .flatMap(text -> Arrays.stream(text.split("\\s")))
            .mapToInt(String::length)
            .max()
            .orElse(0);
    int whole = texts.stream().skip(1).mapToInt(String::length).max().orElse(0);
    return Math.min(LONGEST, Math.max(word, (int) Math.round(Math.sqrt(whole) * 3)));
  }
}
