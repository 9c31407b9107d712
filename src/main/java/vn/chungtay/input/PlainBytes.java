package vn.chungtay.input;

import java.util.Arrays;

/**
 * The lines of UTF-8 that come next and are surely records by themselves: each starts with a digit
 * or a Latin letter, holds well-formed text, no quotation mark and no sign that controls anything.
 */
final class PlainBytes {
  /** Instead of a place: the line is not plain. */
  private static final int NONE = -1;

  /** Instead of a place: the line is plain so far, and its end is not there yet. */
  private static final int MORE = -2;

  private int[] ends = new int[1 << 6];
  private int count;
  private boolean more;

  /** Looks for some of them between two places; how many there are. */
  int find(byte[] bytes, int from, int to, int most) {
    count = 0;
    int start = from;
    int end = end(bytes, start, to);
    while (end >= 0 && count < most) {
      if (count == ends.length) {
        ends = Arrays.copyOf(ends, 2 * count);
      }
      ends[count] = end;
      count++;
      start = next(bytes, end);
      end = end(bytes, start, to);
    }
    more = end == MORE;
    return count;
  }

  /** Where the first ones of them end. */
  int[] ends(int lines) {
    return Arrays.copyOf(ends, lines);
  }

  /** Where one of them ends. */
  int end(int line) {
    return ends[line];
  }

  /** Whether the line behind them is plain so far, and its end is not there yet. */
  boolean more() {
    return more;
  }

  /** Where the line behind a line break starts. */
  static int next(byte[] bytes, int end) {
    return bytes[end] == '\n' ? end + 1 : end + 2;
  }

  /** The place of the line break behind the line that starts at a place. */
  private static int end(byte[] bytes, int from, int to) {
    if (from == to) {
      return MORE;
    }
    if (bytes[from] < 0 || !Character.isLetterOrDigit(bytes[from])) {
      return NONE;
    }
    int at = from;
    while (at < to) {
      at = special(bytes, at, to);
      int sign = at < to ? bytes[at] : ' ';
      if (sign == '\n') {
        return at;
      }
      if (sign == '\r') {
        return broken(bytes, at, to);
      }
      int length = sign < 0 ? Utf8Sign.length(bytes, at, to) : 1;
      if (sign == '"' || (sign >= 0 && sign < ' ' && sign != '\t')) {
        return NONE;
      }
      if (length == 0) {
        return to - at < Utf8Sign.LONGEST ? MORE : NONE;
      }
      at += length;
    }
    return MORE;
  }

  /** A line break is a line feed with or without a carriage return before it. */
  private static int broken(byte[] bytes, int at, int to) {
    if (at + 1 == to) {
      return MORE;
    }
    return bytes[at + 1] == '\n' ? at : NONE;
  }

  /** The first byte from a place on that is no plain sign of text. */
  private static int special(byte[] bytes, int from, int to) {
    int at = from;
    for (; at + Long.BYTES <= to; at += Long.BYTES) {
      long eight = EightBytes.of(bytes, at);
      long quotes = eight ^ '"' * EightBytes.ONES;
      // A top bit is set where the byte is below a blank, is a quote or starts no ASCII; the lowest
      // one that is set is never wrong.
      long found =
          ((eight - ' ' * EightBytes.ONES) & ~eight | (quotes - EightBytes.ONES) & ~quotes | eight)
              & EightBytes.TOPS;
      if (found != 0) {
        return at + (EightBytes.first(found));
      }
    }
    while (at < to && bytes[at] >= ' ' && bytes[at] != '"') {
      at++;
    }
    return at;
  }
}
