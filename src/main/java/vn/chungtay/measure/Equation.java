package vn.chungtay.measure;

import java.util.Arrays;

/**
 * A linear equation modulo a prime: its unknowns in ascending order and their factors, none of
 * which is 0.
 */
record Equation(int[] unknowns, long[] factors) {
  private static final long PRIME = 2_147_483_647L;

  /** Each unknown as often as it is named. */
  static Equation sum(int[] named) {
    int[] sorted = named.clone();
    Arrays.sort(sorted);
    Equation sum = new Equation(sorted, new long[sorted.length]);
    int size = 0;
    for (int unknown : sorted) {
      boolean again = size > 0 && sorted[size - 1] == unknown;
      size = again ? size : size + 1;
      sorted[size - 1] = unknown;
      sum.factors[size - 1] = again ? sum.factors[size - 1] + 1 : 1;
    }
    return sum.first(size);
  }

  private Equation first(int size) {
    return size == unknowns.length
        ? this
        : new Equation(Arrays.copyOf(unknowns, size), Arrays.copyOf(factors, size));
  }

  int size() {
    return unknowns.length;
  }

  /** The factor of an unknown; 0 when it is not there. */
  long factor(int unknown) {
    int place = Arrays.binarySearch(unknowns, unknown);
    return place < 0 ? 0 : factors[place];
  }

  /** This equation less a multiple of another one. */
  Equation minus(Equation other, long times) {
    int most = size() + other.size();
    Equation rest = new Equation(new int[most], new long[most]);
    int size = 0;
    int mine = 0;
    int theirs = 0;
    while (mine < size() || theirs < other.size()) {
      int here = mine < size() ? unknowns[mine] : Integer.MAX_VALUE;
      int there = theirs < other.size() ? other.unknowns[theirs] : Integer.MAX_VALUE;
      long factor = here <= there ? factors[mine++] : 0;
      if (there <= here) {
        factor = Math.floorMod(factor - times * other.factors[theirs++] % PRIME, PRIME);
      }
      if (factor != 0) {
        rest.unknowns[size] = Math.min(here, there);
        rest.factors[size++] = factor;
      }
    }
    return rest.first(size);
  }

  /** This equation with the factor 1 of an unknown that it has. */
  Equation solvedFor(int unknown) {
    long inverse = power(factor(unknown), PRIME - 2);
    return new Equation(
        unknowns, Arrays.stream(factors).map(factor -> factor * inverse % PRIME).toArray());
  }

  private static long power(long base, long exponent) {
    long result = 1;
    long square = base;
    for (long left = exponent; left > 0; left >>= 1) {
      result = (left & 1) == 1 ? result * square % PRIME : result;
      square = square * square % PRIME;
    }
    return result;
  }
}
