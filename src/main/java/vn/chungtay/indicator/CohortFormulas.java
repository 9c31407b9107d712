package vn.chungtay.indicator;

import java.math.BigInteger;
import java.util.function.Function;
import vn.chungtay.measure.Ratio;
import vn.chungtay.tally.CohortIncomes;
import vn.chungtay.tally.CohortTally;

/** What became of the households that were poor at the baseline. */
final class CohortFormulas {
  private CohortFormulas() {}

  /** Income per person now over income per person then, of the households found again. */
  static Outcome multiplier(Cell cell) {
    Cell holding = cell.holdingCohort();
    if (holding.notebook().isPresent()) {
      over(holding, CohortGround.Shown.NOW, CohortFormulas::incomeNow);
      over(holding, CohortGround.Shown.THEN, CohortFormulas::incomeThen);
    }
    return over(
        holding.unwatched(),
        CohortGround.Shown.BOTH,
        tally -> {
          Outcome now = incomeNow(tally);
          return now.value().isEmpty()
              ? now
              : Outcome.quotient(now.value().get(), incomeThen(tally).value().get(), Ratio.ONE);
        });
  }

  private static Outcome incomeNow(CohortTally tally) {
    CohortIncomes incomes = tally.ofMatched();
    return mean(tally, incomes.incomeNow(), incomes.personsNow());
  }

  private static Outcome incomeThen(CohortTally tally) {
    CohortIncomes incomes = tally.ofMatched();
    return mean(tally, incomes.incomeThen(), incomes.personsThen());
  }

  private static Outcome mean(CohortTally tally, BigInteger income, BigInteger persons) {
    return tally.matchedRecords() == 0
        ? Outcome.none(Reason.NO_DATA)
        : Outcome.quotient(Weighted.of(income), Weighted.of(persons), Ratio.ONE);
  }

  /** Weighted households found again. */
  static Outcome households(Cell cell) {
    return over(
        cell,
        CohortGround.Shown.BOTH,
        tally ->
            absent(cell, tally)
                ? Outcome.none(Reason.NO_DATA)
                : Outcome.sum(Weighted.of(tally.matched())));
  }

  /** 100 times the households found again over all of the cohort. */
  static Outcome retention(Cell cell) {
    return over(
        cell.holdingCohort(),
        CohortGround.Shown.BOTH,
        tally ->
            absent(cell, tally)
                ? Outcome.none(Reason.NO_DATA)
                : Outcome.percent(Weighted.of(tally.matched()), Weighted.of(tally.all())));
  }

  /** 100 times the households no longer poor over those found again. */
  static Outcome escapeRate(Cell cell) {
    return over(
        cell.holdingCohort(),
        CohortGround.Shown.BOTH,
        tally ->
            tally.matchedRecords() == 0
                ? Outcome.none(Reason.NO_DATA)
                : Outcome.percent(Weighted.of(tally.escaped()), Weighted.of(tally.matched())));
  }

  /** Whether no register came at all, which is not the same as one in which nobody is found. */
  private static boolean absent(Cell cell, CohortTally tally) {
    return tally.matchedRecords() == 0 && cell.everybody().households().register().isEmpty();
  }

  /** Computes over the cohort of a cell, with what is missing of it said. */
  static Outcome over(Cell cell, Function<CohortTally, Outcome> formula) {
    return over(cell, CohortGround.Shown.BOTH, formula);
  }

  private static Outcome over(
      Cell cell, CohortGround.Shown shown, Function<CohortTally, Outcome> formula) {
    Outcome outcome =
        RemoteList.concerns(cell)
            ? RemoteList.outcome(
                cell.remoteListOfBaselineIncomplete(),
                cell.households().cohort(),
                cell.everybody().households().cohort(),
                formula,
                CohortTally::new,
                Reason.NO_BASELINE)
            : cell.households()
                .cohort()
                .map(formula)
                .orElseGet(() -> Outcome.none(Reason.NO_BASELINE));
    Outcome told = outcome.from(Source.REGISTER, cell.households().cohortCoverage());
    cell.notebook().ifPresent(noted -> noted.add(CohortGround.strand(cell, told, shown, formula)));
    return told;
  }
}
