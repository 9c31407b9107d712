package vn.chungtay.measure;

import java.util.Optional;

/**
 * The ratio of two estimated means, such as an income multiplier.
 *
 * @param covariance of the two means; 0 for independent samples
 */
public record MeanRatio(
    double numerator,
    double denominator,
    double variance,
    double ofDenominator,
    double covariance) {
  /** What a confidence set of a ratio may be. */
  public sealed interface Region {
    /** All ratios of an interval. */
    record Between(Interval interval) implements Region {}

    /** All ratios outside of an interval: the denominator may be 0. */
    record Outside(Interval interval) implements Region {}

    /** Every ratio: the sample says nothing. */
    record Everything() implements Region {}
  }

  /** The ratio of two figures of the same sample. */
  public static MeanRatio of(Linearised numerator, Linearised denominator, SampleDesign design) {
    return new MeanRatio(
        numerator.value(),
        denominator.value(),
        design.variance(numerator),
        design.variance(denominator),
        design.covariance(numerator, denominator));
  }

  public double value() {
    return numerator / denominator;
  }

  /**
   * The interval that is symmetric for the logarithm; nothing unless both means are above 0.
   *
   * <p>By the delta method, e.g. Cochran 1977, Sampling Techniques, section 6.4.
   *
   * @param degrees of freedom of Student's t; infinite for the normal distribution
   */
  public Optional<Interval> logDelta(double confidence, double degrees) {
    if (!(numerator > 0 && denominator > 0)) {
      return Optional.empty();
    }
    double relative =
        variance / (numerator * numerator)
            + ofDenominator / (denominator * denominator)
            - 2 * covariance / (numerator * denominator);
    double spread =
        StrictMath.exp(Deviates.student(confidence, degrees) * Math.sqrt(Math.max(0, relative)));
    return Optional.of(new Interval(value() / spread, value() * spread));
  }

  /**
   * Fieller's set: all ratios r for which numerator - r denominator is not surely other than 0. It
   * is bounded only when the denominator surely is not 0.
   *
   * <p>Fieller 1954, doi:10.1111/j.2517-6161.1954.tb00159.x.
   *
   * @param degrees of freedom of Student's t; infinite for the normal distribution
   */
  public Region fieller(double confidence, double degrees) {
    double z = Deviates.student(confidence, degrees);
    double a = denominator * denominator - z * z * ofDenominator;
    double b = numerator * denominator - z * z * covariance;
    double c = numerator * numerator - z * z * variance;
    double root = b * b - a * c;
    if (a > 0) {
      return new Region.Between(roots(a, b, Math.sqrt(Math.max(0, root))));
    }
    return a == 0 || root < 0
        ? new Region.Everything()
        : new Region.Outside(roots(a, b, Math.sqrt(root)));
  }

  private static Interval roots(double a, double b, double root) {
    double one = (b - root) / a;
    double other = (b + root) / a;
    return new Interval(Math.min(one, other), Math.max(one, other));
  }
}
