package vn.chungtay.machine;

import java.util.Locale;

/** How something around the tool is. */
public enum Health {
  OK,
  /** The tool works, but not as well as it could, or something may be forgotten. */
  WARN,
  /** Work that is asked for would fail. */
  BAD;

  /** The word in machine-readable output. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
