package vn.chungtay.reference;

import java.util.Locale;
import vn.chungtay.submission.Coded;

/** A sub-population for which indicators are written. */
public enum Group implements Coded {
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

  @Override
  public String code() {
    return code;
  }
}
