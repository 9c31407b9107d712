package vn.chungtay.input;

import java.util.Arrays;

/**
 * The lines of UTF-8 that come next and are surely records by themselves: each starts with a digit
 * or a Latin letter, holds well-formed text, no quotation mark and no sign that controls anything.
 */
final class PlainBytes {
  /** Instead of a length: the line is not plain. */
  private static final int NONE = 0;

  /** Instead of a length: the line is plain so far, and its end is not there yet. */
  private static final int MORE = -1;

  private int[] ends = new int[1 << 6];
  private int count;
  private boolean more;

  /**
   * Looks for some of them between two places; how many there are. There have to be eight bytes
   * more behind the last place, whatever they are.
   */
  int find(byte[] bytes, int from, int to, int most) {
    count = 0;
    more = from == to;
    int at = from;
    boolean plain = !more && starts(bytes[at]);
    while (plain && count < most) {
      long special = special(EightBytes.of(bytes, at));
      at += special == 0 ? Long.BYTES : EightBytes.first(special);
      more = at >= to;
      if (more) {
        return count;
      }
      if (special != 0 && bytes[at] == '\n') {
        add(bytes[at - 1] == '\r' ? at - 1 : at);
        at++;
        more = at == to;
        plain = !more && starts(bytes[at]);
      } else if (special != 0) {
        int length = length(bytes, at, to);
        more = length == MORE;
        plain = length > 0;
        at += length;
      }
    }
    return count;
  }

  /** Whether a line that starts with a sign is not blank, and nothing else in doubt. */
  private static boolean starts(byte sign) {
    return sign >= 0 && Character.isLetterOrDigit(sign);
  }

  /**
   * Has the top bit of a byte set where it is below a blank, is a quote or starts no ASCII; the
   * lowest one that is set is never wrong.
   */
  private static long special(long eight) {
    long aboveBlank = eight - ' ' * EightBytes.ONES;
    long aboveQuote = (eight ^ '"' * EightBytes.ONES) - EightBytes.ONES;
    return (aboveBlank | aboveQuote | eight) & EightBytes.TOPS;
  }

  private void add(int end) {
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, 2 * count);
    }
    ends[count] = end;
    count++;
  }

  /** How long a special sign is that ends no line. */
  private static int length(byte[] bytes, int at, int to) {
    int sign = bytes[at];
    if (sign == '\r') {
      int behind = at + 1 == to ? MORE : NONE;
      return behind == NONE && bytes[at + 1] == '\n' ? 1 : behind;
    }
    if (sign >= 0) {
      return sign == '\t' ? 1 : NONE;
    }
    int length = Utf8Sign.length(bytes, at, to);
    return length == 0 && to - at < Utf8Sign.LONGEST ? MORE : length;
  }

  /** Where the first ones of them end: the place of the line break behind each. */
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
}
