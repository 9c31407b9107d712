package vn.chungtay.input;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** What the first bytes of a text say of its encoding; UTF-8 when they say nothing. */
record ByteOrderMark(Charset charset, int length) {
  /** The mark at a buffer's position. */
  static ByteOrderMark of(ByteBuffer bytes) {
    if (starts(bytes, 0xef, 0xbb, 0xbf)) {
      return new ByteOrderMark(StandardCharsets.UTF_8, 3);
    }
    if (starts(bytes, 0xff, 0xfe)) {
      return new ByteOrderMark(StandardCharsets.UTF_16LE, 2);
    }
    if (starts(bytes, 0xfe, 0xff)) {
      return new ByteOrderMark(StandardCharsets.UTF_16BE, 2);
    }
    return new ByteOrderMark(StandardCharsets.UTF_8, 0);
  }

  /** The byte order of a UTF-16 text that was asked for without one; other charsets as they are. */
  static Charset exact(Charset wanted, ByteBuffer bytes) {
    if (!wanted.equals(StandardCharsets.UTF_16)) {
      return wanted;
    }
    return starts(bytes, 0xff, 0xfe) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
  }

  static boolean isUtf32(ByteBuffer bytes) {
    return starts(bytes, 0xff, 0xfe, 0, 0) || starts(bytes, 0, 0, 0xfe, 0xff);
  }

  static boolean starts(ByteBuffer bytes, int... expected) {
    if (bytes.remaining() < expected.length) {
      return false;
    }
    for (int i = 0; i < expected.length; i++) {
      if ((bytes.get(bytes.position() + i) & 0xff) != expected[i]) {
        return false;
      }
    }
    return true;
  }
}
