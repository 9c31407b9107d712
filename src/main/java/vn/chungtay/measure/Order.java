package vn.chungtay.measure;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Sorts indexes by numbers, in a time that grows only with their count; ties keep their order. */
public final class Order {
  private static final int DIGIT = 11;
  private static final int MASK = (1 << DIGIT) - 1;

  /** So few are sorted by comparing each with those before it. */
  private static final int FEW = 32;

  /** So many are sorted by merging: a table of digits would be longer than they are. */
  private static final int SOME = 4096;

  /** So many are sorted by two threads. */
  private static final int MANY = 1 << 17;

  private final double[][] keys;

  private Order(double[]... keys) {
    this.keys = keys;
  }

  /** The indexes of the values from the lowest on; of equal ones as the next keys say. */
  public static int[] by(double[]... keys) {
    int[] all = IntStream.range(0, keys[0].length).toArray();
    return new Order(keys).sorted(all);
  }

  private int[] sorted(int[] indexes) {
    if (isSorted(indexes)) {
      return indexes;
    }
    if (indexes.length <= SOME) {
      merge(indexes, 0, indexes.length);
      return indexes;
    }
    return indexes.length <= MANY ? byDigits(indexes) : inHalves(indexes);
  }

  private int[] byDigits(int[] indexes) {
    int[] order = indexes;
    for (int key = keys.length - 1; key >= 0; key--) {
      order = radix(order, keys[key]);
    }
    return order;
  }

  /** Sorts both halves at once, and merges them. */
  private int[] inHalves(int[] indexes) {
    int middle = indexes.length / 2;
    int[][] halves =
        Stream.of(
                Arrays.copyOf(indexes, middle), Arrays.copyOfRange(indexes, middle, indexes.length))
            .parallel()
            .map(this::byDigits)
            .toArray(int[][]::new);
    System.arraycopy(halves[1], 0, indexes, middle, halves[1].length);
    merge(indexes, halves[0], 0, middle, indexes.length);
    return indexes;
  }

  private boolean isSorted(int[] indexes) {
    for (int i = 1; i < indexes.length; i++) {
      if (before(indexes[i], indexes[i - 1])) {
        return false;
      }
    }
    return true;
  }

  /** Sorts parts of a few, and makes ever longer ones of two at a time. */
  private void merge(int[] order, int from, int to) {
    for (int start = from; start < to; start += FEW) {
      insert(order, start, Math.min(to, start + FEW));
    }
    int[] left = new int[to - from > FEW ? to - from : 0];
    for (int length = FEW; length < to - from; length *= 2) {
      for (int start = from; start + length < to; start += 2 * length) {
        int middle = start + length;
        System.arraycopy(order, start, left, 0, length);
        merge(order, left, start, middle, Math.min(to, middle + length));
      }
    }
  }

  /** Merges what was before the middle, and is copied, with what is behind it. */
  private void merge(int[] order, int[] left, int start, int middle, int end) {
    int next = 0;
    int right = middle;
    for (int place = start; next < middle - start; place++) {
      boolean later = right < end && before(order[right], left[next]);
      order[place] = later ? order[right++] : left[next++];
    }
  }

  private void insert(int[] order, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      int index = order[i];
      int place = i;
      while (place > from && before(index, order[place - 1])) {
        order[place] = order[place - 1];
        place--;
      }
      order[place] = index;
    }
  }

  private boolean before(int index, int other) {
    for (double[] key : keys) {
      if (key[index] != key[other]) {
        return key[index] < key[other];
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
    long different = different(bits);
    for (int shift = 0; shift < Long.SIZE; shift += DIGIT) {
      if (digit(different, shift) != 0) {
        int[] starts = starts(bits, shift);
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

  /** The bits in which not all are the same. */
  private static long different(long[] bits) {
    long different = 0;
    for (long value : bits) {
      different |= value ^ bits[0];
    }
    return different;
  }

  /** Where those with each digit start. */
  private static int[] starts(long[] bits, int shift) {
    int[] starts = new int[MASK + 2];
    for (long value : bits) {
      starts[digit(value, shift) + 1]++;
    }
    for (int digit = 0; digit <= MASK; digit++) {
      starts[digit + 1] += starts[digit];
    }
    return starts;
  }
}
