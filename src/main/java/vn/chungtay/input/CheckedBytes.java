package vn.chungtay.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes that are looked at as they are read. */
abstract class CheckedBytes extends FilterInputStream {
  CheckedBytes(InputStream bytes) {
    super(bytes);
  }

  /**
   * Looks at some bytes before anybody else does.
   *
   * @throws WholeFileOut when the file is out because of them
   */
  abstract void check(byte[] bytes, int from, int to) throws WholeFileOut;

  @Override
  public final int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public final int read(byte[] to, int offset, int length) throws IOException {
    int more = super.read(to, offset, length);
    check(to, offset, offset + Math.max(0, more));
    return more;
  }
}
