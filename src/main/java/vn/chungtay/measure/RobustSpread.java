package vn.chungtay.measure;

import java.util.stream.DoubleStream;
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
    double[] distances = DoubleStream.of(values).map(value -> Math.abs(value - median)).toArray();
    return new RobustSpread(median, NORMAL * median(distances));
  }

  /** The middle value. */
  public static double median(double[] values) {
    if (values.length == 0) {
      throw new IllegalArgumentException("expected at least one value");
    }
    double[] work = values.clone();
    int half = work.length / 2;
    double middle = SELECTOR.select(work, null, half);
    if (work.length % 2 == 1) {
      return middle;
    }
    // The selector has put all smaller ones before the middle.
    double below = work[0];
    for (int i = 1; i < half; i++) {
      below = Math.max(below, work[i]);
    }
    return (below + middle) / 2;
  }

  /** Whether a value is farther from the median than so many deviations. */
  public boolean beyond(double value, double deviations) {
    return Math.abs(value - median) > deviations * deviation;
  }
}
