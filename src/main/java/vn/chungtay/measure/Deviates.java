package vn.chungtay.measure;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;

/** How many standard errors a confidence such as 0.95 leaves within, on either side. */
final class Deviates {
  /** The library gives only nine digits unless it is asked for more. */
  static final double ACCURACY = 1e-15;

  private Deviates() {}

  /** By the normal distribution. */
  static double normal(double confidence) {
    return new NormalDistribution(null, 0, 1, ACCURACY)
        .inverseCumulativeProbability(upTo(confidence));
  }

  /** By Student's t with degrees of freedom, 1 or more; with infinitely many the same. */
  static double student(double confidence, double degrees) {
    if (Double.isInfinite(degrees)) {
      return normal(confidence);
    }
    return new TDistribution(null, degrees, ACCURACY)
        .inverseCumulativeProbability(upTo(confidence));
  }

  private static double upTo(double confidence) {
    if (!(confidence > 0 && confidence < 1)) {
      throw new IllegalArgumentException("expected a confidence within 0 and 1");
    }
    return (1 + confidence) / 2;
  }
}
