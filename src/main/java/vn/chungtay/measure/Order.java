package vn.chungtay.measure;

import java.util.stream.IntStream;

/** Sorts indexes by numbers, in a time that grows only with their count; ties keep their order. */
final class Order {
  private static final int DIGIT = 11;
  private static final int MASK = (1 << DIGIT) - 1;

  private Order() {}

  /** The indexes of the values from the lowest on; of equal ones as the last keys say. */
  static int[] by(double[] values, double[]... tieBreakers) {
    int[] order = IntStream.range(0, values.length).toArray();
    for (int i = tieBreakers.length - 1; i >= 0; i--) {
      order = sorted(order, tieBreakers[i]);
    }
    return sorted(order, values);
  }

  private static int[] sorted(int[] order, double[] values) {
    long[] keys = new long[values.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = key(values[i]);
    }
    int[] from = order;
    for (int shift = 0; shift < Long.SIZE; shift += DIGIT) {
      from = byDigit(from, keys, shift);
    }
    return from;
  }

  /** Bits that, unsigned, are ordered as the numbers are. */
  private static long key(double value) {
    long bits = Double.doubleToLongBits(value + 0.0);
    return bits < 0 ? ~bits : bits ^ Long.MIN_VALUE;
  }

  private static int[] byDigit(int[] from, long[] keys, int shift) {
    int[] starts = new int[MASK + 2];
    for (long key : keys) {
      starts[(int) (key >>> shift & MASK) + 1]++;
    }
    for (int digit = 0; digit <= MASK; digit++) {
      if (starts[digit + 1] == keys.length) {
        // All have the same digit here.
        return from;
      }
      starts[digit + 1] += starts[digit];
    }
    int[] to = new int[from.length];
    for (int index : from) {
      to[starts[(int) (keys[index] >>> shift & MASK)]++] = index;
    }
    return to;
  }
}
