package vn.chungtay.measure;

import java.util.Optional;

/**
 * A figure of a sample with its variance, and intervals for it.
 *
 * @param variance design-based, by linearisation
 * @param records how many units it is about
 * @param degrees of freedom: these units less their strata
 * @param complete whether all there are were drawn, so that the figure is known
 */
public record Estimate(
    double value, double variance, long records, long degrees, boolean complete) {
  /** So many effective records leave nothing to chance that a double could tell. */
  private static final double MOST = 1e12;

  public double standardError() {
    return Math.sqrt(variance);
  }

  /** The figure and so many standard errors as Student's t says; nothing without a degree. */
  public Optional<Interval> student(double confidence) {
    if (complete) {
      return Optional.of(new Interval(value, value));
    }
    if (degrees < 1) {
      return Optional.empty();
    }
    double half = Deviates.student(confidence, degrees) * standardError();
    return Optional.of(new Interval(value - half, value + half));
  }

  /**
   * The same for a figure from 0 to 1; where it is 0 or 1 for every record, the exact interval of a
   * proportion, for no figure within these bounds is further away.
   */
  public Optional<Interval> part(double confidence) {
    boolean extreme = variance == 0 && (value == 0 || value == 1);
    return extreme
        ? exact(confidence)
        : student(confidence)
            .map(i -> new Interval(Math.max(0, i.lower()), Math.min(1, i.upper())));
  }

  /**
   * The same for a figure from 0 on; nothing where it is 0 for every record, which does not tell
   * how much others may have.
   */
  public Optional<Interval> amount(double confidence) {
    return variance == 0 && value == 0 && !complete
        ? Optional.empty()
        : student(confidence).map(i -> new Interval(Math.max(0, i.lower()), i.upper()));
  }

  /**
   * The interval of Clopper and Pearson with the effective number of records p (1 - p) / variance,
   * times (t(n - 1) / t(degrees))²; with nobody or all, the records themselves are the effective
   * ones.
   *
   * <p>Korn and Graubard 1998, Survey Methodology 24, 193-201.
   */
  public Optional<Interval> exact(double confidence) {
    return effective(confidence, n -> Proportions.clopperPearson(value * n, n, confidence));
  }

  /** Wilson's interval with the same effective number of records. */
  public Optional<Interval> wilson(double confidence) {
    return effective(confidence, n -> Proportions.wilson(value, n, confidence));
  }

  /** An interval of so many records drawn at random. */
  private interface Simple {
    Interval of(double records);
  }

  private Optional<Interval> effective(double confidence, Simple interval) {
    if (complete) {
      return Optional.of(new Interval(value, value));
    }
    if (degrees < 1) {
      return Optional.empty();
    }
    double spread = value * (1 - value);
    double like = spread == 0 ? records : spread / variance;
    double t = Deviates.student(confidence, degrees);
    double adjusted = like * Math.pow(Deviates.student(confidence, records - 1) / t, 2);
    return Optional.of(adjusted < MOST ? interval.of(adjusted) : new Interval(value, value));
  }
}
