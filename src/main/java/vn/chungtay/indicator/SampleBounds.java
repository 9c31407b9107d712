package vn.chungtay.indicator;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.chungtay.measure.Estimate;
import vn.chungtay.measure.Interval;
import vn.chungtay.measure.Ratio;
import vn.chungtay.reference.PovertyStandard;
import vn.chungtay.submission.Area;
import vn.chungtay.tally.SampledSum;

/**
 * Between what a register figure lies when the register is a sample: a confidence interval. Units
 * that are silent are no part of it.
 */
final class SampleBounds {
  private final Cell cell;
  private final double confidence;

  /**
   * Of a place, period and group.
   *
   * @param percent the confidence
   */
  SampleBounds(Cell cell, BigDecimal percent) {
    this.cell = cell;
    this.confidence = percent.movePointLeft(2).doubleValue();
  }

  /** The interval of a figure; nothing where there is none, or none with bounds. */
  Optional<Assessment.Bounds> of(Figure figure) {
    return figure.value().flatMap(value -> interval(figure).map(i -> bounds(i, value)));
  }

  /** An interval and the figure that it is of, before prices. */
  private record Found(Interval interval, Ratio value) {}

  private static Assessment.Bounds bounds(Found found, Ratio value) {
    Ratio prices = found.value().isZero() ? Ratio.ONE : value.over(found.value());
    return new Assessment.Bounds(
        Ratio.of(BigDecimal.valueOf(found.interval().lower())).times(prices),
        Ratio.of(BigDecimal.valueOf(found.interval().upper())).times(prices));
  }

  private Optional<Found> interval(Figure figure) {
    return switch (figure.name().indicator()) {
      case INCOME_MULTIPLIER_COHORT, INCOME_MULTIPLIER_COHORT_REAL ->
          found(SampleMultiplier.ofCohort(cell, confidence));
      case COHORT_ESCAPE_RATE -> escapeRate();
      case INCOME_PER_CAPITA_POOR, INCOME_PER_CAPITA_POOR_REAL -> income();
      case INCOME_MULTIPLIER_CROSS_SECTION, INCOME_MULTIPLIER_CROSS_SECTION_REAL ->
          found(SampleMultiplier.ofCrossSection(cell, confidence));
      case REGISTER_POOR_HOUSEHOLDS -> households(SampledSum.POOR_HOUSEHOLDS);
      case REGISTER_NEAR_POOR_HOUSEHOLDS -> households(SampledSum.NEAR_POOR_HOUSEHOLDS);
      case HEADCOUNT_RATIO -> index(figure, SampleSums.Combination.of(SampledSum.LINE_PERSONS));
      case POVERTY_GAP_INDEX -> byLines(figure, this::gaps);
      case POVERTY_SEVERITY_INDEX -> byLines(figure, this::squares);
      case INCOME_GAP_RATIO -> incomeGap();
      default -> Optional.empty();
    };
  }

  private static Optional<Found> found(Optional<SampleMultiplier> multiplier) {
    return multiplier.flatMap(m -> m.interval().map(i -> new Found(i, m.value())));
  }

  private Optional<Found> escapeRate() {
    SampleSums sums = SampleSums.cohort(cell);
    return sums.nothing(SampledSum.MATCHED)
        ? Optional.empty()
        : percent(sums, sums.mean(SampledSum.ESCAPED, SampledSum.MATCHED), true);
  }

  private Optional<Found> income() {
    SampleSums sums = SampleSums.states(cell);
    if (sums.nothing(SampledSum.POOR_PERSONS)) {
      return Optional.empty();
    }
    SampleSums.Linear mean = sums.mean(SampledSum.POOR_INCOME, SampledSum.POOR_PERSONS);
    return estimate(sums, mean).amount(confidence).map(i -> new Found(i, mean.value()));
  }

  private Optional<Found> households(SampledSum name) {
    SampleSums sums = SampleSums.states(cell);
    SampleSums.Linear total = sums.total(SampleSums.Combination.of(name));
    return estimate(sums, total).amount(confidence).map(i -> new Found(i, total.value()));
  }

  private interface ByLines {
    SampleSums.Combination of(PovertyStandard standard);
  }

  private Optional<Found> byLines(Figure figure, ByLines numerator) {
    return cell.standard().flatMap(standard -> index(figure, numerator.of(standard)));
  }

  private SampleSums.Combination gaps(PovertyStandard standard) {
    return lines(standard, SampledSum.GAP_RURAL, SampledSum.GAP_URBAN, false);
  }

  private SampleSums.Combination squares(PovertyStandard standard) {
    return lines(standard, SampledSum.SQUARE_RURAL, SampledSum.SQUARE_URBAN, true);
  }

  private static SampleSums.Combination lines(
      PovertyStandard standard, SampledSum rural, SampledSum urban, boolean squared) {
    Map<SampledSum, Ratio> factors = new EnumMap<>(SampledSum.class);
    for (Area area : Area.values()) {
      Ratio line = Ratio.of(standard.poorLine(area));
      factors.put(
          area == Area.URBAN ? urban : rural, Ratio.ONE.over(squared ? line.times(line) : line));
    }
    return new SampleSums.Combination(factors);
  }

  private Optional<Found> incomeGap() {
    SampleSums sums = SampleSums.states(cell);
    return sums.nothing(SampledSum.LINE_PERSONS)
        ? Optional.empty()
        : cell.standard()
            .flatMap(
                standard ->
                    percent(sums, sums.ratio(gaps(standard), SampledSum.LINE_PERSONS), false));
  }

  /**
   * Over the persons of the sample, where it stands for everybody, or over those reported. Nothing
   * where the register comes from other units than the reports.
   */
  private Optional<Found> index(Figure figure, SampleSums.Combination numerator) {
    SampleSums sums = SampleSums.states(cell);
    Optional<Ratio> persons = figure.outcome().denominator().filter(p -> !p.isZero());
    if (figure.name().standard().isPresent() || persons.isEmpty()) {
      return Optional.empty();
    }
    boolean census = cell.campaign().census();
    SampleSums.Linear part =
        census ? sums.ratio(numerator, SampledSum.PERSONS) : sums.over(numerator, persons.get());
    boolean same =
        figure.outcome().numerator().filter(part.value().times(persons.get())::equals).isPresent();
    boolean proportion = census && figure.name().indicator() == Indicator.HEADCOUNT_RATIO;
    return same ? percent(sums, part, proportion) : Optional.empty();
  }

  private Optional<Found> percent(SampleSums sums, SampleSums.Linear part, boolean proportion) {
    Estimate estimate = estimate(sums, part);
    return (proportion ? estimate.exact(confidence) : estimate.part(confidence))
        .map(
            i ->
                new Found(
                    new Interval(100 * i.lower(), 100 * i.upper()),
                    part.value().times(Ratio.HUNDRED)));
  }

  private static Estimate estimate(SampleSums sums, SampleSums.Linear figure) {
    return new Estimate(
        figure.value().toDouble(),
        sums.variance(figure).toDouble(),
        sums.households(),
        sums.degrees(),
        false);
  }
}
