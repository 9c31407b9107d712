package vn.chungtay.indicator;

import java.math.BigInteger;
import vn.chungtay.measure.Ratio;
import vn.chungtay.submission.Household;

/** Turns weighted sums, kept in billionths, into numbers of households, persons or VND. */
final class Weighted {
  private static final BigInteger ONE = BigInteger.valueOf(Household.WEIGHT_ONE);

  private Weighted() {}

  static Ratio of(BigInteger billionths) {
    return Ratio.of(billionths, ONE);
  }

  /** Once more, for the product of two such sums. */
  static Ratio of(Ratio billionths) {
    return billionths.over(Ratio.of(ONE));
  }
}
