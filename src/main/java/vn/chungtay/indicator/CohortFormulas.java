package vn.chungtay.indicator;

import java.util.function.Function;
import vn.chungtay.measure.Ratio;
import vn.chungtay.tally.CohortIncomes;
import vn.chungtay.tally.CohortTally;

/** What became of the households that were poor at the baseline. */
final class CohortFormulas {
  private CohortFormulas() {}

  /** Income per person now over income per person then, of the households found again. */
  static Outcome multiplier(Cell cell) {
    return over(
        cell.holdingCohort(),
        tally -> {
          if (tally.matchedRecords() == 0) {
            return Outcome.none(Reason.NO_DATA);
          }
          CohortIncomes incomes = tally.ofMatched();
          Ratio now = Ratio.of(incomes.incomeNow(), incomes.personsNow());
          Ratio then = Ratio.of(incomes.incomeThen(), incomes.personsThen());
          return Outcome.quotient(now, then, Ratio.ONE);
        });
  }

  /** Weighted households found again. */
  static Outcome households(Cell cell) {
    return over(
        cell,
        tally ->
            absent(cell, tally)
                ? Outcome.none(Reason.NO_DATA)
                : Outcome.sum(Weighted.of(tally.matched())));
  }

  /** 100 times the households found again over all of the cohort. */
  static Outcome retention(Cell cell) {
    return over(
        cell.holdingCohort(),
        tally ->
            absent(cell, tally)
                ? Outcome.none(Reason.NO_DATA)
                : Outcome.percent(Weighted.of(tally.matched()), Weighted.of(tally.all())));
  }

  /** 100 times the households no longer poor over those found again. */
  static Outcome escapeRate(Cell cell) {
    return over(
        cell.holdingCohort(),
        tally ->
            tally.matchedRecords() == 0
                ? Outcome.none(Reason.NO_DATA)
                : Outcome.percent(Weighted.of(tally.escaped()), Weighted.of(tally.matched())));
  }

  /** Whether no register came at all, which is not the same as one in which nobody is found. */
  private static boolean absent(Cell cell, CohortTally tally) {
    return tally.matchedRecords() == 0 && cell.everybody().register().isEmpty();
  }

  /** Computes over the cohort of a cell, with what is missing of it said. */
  static Outcome over(Cell cell, Function<CohortTally, Outcome> formula) {
    RemoteList list = new RemoteList(cell, cell.campaign().baseline(), cell.householdsAtBaseline());
    Outcome outcome =
        list.concerns()
            ? list.outcome(
                cell.cohort(),
                cell.everybody().cohort(),
                formula,
                CohortTally::new,
                Reason.NO_BASELINE)
            : cell.cohort().map(formula).orElseGet(() -> Outcome.none(Reason.NO_BASELINE));
    return outcome.from(Source.REGISTER, cell.cohortCoverage());
  }
}
