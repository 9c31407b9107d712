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

  private final OutputStream out;

  /** The cells of the line before, as far as it is in the buffer, and where in it each ends. */
  private final String[] last;

  private final int[] ends;
  private int before;

  private byte[] buffer = new byte[FULL + 1024];
  private int used;

  CsvLines(OutputStream out, int columns) {
    this.out = out;
    this.last = new String[columns];
    this.ends = new int[columns];
  }

  @Override
  public void row(List<String> cells) throws IOException {
    if (used > FULL) {
      flush();
    }
    int line = used;
    int same = same(cells);
    int start = 0;
    if (same > 0) {
      put(buffer, before, ends[same - 1]);
      start = ends[same - 1] + 1;
    }
    for (int i = same; i < cells.size(); i++) {
      if (i > 0) {
        put((byte) ',');
      }
      int end = ends[i];
      if (cells.get(i).equals(last[i])) {
        put(buffer, before + start, end - start);
      } else {
        put(i, cells.get(i));
      }
      ends[i] = used - line;
      start = end + 1;
    }
    before = line;
    if (cells.size() == 1 && cells.get(0).isEmpty()) {
      // A line without any character would be no row to many readers.
      put(new byte[] {'"', '"'}, 0, 2);
    }
    put((byte) '\n');
  }

  @Override
  public void end() throws IOException {
    flush();
    out.flush();
  }

  private void flush() throws IOException {
    out.write(buffer, 0, used);
    used = 0;
    Arrays.fill(last, null);
  }

  /** How many cells from the first one on are those of the line before. */
  private int same(List<String> cells) {
    int same = 0;
    while (same < last.length && cells.get(same).equals(last[same])) {
      same++;
    }
    return same;
  }

  private void put(int column, String cell) {
    last[column] = cell;
    if (!copied(cell)) {
      byte[] signs = Utf8.bytes(CsvWriter.written(cell));
      put(signs, 0, signs.length);
    }
  }

  /** Copies a cell of signs that are harmless in any place; nothing of others. */
  private boolean copied(String cell) {
    int length = cell.length();
    makeRoom(length);
    byte[] to = buffer;
    int at = used;
    boolean[] harmless = FIRST;
    for (int i = 0; i < length; i++) {
      char c = cell.charAt(i);
      if (c >= harmless.length || !harmless[c]) {
        return false;
      }
      to[at + i] = (byte) c;
      harmless = INSIDE;
    }
    used = at + length;
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
