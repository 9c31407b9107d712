package vn.chungtay.input;

import java.util.Locale;

/** How numbers are written in the files. */
public enum NumberFormatStyle {
  /** {@code 1234567.5}: digits, and a dot before decimals. */
  PLAIN,
  /** {@code 1.234.567,5}: dots may group thousands, and a comma stands before decimals. */
  VI;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
