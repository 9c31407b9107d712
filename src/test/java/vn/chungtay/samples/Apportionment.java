package vn.chungtay.samples;

import java.util.Arrays;

/** The division of a whole number among claimants by weight, each within its own bounds. */
final class Apportionment {
  private final double[] weights;
  private final int[] floor;
  private final int[] cap;

  Apportionment(double[] weights, int[] floor, int[] cap) {
    this.weights = weights;
    this.floor = floor;
    this.cap = cap;
  }

  /** Everyone gets at least the same floor, and there is no upper bound. */
  static int[] of(int total, double[] weights, int floor) {
    int[] low = new int[weights.length];
    int[] high = new int[weights.length];
    Arrays.fill(low, floor);
    Arrays.fill(high, total);
    return new Apportionment(weights, low, high).divide(total);
  }

  /** Shares that sum to the total exactly: the bounded proportion, then the largest remainders. */
  int[] divide(int total) {
    if (total < Arrays.stream(floor).sum() || total > Arrays.stream(cap).sum()) {
      throw new IllegalArgumentException(
          total
              + " is not between "
              + Arrays.stream(floor).sum()
              + " and "
              + Arrays.stream(cap).sum());
    }
    double factor = factorFor(total);
    int[] shares = new int[weights.length];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = Math.max(floor[i], (int) bounded(i, factor));
    }
    int left = total - Arrays.stream(shares).sum();
    for (; left > 0; left--) {
      shares[largestRemainder(shares, factor, 1)]++;
    }
    for (; left < 0; left++) {
      shares[largestRemainder(shares, factor, -1)]--;
    }
    return shares;
  }

  private double factorFor(int total) {
    double low = 0;
    double high = 1;
    while (sum(high) < total && high < 1e15) {
      high *= 2;
    }
    for (int step = 0; step < 200; step++) {
      double middle = (low + high) / 2;
      if (sum(middle) < total) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  private double sum(double factor) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += bounded(i, factor);
    }
    return sum;
  }

  private double bounded(int i, double factor) {
    return Math.min(cap[i], Math.max(floor[i], factor * Math.max(weights[i], 1e-9)));
  }

  private int largestRemainder(int[] shares, double factor, int sign) {
    int best = -1;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < shares.length; i++) {
      boolean room = sign > 0 ? shares[i] < cap[i] : shares[i] > floor[i];
      double remainder = sign * (bounded(i, factor) - shares[i]);
      if (room && remainder > most) {
        most = remainder;
        best = i;
      }
    }
    return best;
  }
}
