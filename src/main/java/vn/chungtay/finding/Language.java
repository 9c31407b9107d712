package vn.chungtay.finding;

import java.util.Locale;

/** A language the tool speaks. */
public enum Language {
  VI,
  EN;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return code();
  }
}
