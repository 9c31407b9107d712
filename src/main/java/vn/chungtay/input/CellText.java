package vn.chungtay.input;

import java.util.Arrays;
import vn.chungtay.submission.Wording;

/** Makes clean cells; a column whose cell is the same as in the row before keeps its text. */
final class CellText {
  private final String[] last;

  CellText(int columns) {
    last = new String[columns];
    Arrays.fill(last, "");
  }

  /** The clean text of a cell in a column, which is a part of some signs. */
  String of(int column, char[] signs, int from, int length) {
    if (!same(last[column], signs, from, length)) {
      last[column] = clean(signs, from, length);
    }
    return last[column];
  }

  static boolean same(String text, char[] signs, int from, int length) {
    if (text.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) != signs[from + i]) {
        return false;
      }
    }
    return true;
  }

  /** {@link Wording#clean}, at once for what is clean already. */
  static String clean(String text) {
    return clean(text.toCharArray(), 0, text.length());
  }

  /** The clean text of a part of some signs. */
  static String clean(char[] signs, int from, int length) {
    String text = new String(signs, from, length);
    return length == 0 || isClean(signs, from, from + length) ? text : Wording.clean(text);
  }

  /** Whether a part of some signs, which is not empty, is clean already. */
  static boolean isClean(char[] signs, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!composed(signs[i])) {
        return false;
      }
    }
    return !blank(signs[from]) && !blank(signs[to - 1]);
  }

  /** Whether a sign is in NFC whatever stands around it: Latin, and Vietnamese vowels. */
  private static boolean composed(char c) {
    return c < '\u0300' || (c >= '\u1ea0' && c <= '\u1ef9');
  }

  private static boolean blank(char c) {
    return c <= ' ' || c == '\u00a0';
  }
}
