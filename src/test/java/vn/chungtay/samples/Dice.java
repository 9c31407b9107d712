package vn.chungtay.samples;

import java.nio.charset.StandardCharsets;

/** A stream of pseudo-random numbers (SplitMix64), the same on every machine for the same key. */
final class Dice {
  private static final String SEED = "dong-nai-2015-2020/";

  private long state = 0xcbf29ce484222325L;

  Dice(String key) {
    for (byte octet : (SEED + key).getBytes(StandardCharsets.UTF_8)) {
      state = (state ^ (octet & 0xff)) * 0x100000001b3L;
    }
  }

  /** At least 0 and below 1. */
  double uniform() {
    state += 0x9e3779b97f4a7c15L;
    long z = state;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return ((z ^ (z >>> 31)) >>> 11) * 0x1.0p-53;
  }

  double between(double low, double high) {
    return low + (high - low) * uniform();
  }

  /** A whole number from low to high, both included. */
  int whole(int low, int high) {
    return low + (int) (uniform() * (high - low + 1));
  }

  boolean chance(double probability) {
    return uniform() < probability;
  }

  /** Bell-shaped between -1 and 1, never outside. */
  double bell() {
    return (uniform() + uniform() + uniform()) / 1.5 - 1;
  }

  /** The number with the decimals rounded up or down at random, so that means are kept. */
  int roundedAtRandom(double number) {
    return (int) (number + uniform());
  }
}
