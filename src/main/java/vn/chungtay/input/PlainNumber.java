package vn.chungtay.input;

/**
 * Numbers of few plain digits, read from the signs themselves; exactly what a parser makes of them.
 */
final class PlainNumber {
  /** Whole numbers of so many digits, and powers of ten of so many zeros, are exact as doubles. */
  private static final int DIGITS = 15;

  private static final double[] POWERS = new double[DIGITS + 1];

  static {
    POWERS[0] = 1;
    for (int i = 1; i < POWERS.length; i++) {
      POWERS[i] = 10 * POWERS[i - 1];
    }
  }

  private PlainNumber() {}

  /** The number that some signs are; NaN when they are anything else, or too many. */
  static double of(char[] signs, int from, int length) {
    if (length == 0 || length > DIGITS + 1) {
      return Double.NaN;
    }
    long digits = 0;
    int point = -1;
    for (int i = 0; i < length; i++) {
      char c = signs[from + i];
      if (c >= '0' && c <= '9') {
        digits = 10 * digits + (c - '0');
      } else if (c == '.' && point < 0 && i > 0 && i < length - 1) {
        point = i;
      } else {
        return Double.NaN;
      }
    }
    if (point < 0) {
      return length > DIGITS ? Double.NaN : digits;
    }
    // The quotient of two exact numbers is rounded once, as the nearest double is.
    return digits / POWERS[length - 1 - point];
  }
}
