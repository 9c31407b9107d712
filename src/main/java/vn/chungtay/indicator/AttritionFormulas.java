package vn.chungtay.indicator;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import vn.chungtay.measure.Cohort;
import vn.chungtay.measure.Ratio;
import vn.chungtay.reference.IncomeGoals;
import vn.chungtay.submission.Period;
import vn.chungtay.tally.CohortIncomes;
import vn.chungtay.tally.CohortTally;

/**
 * What more can be said of the cohort's income: bounds for those not found again, how many reached
 * the goal, and what growth a year that is and would be needed.
 */
final class AttritionFormulas {
  private AttritionFormulas() {}

  /** The lowest multiplier that the households not found again may make of it. */
  static Outcome low(Cell cell) {
    return bounded(cell, Collections::min);
  }

  /** The highest. */
  static Outcome high(Cell cell) {
    return bounded(cell, Collections::max);
  }

  /** What is noted of it is the multiplier of those found again. */
  private static Outcome bounded(Cell cell, Choice choice) {
    if (cell.notebook().isPresent()) {
      CohortFormulas.multiplier(cell);
    }
    return CohortFormulas.over(cell.holdingCohort().unwatched(), tally -> bound(tally, choice));
  }

  private interface Choice {
    Means of(List<Means> means, Comparator<Means> order);
  }

  /** Mean incomes per person. */
  private record Means(Ratio now, Ratio then) {
    Ratio multiplier() {
      return now.over(then);
    }
  }

  /**
   * The multiplier of those found again; of all, if those lost still earned what they did; and of
   * all, if the incomes of those lost rose as those of the households found again that escaped. The
   * three readings of Fitzgerald, Gottschalk and Moffitt's question (1998, doi:10.3386/t0220) that
   * a register can answer; without bounds on incomes nothing is certain (Manski 1989,
   * doi:10.2307/145818).
   */
  private static Outcome bound(CohortTally tally, Choice choice) {
    if (tally.matchedRecords() == 0) {
      return Outcome.none(Reason.NO_DATA);
    }
    CohortIncomes found = tally.ofMatched();
    if (found.incomeThen().signum() == 0) {
      return Outcome.none(Reason.UNDEFINED_AT_ZERO);
    }
    List<Means> means = new ArrayList<>();
    means.add(
        new Means(
            Ratio.of(found.incomeNow(), found.personsNow()),
            Ratio.of(found.incomeThen(), found.personsThen())));
    means.add(withLost(tally, Ratio.ONE));
    CohortIncomes escaped = tally.ofEscaped();
    if (escaped.incomeThen().signum() > 0) {
      Ratio now = Ratio.of(escaped.incomeNow(), escaped.personsNow());
      means.add(withLost(tally, now.over(Ratio.of(escaped.incomeThen(), escaped.personsThen()))));
    }
    Means chosen = choice.of(means, Comparator.comparing(Means::multiplier));
    return Outcome.quotient(chosen.now(), chosen.then(), Ratio.ONE);
  }

  /** All of the cohort, those lost with so many times their income and as many persons as then. */
  private static Means withLost(CohortTally tally, Ratio times) {
    CohortIncomes all = tally.ofAll();
    CohortIncomes found = tally.ofMatched();
    BigInteger lostPersons = all.personsThen().subtract(found.personsThen());
    Ratio lostIncome = Ratio.of(all.incomeThen().subtract(found.incomeThen())).times(times);
    return new Means(
        Ratio.of(found.incomeNow())
            .plus(lostIncome)
            .over(Ratio.of(found.personsNow().add(lostPersons))),
        Ratio.of(all.incomeThen(), all.personsThen()));
  }

  /** 100 times the households whose income is so many times that then over those found again. */
  static Outcome goalShare(Cell cell) {
    IncomeGoals goals = cell.ledger().incomeGoals();
    return CohortFormulas.over(
        cell.holdingCohort(),
        tally ->
            tally.matchedRecords() == 0
                ? Outcome.none(Reason.NO_DATA)
                : Outcome.percent(
                    Weighted.of(tally.reached(goals.of(cell.group()))),
                    Weighted.of(tally.matched())));
  }

  /** 100 (m ^ (1 / years since the baseline) - 1): percent a year. */
  static Outcome growthAchieved(Cell cell) {
    return growth(cell, Ratio.ONE, years(cell.campaign().baseline(), cell.period()), false);
  }

  /** 100 ((goal / m) ^ (1 / years left) - 1): percent a year. */
  static Outcome growthRequired(Cell cell) {
    IncomeGoals goals = cell.ledger().incomeGoals();
    double years = goals.by(cell.group()).map(by -> years(cell.period(), by)).orElse(0.0);
    return growth(cell, Ratio.of(goals.of(cell.group())), years, true);
  }

  /** Whether a target lies ahead of a cell. */
  static boolean goalAhead(Cell cell) {
    return cell.ledger()
        .incomeGoals()
        .by(cell.group())
        .filter(by -> years(cell.period(), by) > 0)
        .isPresent();
  }

  private static double years(Period from, Period to) {
    return (to.endMonth() - from.endMonth()) / 12.0;
  }

  private static Outcome growth(Cell cell, Ratio goal, double years, boolean left) {
    Outcome multiplier = CohortFormulas.multiplier(cell);
    if (multiplier.value().isEmpty()) {
      return multiplier;
    }
    Ratio reached = multiplier.value().get();
    if (reached.isZero()) {
      return Outcome.none(Reason.UNDEFINED_AT_ZERO).from(multiplier);
    }
    Ratio rise = left ? goal.over(reached) : reached;
    OptionalDouble rate = Cohort.annualGrowth(rise.toDouble(), years);
    Outcome outcome =
        rate.isEmpty()
            ? Outcome.none(Reason.NO_DATA)
            : Outcome.value(Ratio.HUNDRED.times(Ratio.of(BigDecimal.valueOf(rate.getAsDouble()))));
    Outcome said = outcome.from(multiplier);
    return multiplier.reasons().stream().reduce(said, Outcome::because, (a, b) -> b);
  }

  /**
   * The households found again, those of them that escaped or reached the goal or did not, and
   * those lost.
   */
  static List<Count> resting(Cell anywhere) {
    Cell cell = anywhere.holdingCohort();
    BigDecimal goal = cell.ledger().incomeGoals().of(cell.group());
    return cell.households().cohort().stream()
        .flatMap(
            tally ->
                Stream.of(
                    RestingCounts.count("cohort", cell, tally.matchedRecords()),
                    RestingCounts.count("cohort_escaped", cell, tally.escapedRecords()),
                    RestingCounts.count(
                        "cohort_lost", cell, tally.records() - tally.matchedRecords()),
                    RestingCounts.count("cohort_poor", cell, RestingCounts.stillPoor(tally)),
                    RestingCounts.count("cohort_reached", cell, tally.reachedRecords(goal)),
                    RestingCounts.count(
                        "cohort_not_reached",
                        cell,
                        tally.matchedRecords() - tally.reachedRecords(goal))))
        .toList();
  }
}
