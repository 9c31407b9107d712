package vn.chungtay.writer;

/** The names of cells and columns in a spreadsheet, counted from 0 here and from 1 there. */
final class CellName {
  private static final int LETTERS = 26;

  private CellName() {}

  /** {@code A}, {@code B} ... {@code Z}, {@code AA} ... */
  static String column(int column) {
    String last = String.valueOf((char) ('A' + column % LETTERS));
    return column < LETTERS ? last : column(column / LETTERS - 1) + last;
  }

  /** {@code C12}. */
  static String of(int column, int row) {
    return column(column) + (row + 1);
  }

  /** {@code $C$12}. */
  static String fixed(int column, int row) {
    return "$" + column(column) + "$" + (row + 1);
  }

  /** The name of a sheet as it stands in formulas. */
  static String sheet(String name) {
    return "'" + name.replace("'", "''") + "'";
  }
}
