package vn.chungtay.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;

/**
 * The lines of a CSV file as bytes. Nearly all cells are letters and digits that stay as they are,
 * and many are those of the line before.
 */
final class CsvLines implements TableWriter.Rows {
  private static final int FULL = 1 << 16;

  /** Signs that are harmless at the beginning of a cell, and within it. */
  private static final boolean[] FIRST = new boolean[128];

  private static final boolean[] INSIDE = new boolean[128];

  static {
    for (char c = 0; c < INSIDE.length; c++) {
      FIRST[c] = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z';
      INSIDE[c] = FIRST[c] || "._ -@".indexOf(c) >= 0;
    }
  }

  private final OutputStream to;

  /** The last cell of each column that is in the buffer, and where. */
  private final String[] last;

  private final int[] start;
  private final int[] end;

  private byte[] buffer = new byte[FULL + 1024];
  private int used;

  CsvLines(OutputStream to, int columns) {
    this.to = to;
    this.last = new String[columns];
    this.start = new int[columns];
    this.end = new int[columns];
  }

  @Override
  public void row(List<String> cells) throws IOException {
    if (used > FULL) {
      flush();
    }
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        put((byte) ',');
      }
      String cell = cells.get(i);
      if (!cell.isEmpty()) {
        put(i, cell);
      }
    }
    if (cells.size() == 1 && cells.get(0).isEmpty()) {
      // A line without any character would be no row to many readers.
      put(new byte[] {'"', '"'}, 0, 2);
    }
    put((byte) '\n');
  }

  @Override
  public void end() throws IOException {
    flush();
    to.flush();
  }

  private void flush() throws IOException {
    to.write(buffer, 0, used);
    used = 0;
    Arrays.fill(last, null);
  }

  private void put(int column, String cell) {
    int from = used;
    if (cell.equals(last[column])) {
      put(buffer, start[column], end[column] - start[column]);
    } else if (!copied(cell)) {
      byte[] signs = Utf8.bytes(CsvWriter.written(cell));
      put(signs, 0, signs.length);
    }
    last[column] = cell;
    start[column] = from;
    end[column] = used;
  }

  /** Copies a cell of signs that are harmless in any place; nothing of others. */
  private boolean copied(String cell) {
    int length = cell.length();
    makeRoom(length);
    boolean[] harmless = FIRST;
    for (int i = 0; i < length; i++) {
      char c = cell.charAt(i);
      if (c >= harmless.length || !harmless[c]) {
        return false;
      }
      buffer[used + i] = (byte) c;
      harmless = INSIDE;
    }
    used += length;
    return true;
  }

  private void put(byte sign) {
    makeRoom(1);
    buffer[used++] = sign;
  }

  private void put(byte[] signs, int from, int count) {
    makeRoom(count);
    System.arraycopy(signs, from, buffer, used, count);
    used += count;
  }

  private void makeRoom(int signs) {
    if (signs > buffer.length - used) {
      buffer = Arrays.copyOf(buffer, 2 * (used + signs));
    }
  }
}
