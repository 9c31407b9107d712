package vn.chungtay.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * The lines of a CSV file as bytes. Nearly all cells are letters and digits that stay as they are.
 */
final class CsvLines implements TableWriter.Rows {
  private static final int BUFFER = 1 << 16;

  private final OutputStream to;

  /** The last cell of each column that is not copied sign by sign, such as the name of a unit. */
  private final String[] last;

  private final byte[][] lastBytes;
  private byte[] buffer = new byte[BUFFER];
  private int used;

  CsvLines(OutputStream to, int columns) {
    this.to = to;
    this.last = new String[columns];
    this.lastBytes = new byte[columns][];
  }

  @Override
  public void row(List<String> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        put((byte) ',');
      }
      String cell = cells.get(i);
      if (!copied(cell)) {
        put(bytes(i, cell));
      }
    }
    if (cells.size() == 1 && cells.get(0).isEmpty()) {
      // A line without any character would be no row to many readers.
      put(new byte[] {'"', '"'});
    }
    put((byte) '\n');
  }

  @Override
  public void end() throws IOException {
    to.write(buffer, 0, used);
    used = 0;
    to.flush();
  }

  /** Copies a cell of signs that are harmless in any place; nothing of others. */
  private boolean copied(String cell) throws IOException {
    int length = cell.length();
    makeRoom(length);
    for (int i = 0; i < length; i++) {
      char c = cell.charAt(i);
      boolean harmless =
          c >= 'a' && c <= 'z'
              || c >= '0' && c <= '9'
              || c >= 'A' && c <= 'Z'
              || i > 0 && (c == '.' || c == '_' || c == ' ' || c == '-' || c == '@');
      if (!harmless) {
        return false;
      }
      buffer[used + i] = (byte) c;
    }
    used += length;
    return true;
  }

  private byte[] bytes(int column, String cell) {
    if (!cell.equals(last[column])) {
      last[column] = cell;
      lastBytes[column] = Utf8.bytes(CsvWriter.written(cell));
    }
    return lastBytes[column];
  }

  private void put(byte sign) throws IOException {
    makeRoom(1);
    buffer[used++] = sign;
  }

  private void put(byte[] signs) throws IOException {
    makeRoom(signs.length);
    System.arraycopy(signs, 0, buffer, used, signs.length);
    used += signs.length;
  }

  private void makeRoom(int signs) throws IOException {
    if (signs > buffer.length - used) {
      to.write(buffer, 0, used);
      used = 0;
      if (signs > buffer.length) {
        buffer = new byte[signs];
      }
    }
  }
}
