package vn.chungtay.indicator;

import java.util.Locale;

/** The unit a figure is in. */
public enum MeasureUnit {
  HOUSEHOLDS,
  PERSONS,
  PERCENT,
  PERCENTAGE_POINTS,
  RATIO,
  VND,
  VND_PER_MONTH,
  COUNT,
  PERIODS;

  private final String code = name().toLowerCase(Locale.ROOT);

  public String code() {
    return code;
  }
}
