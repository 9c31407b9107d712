package vn.chungtay.writer;

import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The one encoding of all that is written: UTF-8 without a byte order mark. */
final class Utf8 {
  private static final byte[] REPLACEMENT = "\uFFFD".getBytes(StandardCharsets.UTF_8);
  private static final int BUFFER = 1 << 16;

  private Utf8() {}

  /** A buffered writer; half a surrogate pair becomes the replacement character U+FFFD. */
  static Writer writer(OutputStream to) {
    return new BufferedWriter(new OutputStreamWriter(to, encoder()), BUFFER);
  }

  /** The bytes of a text, written as the writer does. */
  static byte[] bytes(String text) {
    try {
      ByteBuffer bytes = encoder().encode(CharBuffer.wrap(text));
      return Arrays.copyOf(bytes.array(), bytes.limit());
    } catch (CharacterCodingException e) {
      throw new IllegalStateException("expected an encoder that replaces what it cannot write", e);
    }
  }

  private static CharsetEncoder encoder() {
    return StandardCharsets.UTF_8
        .newEncoder()
        .onMalformedInput(CodingErrorAction.REPLACE)
        .replaceWith(REPLACEMENT);
  }
}
