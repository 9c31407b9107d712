package vn.chungtay.reference;

import java.util.Locale;

/** A sub-population for which indicators are written. */
public enum Group {
  ALL,
  URBAN,
  RURAL,
  REMOTE,
  MINORITY,
  /** Remote or minority. */
  PRIORITY,
  TYPE_A,
  TYPE_B,
  FEMALE_HEADED;

  private final String code = name().toLowerCase(Locale.ROOT);

  public String code() {
    return code;
  }
}
