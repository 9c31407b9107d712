package vn.chungtay.measure;

import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.regression.SimpleRegression;

/**
 * The least-squares line through points in time, carried on to a later time.
 *
 * <p>The interval is the usual prediction interval for one new observation at x0: {@code yhat ± t
 * (n-2) s sqrt(1 + 1/n + (x0 - mean x)² / Sxx)}, e.g. Draper and Smith, Applied Regression
 * Analysis, 3rd ed., section 3.1.
 */
public final class Trend {
  private static final int FEWEST_FOR_INTERVAL = 4;
  private static final double COVERAGE = 0.95;

  private final SimpleRegression line = new SimpleRegression();
  private final double meanX;

  /** One observation. */
  public record Point(double x, double y) {}

  public Trend(List<Point> points) {
    points.forEach(point -> line.addData(point.x(), point.y()));
    meanX = points.stream().mapToDouble(Point::x).average().orElse(0);
  }

  /** The value of the line at a time; nothing with fewer than two different times. */
  public Optional<Double> at(double x) {
    double value = line.predict(x);
    return Double.isNaN(value) ? Optional.empty() : Optional.of(value);
  }

  /**
   * The range that holds a new observation at a time with a probability of 95 percent; nothing with
   * fewer than four points.
   */
  public Optional<Interval> interval(double x) {
    Optional<Double> value = at(x);
    if (line.getN() < FEWEST_FOR_INTERVAL || value.isEmpty()) {
      return Optional.empty();
    }
    double n = line.getN();
    double s = Math.sqrt(line.getMeanSquareError());
    double spread = Math.sqrt(1 + 1 / n + (x - meanX) * (x - meanX) / line.getXSumSquares());
    double t = new TDistribution(null, n - 2).inverseCumulativeProbability((1 + COVERAGE) / 2);
    double half = t * s * spread;
    return Optional.of(new Interval(value.get() - half, value.get() + half));
  }
}
