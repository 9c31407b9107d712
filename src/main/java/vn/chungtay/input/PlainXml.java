package vn.chungtay.input;

import java.io.InputStream;

/**
 * The bytes of XML as spreadsheets write it: UTF-8, elements and texts. Everything by which a small
 * file can make a reader do much or reach elsewhere begins with {@code <!} or a second {@code <?},
 * or is one huge tag or text, and ends the reading.
 */
final class PlainXml extends CheckedBytes {
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
  void check(byte[] bytes, int from, int to) throws WholeFileOut {
    for (int i = from; i < to; i++) {
      check(bytes[i]);
    }
  }

  private void check(byte b) throws WholeFileOut {
    boolean declaration = b == '?' && position <= MARK + 1;
    if (b == 0 || opened && (b == '!' || b == '?' && !declaration) || run > LONGEST_RUN) {
      throw new WholeFileOut(XmlElements.broken(file, "workbook_markup"));
    }
    opened = b == '<';
    run = opened ? 0 : run + 1;
    position++;
  }
}
