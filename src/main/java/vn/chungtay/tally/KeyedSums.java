package vn.chungtay.tally;

import java.math.BigInteger;

/** A sum for each of some keys; takes no room for those of which there is none. */
final class KeyedSums<K extends Enum<K>> implements Summed {
  private final K[] keys;
  private final ExactSum[] sums;

  /**
   * No sum yet.
   *
   * @param keys all there are, in their order; one array serves many
   */
  KeyedSums(K[] keys) {
    this.keys = keys;
    this.sums = new ExactSum[keys.length];
  }

  /** The sum of a key, made when it is not there. */
  ExactSum at(K key) {
    int place = key.ordinal();
    if (sums[place] == null) {
      sums[place] = new ExactSum();
    }
    return sums[place];
  }

  void merge(KeyedSums<K> other) {
    for (K key : keys) {
      ExactSum more = other.sums[key.ordinal()];
      if (more != null) {
        at(key).merge(more);
      }
    }
  }

  @Override
  public void sums(Sums told) {
    for (K key : keys) {
      told.sum(Sums.key(key), at(key));
    }
  }

  BigInteger value(K key) {
    ExactSum sum = sums[key.ordinal()];
    return sum == null ? BigInteger.ZERO : sum.value();
  }
}
