package vn.chungtay.writer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** What a writer wrote, as text. */
final class Written {
  private Written() {}

  /** Something that writes. */
  interface Writing {
    void to(OutputStream out) throws IOException;
  }

  /** The text; a stream that was closed, though it is the caller's, fails. */
  static String by(Writing writing) throws IOException {
    ByteArrayOutputStream bytes =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            throw new IllegalStateException("closed");
          }
        };
    writing.to(bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
