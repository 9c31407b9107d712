package vn.chungtay.tally;

/** Something that counts: merging two gives what counting all at once would have given. */
interface Tally<T> {
  /** Adds all that another has counted. */
  void merge(T other);
}
