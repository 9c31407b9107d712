package vn.chungtay.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import vn.chungtay.measure.Interval;
import vn.chungtay.measure.Ratio;
import vn.chungtay.reference.Target;

/**
 * One target at one place and period: a row of the targets table.
 *
 * @param gap value less goal
 * @param requiredPerYear what must be added each year to reach the goal in time
 * @param achievedPerYear what was added each year since the baseline
 * @param projected where the trend arrives at the target's period
 * @param bounds between which the value lies whatever the silent units report, or, of a sample,
 *     with the confidence of the campaign
 * @param established whether neither a missing report nor chance can change the verdict
 */
public record Assessment(
    Target target,
    Figure figure,
    TargetStatus status,
    Optional<Ratio> gap,
    Optional<Ratio> requiredPerYear,
    Optional<Ratio> achievedPerYear,
    Optional<Double> projected,
    Optional<Interval> projectedInterval,
    Optional<Bounds> bounds,
    boolean established) {
  /** The least and the greatest value possible. */
  public record Bounds(Ratio lower, Ratio upper) {
    public BigDecimal lowerDecimal() {
      return lower.toDecimal();
    }

    public BigDecimal upperDecimal() {
      return upper.toDecimal();
    }
  }

  public Optional<BigDecimal> gapDecimal() {
    return gap.map(Ratio::toDecimal);
  }

  public Optional<BigDecimal> requiredPerYearDecimal() {
    return requiredPerYear.map(Ratio::toDecimal);
  }

  public Optional<BigDecimal> achievedPerYearDecimal() {
    return achievedPerYear.map(Ratio::toDecimal);
  }

  /** The lower end of the prediction interval. */
  public Optional<Double> projectedLower() {
    return projectedInterval.map(Interval::lower);
  }

  /** The upper end of the prediction interval. */
  public Optional<Double> projectedUpper() {
    return projectedInterval.map(Interval::upper);
  }
}
