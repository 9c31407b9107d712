package vn.chungtay.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Remembers why writing failed, which a print stream would swallow. */
final class WatchedStream extends FilterOutputStream {
  private static final String READER_GONE = "Broken pipe";

  private Optional<IOException> failure = Optional.empty();

  WatchedStream(OutputStream to) {
    super(to);
  }

  /** Why output was lost; nothing when only the reader had seen enough, as in a pipe to head. */
  Optional<IOException> failure() {
    return failure.filter(e -> !READER_GONE.equals(e.getMessage()));
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      failure = failure.or(() -> Optional.of(e));
      throw e;
    }
  }
}
