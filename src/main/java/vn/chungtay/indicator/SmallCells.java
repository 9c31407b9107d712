package vn.chungtay.indicator;

import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chungtay.measure.Ratio;
import vn.chungtay.submission.Status;
import vn.chungtay.tally.CohortTally;
import vn.chungtay.tally.LineTally;
import vn.chungtay.tally.RegisterTally;

/**
 * Tells which figures rest on so few households that they could point at one of them.
 *
 * <p>A figure rests on the households it counts, on those it divides by, and on those whose incomes
 * it averages.
 */
final class SmallCells {
  private final int smallest;

  /**
   * A bound on what is shown.
   *
   * @param smallest the fewest households a figure may rest on; 0 and 1 hide nothing
   */
  SmallCells(int smallest) {
    this.smallest = smallest;
  }

  boolean hideNothing() {
    return smallest <= 1;
  }

  /** Whether a figure must not be shown. */
  boolean hides(Indicator indicator, Cell cell, Outcome outcome) {
    return !hideNothing()
        && outcome.value().isPresent()
        && restsOn(indicator, cell, outcome).anyMatch(this::small);
  }

  private boolean small(Ratio households) {
    return households.signum() > 0 && households.compareTo(Ratio.of(smallest)) < 0;
  }

  private Stream<Ratio> restsOn(Indicator indicator, Cell cell, Outcome outcome) {
    return switch (indicator.family()) {
      case REPORT -> reported(indicator, cell, outcome);
      case REGISTER -> Stream.concat(registered(indicator, cell), followed(indicator, cell));
      case ACTIVITY ->
          indicator == Indicator.ACTIVITY_HOUSEHOLDS ? outcome.value().stream() : Stream.empty();
      case SUPPORT -> outcome.denominator().stream();
      case REPORTING -> Stream.empty();
    };
  }

  private static Stream<Ratio> reported(Indicator indicator, Cell cell, Outcome outcome) {
    return switch (indicator) {
      case POVERTY_RATE_CHANGE ->
          ComparisonFormulas.previousWithRate(cell).stream()
              .flatMap(period -> compared(cell.with(period)));
      case POVERTY_RATE_CHANGE_SINCE_BASELINE, POVERTY_REDUCTION_SINCE_BASELINE ->
          compared(cell.with(cell.campaign().baseline()));
      case INCOME_MULTIPLIER_REPORTED, POOR_PERSONS ->
          Indicator.POOR_HOUSEHOLDS.compute(cell).value().stream();
      default -> Stream.of(outcome.numerator(), outcome.denominator()).flatMap(Optional::stream);
    };
  }

  private static Stream<Ratio> compared(Cell.Compared cells) {
    return Stream.of(cells.now(), cells.then())
        .map(Indicator.POVERTY_RATE::compute)
        .flatMap(rate -> Stream.of(rate.numerator(), rate.denominator()))
        .flatMap(Optional::stream);
  }

  private static Stream<Ratio> registered(Indicator indicator, Cell cell) {
    Optional<RegisterTally> tally = cell.register();
    return switch (indicator) {
      case REGISTER_POOR_HOUSEHOLDS -> tally.map(t -> of(t.poorRecords())).stream();
      case REGISTER_NEAR_POOR_HOUSEHOLDS ->
          tally.map(t -> Weighted.of(t.households(Status.NEAR_POOR))).stream();
      case INCOME_PER_CAPITA_POOR, INCOME_PER_CAPITA_POOR_REAL ->
          tally.map(t -> of(t.poorRecords())).stream();
      case INCOME_MULTIPLIER_CROSS_SECTION, INCOME_MULTIPLIER_CROSS_SECTION_REAL -> {
        Cell.Compared cells = cell.with(cell.campaign().baseline());
        yield Stream.of(cells.now(), cells.then())
            .flatMap(c -> c.register().stream())
            .map(t -> of(t.poorRecords()));
      }
      case HEADCOUNT_RATIO,
          POVERTY_GAP_INDEX,
          POVERTY_SEVERITY_INDEX,
          WATTS_INDEX,
          INCOME_GAP_RATIO,
          TRANSFER_TO_CLOSE_GAP ->
          tally
              .flatMap(t -> cell.standard().flatMap(standard -> t.line(standard.id())))
              .map(LineTally::households)
              .map(SmallCells::of)
              .stream();
      default -> Stream.empty();
    };
  }

  private static Stream<Ratio> followed(Indicator indicator, Cell cell) {
    return switch (indicator) {
      case INCOME_MULTIPLIER_COHORT,
          INCOME_MULTIPLIER_COHORT_REAL,
          COHORT_HOUSEHOLDS,
          COHORT_RETENTION,
          COHORT_ESCAPE_RATE ->
          cell.cohort().stream()
              .flatMap(t -> Stream.of(of(t.matchedRecords()), escaped(t, indicator)));
      default -> Stream.empty();
    };
  }

  private static Ratio escaped(CohortTally tally, Indicator indicator) {
    return indicator == Indicator.COHORT_ESCAPE_RATE ? Weighted.of(tally.escaped()) : Ratio.ZERO;
  }

  private static Ratio of(long households) {
    return Ratio.of(BigInteger.valueOf(households));
  }
}
