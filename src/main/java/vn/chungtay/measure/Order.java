package vn.chungtay.measure;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Sorts indexes by numbers, in a time that grows only with their count; ties keep their order. */
final class Order {
  private static final int DIGIT = 11;
  private static final int MASK = (1 << DIGIT) - 1;

  /** So few are sorted by comparing each with those before it. */
  private static final int FEW = 32;

  private final double[][] keys;

  private Order(double[]... keys) {
    this.keys = keys;
  }

  /** The indexes of the values from the lowest on; of equal ones as the next keys say. */
  static int[] by(double[]... keys) {
    int[] all = IntStream.range(0, keys[0].length).toArray();
    return new Order(keys).sorted(all, 0);
  }

  private int[] sorted(int[] indexes, int key) {
    if (indexes.length <= FEW) {
      insert(indexes, 0, indexes.length, key);
      return indexes;
    }
    int[] order = radix(indexes, keys[key]);
    if (key + 1 < keys.length) {
      for (int from = 0, to; from < order.length; from = to) {
        to = endOfTie(order, from, keys[key]);
        settle(order, from, to, key + 1);
      }
    }
    return order;
  }

  private static int endOfTie(int[] order, int from, double[] values) {
    int to = from + 1;
    while (to < order.length && values[order[to]] == values[order[from]]) {
      to++;
    }
    return to;
  }

  private void settle(int[] order, int from, int to, int key) {
    if (to - from <= FEW) {
      insert(order, from, to, key);
    } else {
      int[] part = sorted(Arrays.copyOfRange(order, from, to), key);
      System.arraycopy(part, 0, order, from, part.length);
    }
  }

  private void insert(int[] order, int from, int to, int key) {
    for (int i = from + 1; i < to; i++) {
      int index = order[i];
      int place = i;
      while (place > from && before(index, order[place - 1], key)) {
        order[place] = order[place - 1];
        place--;
      }
      order[place] = index;
    }
  }

  private boolean before(int index, int other, int key) {
    for (int i = key; i < keys.length; i++) {
      if (keys[i][index] != keys[i][other]) {
        return keys[i][index] < keys[i][other];
      }
    }
    return false;
  }

  private static int[] radix(int[] indexes, double[] values) {
    long[] bits = new long[indexes.length];
    for (int i = 0; i < bits.length; i++) {
      bits[i] = bits(values[indexes[i]]);
    }
    int[] order = indexes;
    for (int shift = 0; shift < Long.SIZE; shift += DIGIT) {
      int[] starts = starts(bits, shift);
      if (starts.length > 0) {
        long[] moved = new long[bits.length];
        int[] next = new int[bits.length];
        for (int i = 0; i < bits.length; i++) {
          int place = starts[digit(bits[i], shift)]++;
          moved[place] = bits[i];
          next[place] = order[i];
        }
        bits = moved;
        order = next;
      }
    }
    return order;
  }

  /** Bits that, unsigned, are ordered as the numbers are. */
  private static long bits(double value) {
    long bits = Double.doubleToLongBits(value + 0.0);
    return bits < 0 ? ~bits : bits ^ Long.MIN_VALUE;
  }

  private static int digit(long bits, int shift) {
    return (int) (bits >>> shift) & MASK;
  }

  /** Where those with each digit start; empty when all have the same. */
  private static int[] starts(long[] bits, int shift) {
    int[] starts = new int[MASK + 2];
    for (long value : bits) {
      starts[digit(value, shift) + 1]++;
    }
    if (starts[digit(bits[0], shift) + 1] == bits.length) {
      return new int[0];
    }
    for (int digit = 0; digit <= MASK; digit++) {
      starts[digit + 1] += starts[digit];
    }
    return starts;
  }
}
