package vn.chungtay.bench;

/**
 * Random bits that follow from a key alone, so that any row can be made without those before it.
 */
final class Draw {
  private static final long STEP = 0x9e3779b97f4a7c15L;

  private Draw() {}

  /** 64 bits for one part of what a key stands for: SplitMix64. */
  static long of(long key, long part) {
    long z = key + STEP * (part + 1);
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  /** Some of the bits as a whole number. */
  static int bits(long draw, int from, int count) {
    return (int) (draw >>> from) & ((1 << count) - 1);
  }

  /** Sixteen of the bits as a number of at least 0 and below 1. */
  static double share(long draw, int from) {
    return bits(draw, from, 16) * 0x1.0p-16;
  }

  /** The upper bits as a number of at least 0 and below 1. */
  static double uniform(long draw) {
    return (draw >>> 11) * 0x1.0p-53;
  }
}
