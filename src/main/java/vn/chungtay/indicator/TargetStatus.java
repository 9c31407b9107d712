package vn.chungtay.indicator;

import java.util.Locale;

/** How a figure stands to a target. */
public enum TargetStatus {
  /** In the target's own period: the goal is reached. */
  MET,
  MISSED,
  /** Before it: the straight line from the baseline to the goal is kept or bettered. */
  ON_TRACK,
  OFF_TRACK,
  NOT_COMPUTABLE;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
