package vn.chungtay.measure;

import org.apache.commons.math3.util.KthSelector;

/**
 * Median and scaled median absolute deviation, which a few wild values do not move.
 *
 * <p>The scale 1.4826 makes the deviation that of a normal distribution (Rousseeuw and Croux 1993,
 * doi:10.1080/01621459.1993.10476408). An even number of values has the mean of the middle two.
 *
 * @param deviation 1.4826 times the median of |value - median|
 */
public record RobustSpread(double median, double deviation) {
  private static final double NORMAL = 1.4826;
  private static final KthSelector SELECTOR = new KthSelector();

  /**
   * The spread of at least one value; their order does not matter.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static RobustSpread of(double[] values) {
    double median = median(values);
    double[] distances = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      distances[i] = Math.abs(values[i] - median);
    }
    return new RobustSpread(median, NORMAL * middle(distances));
  }

  /** The middle value. */
  public static double median(double[] values) {
    return middle(values.clone());
  }

  /** The same of values whose order is lost. */
  private static double middle(double[] values) {
    if (values.length == 0) {
      throw new IllegalArgumentException("expected at least one value");
    }
    int half = values.length / 2;
    double middle = SELECTOR.select(values, null, half);
    if (values.length % 2 == 1) {
      return middle;
    }
    // The selector has put all smaller ones before the middle.
    double below = values[0];
    for (int i = 1; i < half; i++) {
      below = Math.max(below, values[i]);
    }
    return (below + middle) / 2;
  }

  /** Whether a value is farther from the median than so many deviations. */
  public boolean beyond(double value, double deviations) {
    return Math.abs(value - median) > deviations * deviation;
  }
}
