package vn.chungtay.indicator;

import java.util.Locale;

/** Why a figure cannot be computed, or what a reader must know beside it. */
public enum Reason {
  NO_DATA,
  NO_BASELINE,
  NO_DENOMINATOR,
  NO_STANDARD,
  NO_REMOTE_LIST,
  UNDEFINED_AT_ZERO,
  MISSING_INDICATORS,
  SUPPRESSED,
  STANDARD_BREAK;

  private final String code = name().toLowerCase(Locale.ROOT);

  public String code() {
    return code;
  }
}
