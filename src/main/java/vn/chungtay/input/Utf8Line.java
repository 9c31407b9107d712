package vn.chungtay.input;

import java.nio.charset.StandardCharsets;

/** The signs of one line after the other of well-formed UTF-8. */
final class Utf8Line {
  private char[] signs = new char[1 << 8];
  private int length;

  /** Goes to the line that is a part of some bytes. */
  void decode(byte[] bytes, int from, int to) {
    if (to - from > signs.length) {
      signs = new char[2 * (to - from)];
    }
    int count = 0;
    int at = from;
    while (at < to) {
      if (bytes[at] >= 0) {
        signs[count++] = (char) bytes[at++];
        continue;
      }
      int wide = Utf8Sign.length(bytes, at, to);
      if (wide == 0) {
        whole(bytes, from, to);
        return;
      }
      signs[count++] = Utf8Sign.of(bytes, at, wide);
      at += wide;
    }
    length = count;
  }

  /** A line with signs of four bytes. */
  private void whole(byte[] bytes, int from, int to) {
    String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
    length = text.length();
    text.getChars(0, length, signs, 0);
  }

  /** The line starts at the first of them. */
  char[] signs() {
    return signs;
  }

  int length() {
    return length;
  }
}
