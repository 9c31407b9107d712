package vn.chungtay.samples;

import java.util.Locale;

/** What a household is by a poverty standard. */
enum PovertyClass {
  POOR,
  NEAR_POOR,
  NON_POOR;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
