package vn.chungtay.indicator;

/** With which other period an indicator compares its own. */
public enum Comparison {
  NONE,
  /** The latest earlier period with data. */
  PREVIOUS,
  BASELINE
}
