package vn.chungtay.input;

import java.io.InputStream;

/** The bytes of a file that is out as a whole when there are more of them than a limit. */
final class LimitedBytes extends CheckedBytes {
  private final String file;
  private final long limit;
  private long count;

  LimitedBytes(String file, InputStream bytes, long limit) {
    super(bytes);
    this.file = file;
    this.limit = limit;
  }

  @Override
  void check(byte[] bytes, int from, int to) throws WholeFileOut {
    count += to - from;
    if (count > limit) {
      throw new WholeFileOut(SourceFile.tooLarge(file, limit));
    }
  }
}
