package vn.chungtay.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of XML as spreadsheets write it: UTF-8, elements and texts. Everything by which a small
 * file can make a reader do much or reach elsewhere begins with {@code <!} or a second {@code <?},
 * or is one huge tag or text, and ends the reading.
 */
final class PlainXml extends FilterInputStream {
  private static final int LONGEST_RUN = 4 * Limits.RECORD;
  private static final int MARK = 3;

  private final String file;
  private long position;
  private int run;
  private boolean opened;

  PlainXml(String file, InputStream bytes) {
    super(bytes);
    this.file = file;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    int more = super.read(to, offset, length);
    for (int i = offset; i < offset + more; i++) {
      check(to[i]);
    }
    return more;
  }

  private void check(byte b) throws IOException {
    boolean declaration = b == '?' && position <= MARK + 1;
    if (b == 0 || opened && (b == '!' || b == '?' && !declaration) || run > LONGEST_RUN) {
      throw new WholeFileOut(XmlElements.broken(file, "workbook_markup"));
    }
    opened = b == '<';
    run = opened ? 0 : run + 1;
    position++;
  }
}
