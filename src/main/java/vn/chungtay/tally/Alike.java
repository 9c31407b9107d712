package vn.chungtay.tally;

import java.util.Optional;

/**
 * So many households in the same circumstances.
 *
 * @param weight of each, in billionths
 */
record Alike(Circumstances circumstances, long weight, int count) {
  Optional<Boolean> remote() {
    return circumstances.remote();
  }

  /** Adds the weight of all of them. */
  void addTo(ExactSum sum) {
    sum.addProduct(weight, count);
  }
}
