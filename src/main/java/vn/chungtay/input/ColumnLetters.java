package vn.chungtay.input;

/** The letters by which spreadsheets name their columns, counted from 0 here. */
final class ColumnLetters {
  private static final int LETTERS = 26;
  private static final int LONGEST = 3;

  private ColumnLetters() {}

  /** The column of a cell such as {@code C12}; negative when it is no name of a cell. */
  static int column(String cell) {
    int column = 0;
    int i = 0;
    while (i < cell.length() && i <= LONGEST && letter(cell.charAt(i)) >= 0) {
      column = column * LETTERS + letter(cell.charAt(i)) + 1;
      i++;
    }
    return i > LONGEST ? -1 : column - 1;
  }

  private static int letter(char c) {
    return c >= 'A' && c <= 'Z' ? c - 'A' : c >= 'a' && c <= 'z' ? c - 'a' : -1;
  }

  /** {@code A}, {@code B} ... {@code Z}, {@code AA} ... */
  static String of(int column) {
    String last = String.valueOf((char) ('A' + column % LETTERS));
    return column < LETTERS ? last : of(column / LETTERS - 1) + last;
  }
}
