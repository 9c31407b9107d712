package vn.chungtay.indicator;

import java.util.Optional;
import vn.chungtay.measure.Interval;
import vn.chungtay.measure.MeanRatio;
import vn.chungtay.measure.Ratio;
import vn.chungtay.tally.SampledSum;

/**
 * An income multiplier of a sample, before prices.
 *
 * @param interval of Fieller; nothing where his set has no bounds
 */
record SampleMultiplier(Ratio value, Optional<Interval> interval) {
  /** Of the households that were poor at the baseline and found again. */
  static Optional<SampleMultiplier> ofCohort(Cell cell, double confidence) {
    SampleSums sums = SampleSums.cohort(cell);
    if (sums.nothing(SampledSum.PERSONS_NOW) || sums.nothing(SampledSum.PERSONS_THEN)) {
      return Optional.empty();
    }
    SampleSums.Linear now = sums.mean(SampledSum.INCOME_NOW, SampledSum.PERSONS_NOW);
    SampleSums.Linear then = sums.mean(SampledSum.INCOME_THEN, SampledSum.PERSONS_THEN);
    MeanRatio ratio =
        new MeanRatio(
            now.value().toDouble(),
            then.value().toDouble(),
            sums.variance(now).toDouble(),
            sums.variance(then).toDouble(),
            sums.covariance(now, then).toDouble());
    return of(ratio, now.value(), then.value(), sums.degrees(), confidence);
  }

  /**
   * Of the poor of both periods. Their samples count as drawn apart, which is rather too wide than
   * too narrow.
   */
  static Optional<SampleMultiplier> ofCrossSection(Cell cell, double confidence) {
    Cell.Compared cells = cell.with(cell.campaign().baseline());
    SampleSums later = SampleSums.states(cells.now());
    SampleSums first = SampleSums.states(cells.then());
    if (later.nothing(SampledSum.POOR_PERSONS) || first.nothing(SampledSum.POOR_PERSONS)) {
      return Optional.empty();
    }
    SampleSums.Linear now = later.mean(SampledSum.POOR_INCOME, SampledSum.POOR_PERSONS);
    SampleSums.Linear then = first.mean(SampledSum.POOR_INCOME, SampledSum.POOR_PERSONS);
    MeanRatio ratio =
        new MeanRatio(
            now.value().toDouble(),
            then.value().toDouble(),
            later.variance(now).toDouble(),
            first.variance(then).toDouble(),
            0);
    long degrees = Math.min(later.degrees(), first.degrees());
    return of(ratio, now.value(), then.value(), degrees, confidence);
  }

  private static Optional<SampleMultiplier> of(
      MeanRatio ratio, Ratio now, Ratio then, long degrees, double confidence) {
    if (then.isZero() || degrees < 1) {
      return Optional.empty();
    }
    Optional<Interval> interval =
        ratio.fieller(confidence, degrees) instanceof MeanRatio.Region.Between between
            ? Optional.of(between.interval())
            : Optional.empty();
    return Optional.of(new SampleMultiplier(now.over(then), interval));
  }
}
