package vn.chungtay.finding;

import java.util.Locale;

/** How much a finding matters; an error takes its record, or its whole file, out. */
public enum Severity {
  ERROR,
  WARNING,
  INFO;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether this matters at least as much as another. */
  public boolean atLeast(Severity other) {
    return compareTo(other) <= 0;
  }
}
