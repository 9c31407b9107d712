package vn.chungtay.tally;

/** Something whose sums can be told as plain values and set again from them. */
interface Summed {
  /** Names every sum, in the same order whatever the direction. */
  void sums(Sums sums);
}
