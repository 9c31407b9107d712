package vn.chungtay.report;

import java.util.List;

/**
 * One sheet of a workbook. Rows and columns are counted from 0.
 *
 * @param name at most 31 signs, without {@code : \ / ? * [ ]}
 * @param rows the cells of each row from the first column on
 * @param checks what may be typed into cells
 */
public record Sheet(
    String name,
    List<Column> columns,
    Head head,
    List<List<SheetCell>> rows,
    List<InputCheck> checks) {
  /**
   * A column.
   *
   * @param width in digits
   * @param form of cells that nobody has filled yet
   */
  public record Column(int width, SheetCell.Form form) {
    /** A column in which nothing is filled in by hand. */
    public static Column of(int width) {
      return new Column(width, SheetCell.Form.GENERAL);
    }
  }

  /**
   * What stays in sight, and is repeated on every printed page.
   *
   * @param first the first row of it
   * @param last its last row, over the columns of which data can be filtered
   * @param columns how many columns stay in sight beside it
   * @param filtered the last row that a filter may hide; {@code last} for no filter
   */
  public record Head(int first, int last, int columns, int filtered) {}

  private static final int LONGEST_NAME = 31;
  private static final String NOT_IN_NAMES = ":\\/?*[]";

  public Sheet {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    checks = List.copyOf(checks);
    boolean forbidden = name.chars().anyMatch(sign -> NOT_IN_NAMES.indexOf(sign) >= 0);
    if (name.isBlank() || name.length() > LONGEST_NAME || forbidden) {
      throw new IllegalArgumentException("expected the name of a sheet, found '" + name + "'");
    }
    int widest = rows.stream().mapToInt(List::size).max().orElse(0);
    if (widest > columns.size()) {
      throw new IllegalArgumentException("sheet " + name + " has rows of " + widest + " cells");
    }
    if (head.last() >= rows.size() || head.first() > head.last()) {
      throw new IllegalArgumentException("sheet " + name + " has no rows " + head);
    }
  }
}
