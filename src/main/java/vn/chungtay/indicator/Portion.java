package vn.chungtay.indicator;

import java.math.BigDecimal;
import vn.chungtay.measure.Ratio;

/** What one record, or several, bring into the numerator and the denominator of a figure. */
public record Portion(Ratio numerator, Ratio denominator) {
  /** Nothing. */
  public static final Portion NOTHING = new Portion(Ratio.ZERO, Ratio.ZERO);

  /** What an outcome that was counted from something alone says of it. */
  static Portion of(Outcome alone) {
    return new Portion(
        alone.numerator().orElse(Ratio.ZERO), alone.denominator().orElse(Ratio.ZERO));
  }

  Portion plus(Portion other) {
    return new Portion(numerator.plus(other.numerator), denominator.plus(other.denominator));
  }

  /** The numerator divided by a price level. */
  Portion inPrices(Ratio level) {
    return new Portion(numerator.over(level), denominator);
  }

  /** The part of the numerator, in plain decimal digits. */
  public BigDecimal numeratorDecimal() {
    return numerator.toDecimal();
  }

  /** The part of the denominator, in plain decimal digits. */
  public BigDecimal denominatorDecimal() {
    return denominator.toDecimal();
  }

  boolean isNothing() {
    return numerator.isZero() && denominator.isZero();
  }
}
