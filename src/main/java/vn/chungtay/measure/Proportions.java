package vn.chungtay.measure;

import org.apache.commons.math3.distribution.BetaDistribution;

/**
 * Intervals for a proportion of which x of n drawn at random show it, and for the difference of
 * two. The confidence is a probability, for example 0.95.
 */
public final class Proportions {
  private Proportions() {}

  /**
   * Wilson's score interval.
   *
   * <p>Wilson 1927, doi:10.1080/01621459.1927.10502953.
   */
  public static Interval wilson(long x, long n, double confidence) {
    check(x, n);
    return wilson((double) x / n, n, confidence);
  }

  /**
   * Wilson's interval for a sample without replacement from so many: n counts as n (N - 1) / (N -
   * n); with all of them, a point.
   *
   * <p>Cochran 1977, Sampling Techniques, section 3.6, for the variance.
   */
  public static Interval wilson(long x, long n, long population, double confidence) {
    check(x, n);
    if (n > population) {
      throw new IllegalArgumentException("expected a population of at least " + n);
    }
    double p = (double) x / n;
    return n == population
        ? new Interval(p, p)
        : wilson(p, n * ((population - 1.0) / (population - n)), confidence);
  }

  /** The same of a proportion and any number of records that it is as good as. */
  static Interval wilson(double p, double n, double confidence) {
    double z = Deviates.normal(confidence);
    double squared = z * z / n;
    double middle = p + squared / 2;
    double half = Math.sqrt(squared * (p * (1 - p) + squared / 4));
    double lower = (middle - half) / (1 + squared);
    double upper = (middle + half) / (1 + squared);
    return new Interval(p == 0 ? 0 : lower, p == 1 ? 1 : upper);
  }

  /**
   * The exact interval from the binomial distribution: from 0 with nobody, up to 1 with all.
   *
   * <p>Clopper and Pearson 1934, doi:10.1093/biomet/26.4.404.
   */
  public static Interval clopperPearson(long x, long n, double confidence) {
    check(x, n);
    return clopperPearson((double) x, (double) n, confidence);
  }

  /** The same of numbers that need not be whole. */
  static Interval clopperPearson(double x, double n, double confidence) {
    double tail = (1 - confidence) / 2;
    return new Interval(
        x == 0 ? 0 : beta(x, n - x + 1, tail), x == n ? 1 : beta(x + 1, n - x, 1 - tail));
  }

  private static double beta(double a, double b, double probability) {
    return new BetaDistribution(null, a, b, Deviates.ACCURACY)
        .inverseCumulativeProbability(probability);
  }

  /**
   * The difference of the second and the first proportion, from the score interval of each.
   *
   * <p>Newcombe 1998, doi:10.1002/(SICI)1097-0258(19980430)17:8&lt;873::AID-SIM779&gt;3.0.CO;2-I,
   * method 10.
   */
  public static Interval difference(long x1, long n1, long x2, long n2, double confidence) {
    return difference(
        (double) x1 / n1, wilson(x1, n1, confidence), (double) x2 / n2, wilson(x2, n2, confidence));
  }

  /** The same of two proportions with the score interval of each. */
  public static Interval difference(double p1, Interval first, double p2, Interval second) {
    return new Interval(
        p2 - p1 - Math.hypot(p2 - second.lower(), first.upper() - p1),
        p2 - p1 + Math.hypot(second.upper() - p2, p1 - first.lower()));
  }

  private static void check(long x, long n) {
    if (x < 0 || x > n || n == 0) {
      throw new IllegalArgumentException("expected x of n above 0, found " + x + " of " + n);
    }
  }
}
