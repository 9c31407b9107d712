package vn.chungtay.indicator;

import java.util.Locale;

/** What a figure was made from. */
public enum Source {
  /** The sum of a complete set of reports below. */
  CHILDREN,
  /** The unit's own report. */
  OWN,
  /** The sum of the reports that are there. */
  PARTIAL,
  REGISTER,
  ACTIVITIES,
  REPORTING;

  private final String code = name().toLowerCase(Locale.ROOT);

  public String code() {
    return code;
  }
}
