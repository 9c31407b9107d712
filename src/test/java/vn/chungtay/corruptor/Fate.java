package vn.chungtay.corruptor;

/** What must become of a record. */
enum Fate {
  /** It takes part in the figures as it is written. */
  COUNTS,
  /** It is rejected; from whom it came is known. */
  REJECTED,
  /** It is rejected, and it cannot be told from whom or for when it came. */
  REJECTED_UNTRACED,
  /** It is repeated or superseded. */
  SET_ASIDE,
  /** It is part of a file that cannot be read, or only repeats another. */
  UNREAD,
  /** It was never sent. */
  UNSENT;

  /** Whether something is known to have come from its unit. */
  boolean received() {
    return this == COUNTS || this == REJECTED || this == SET_ASIDE;
  }
}
