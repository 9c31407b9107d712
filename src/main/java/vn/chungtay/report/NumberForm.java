package vn.chungtay.report;

/** How a number is shown to people. */
public enum NumberForm {
  /** A count: no decimals. */
  WHOLE(0),
  /** A multiple or another plain number: two decimals. */
  RATIO(2),
  /** A value in percent (12.34 is 12.34 %): two decimals and the sign. */
  PERCENT(2),
  /** A change of a percentage, in percentage points: a plus or minus before it, two decimals. */
  PERCENTAGE_POINTS(2),
  /** An amount to the đồng. */
  VND(0),
  /** An amount in millions or billions where it is that long: two decimals. */
  VND_SHORT(2);

  private final int decimals;

  NumberForm(int decimals) {
    this.decimals = decimals;
  }

  /** How many decimals are shown. */
  public int decimals() {
    return decimals;
  }
}
