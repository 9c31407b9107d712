package vn.chungtay.tally;

import java.util.Arrays;

/**
 * On which lines rows stand, in runs: rows one behind the other nearly always stand on lines one
 * behind the other.
 */
final class LineRuns {
  private int[] rows = new int[16];
  private int[] lines = new int[16];
  private int size;
  private int nextRow;
  private int nextLine;

  /** Adds a row that is larger than all before. */
  void add(int row, int line) {
    if (size == 0 || row != nextRow || line != nextLine) {
      begin(row, line);
    }
    nextRow = row + 1;
    nextLine = line + 1;
  }

  private void begin(int row, int line) {
    if (size == rows.length) {
      rows = Arrays.copyOf(rows, size + size / 2);
      lines = Arrays.copyOf(lines, rows.length);
    }
    rows[size] = row;
    lines[size] = line;
    size++;
  }

  /** The line of a row that was added. */
  int get(int row) {
    int found = Arrays.binarySearch(rows, 0, size, row);
    int run = found >= 0 ? found : -found - 2;
    return lines[run] + (row - rows[run]);
  }

  /** Forgets all rows from a number on. */
  void truncate(int from) {
    while (size > 0 && rows[size - 1] >= from) {
      size--;
    }
    nextRow = Math.min(nextRow, from);
    nextLine = size == 0 ? 0 : get(from);
  }
}
