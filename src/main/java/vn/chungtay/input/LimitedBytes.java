package vn.chungtay.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file that is out as a whole when there are more of them than a limit. */
final class LimitedBytes extends FilterInputStream {
  private final String file;
  private final long limit;
  private long count;

  LimitedBytes(String file, InputStream bytes, long limit) {
    super(bytes);
    this.file = file;
    this.limit = limit;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    int more = super.read(to, offset, length);
    count += Math.max(0, more);
    if (count > limit) {
      throw new WholeFileOut(SourceFile.tooLarge(file, limit));
    }
    return more;
  }
}
