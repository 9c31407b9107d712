package vn.chungtay.writer;

import java.util.List;
import vn.chungtay.report.Sheet;
import vn.chungtay.report.SheetCell;

/** How high a row must be, in points, so that its texts can be read. */
final class RowHeight {
  /** The height of one line of usual text. */
  static final int LINE = 15;

  private static final int TITLE = 21;
  private static final int MOST_LINES = 25;

  private RowHeight() {}

  /** What the tallest cell needs: spreadsheets do not find it out by themselves. */
  static int of(List<SheetCell> cells, List<Sheet.Column> columns) {
    int height = LINE;
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i) instanceof SheetCell.Text text) {
        boolean wrapped = SheetStyles.wrapped(text.look());
        int width = columns.get(i).width() * SheetStyles.signs(text.look()) / 10;
        int lines = wrapped ? lines(text.text(), width) : 1;
        int line = text.look() == SheetCell.Look.TITLE ? TITLE : LINE;
        height = Math.max(height, Math.min(lines, MOST_LINES) * line);
      }
    }
    return height;
  }

  /** How many lines a text takes that is broken between words to the width of a column. */
  private static int lines(String text, int width) {
    int lines = 0;
    for (String paragraph : text.split("\n", -1)) {
      int used = 0;
      lines++;
      for (String word : paragraph.split(" ")) {
        if (used > 0 && used + word.length() > width) {
          lines++;
          used = 0;
        }
        lines += word.isEmpty() ? 0 : (word.length() - 1) / width;
        used += word.length() + 1;
      }
    }
    return lines;
  }
}
