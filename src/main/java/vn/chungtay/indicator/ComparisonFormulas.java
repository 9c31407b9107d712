package vn.chungtay.indicator;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chungtay.measure.Ratio;
import vn.chungtay.submission.Period;

/** Figures that compare two periods. */
final class ComparisonFormulas {
  private ComparisonFormulas() {}

  /** Rate less the rate of the latest earlier period with data: percentage points. */
  static Outcome rateChange(Cell cell) {
    Optional<Period> previous = cell.previousWithRate();
    if (previous.isEmpty() || rate(cell.unwatched()).value().isEmpty()) {
      Outcome now = rate(cell);
      return Outcome.none(now.value().isEmpty() ? now.reason() : Reason.NO_DATA).from(now);
    }
    Cell.Compared cells = cell.with(previous.get());
    Outcome together = rate(cells.now());
    Outcome then = rate(cells.then());
    return together.value().isEmpty()
        ? Outcome.none(together.reason()).from(together)
        : change(together, then);
  }

  /** Rate less the baseline's rate: percentage points. */
  static Outcome rateChangeSinceBaseline(Cell cell) {
    return sinceBaseline(cell, ComparisonFormulas::change);
  }

  /** 100 (1 - rate / baseline's rate). */
  static Outcome reductionSinceBaseline(Cell cell) {
    return sinceBaseline(cell, ComparisonFormulas::reduction);
  }

  private interface Comparing {
    Outcome of(Outcome now, Outcome then);
  }

  private static Outcome sinceBaseline(Cell cell, Comparing comparing) {
    Cell.Compared cells = cell.sinceBaseline();
    Outcome now = rate(cells.now());
    Outcome then = rate(cells.then());
    if (now.value().isEmpty()) {
      return Outcome.none(now.reason()).from(now);
    }
    return then.value().isEmpty()
        ? Outcome.none(Reason.NO_BASELINE).from(now)
        : comparing.of(now, then);
  }

  private static Outcome change(Outcome now, Outcome then) {
    return both(Outcome.value(now.value().get().minus(then.value().get())), now, then);
  }

  private static Outcome reduction(Outcome now, Outcome then) {
    Ratio before = then.value().get();
    Outcome outcome =
        before.isZero()
            ? Outcome.none(Reason.UNDEFINED_AT_ZERO)
            : Outcome.value(Ratio.HUNDRED.times(Ratio.ONE.minus(now.value().get().over(before))));
    return both(outcome, now, then);
  }

  /** The source of the later figure, the smaller coverage and the doubts of both. */
  private static Outcome both(Outcome outcome, Outcome now, Outcome then) {
    Optional<Ratio> coverage =
        now.coverage()
            .flatMap(n -> then.coverage().map(t -> n.compareTo(t) <= 0 ? n : t))
            .or(now::coverage);
    boolean remoteListIncomplete =
        outcome.value().isPresent()
            && Stream.of(now, then).anyMatch(o -> o.reasons().contains(Reason.NO_REMOTE_LIST));
    Outcome said = remoteListIncomplete ? outcome.because(Reason.NO_REMOTE_LIST) : outcome;
    return said.from(now).covering(coverage);
  }

  private static Outcome rate(Cell cell) {
    return Indicator.POVERTY_RATE.compute(cell);
  }

  /** Income of the poor at this period over that at the baseline, whoever is poor then and now. */
  static Outcome crossSectionMultiplier(Cell cell) {
    Cell.Compared cells = cell.sinceBaseline();
    Outcome now = RegisterFormulas.incomeOfPoor(cells.now());
    Outcome then = RegisterFormulas.incomeOfPoor(cells.then());
    return crossSection(now, then);
  }

  private static Outcome crossSection(Outcome now, Outcome then) {
    if (now.value().isEmpty()) {
      return Outcome.none(now.reason()).from(now);
    }
    if (then.value().isEmpty()) {
      return Outcome.none(Reason.NO_BASELINE).from(now);
    }
    return both(Outcome.quotient(now.value().get(), then.value().get(), Ratio.ONE), now, then);
  }

  /**
   * The highest multiplier that the cross-section can have: what the poor would earn if each earned
   * as much as a poor one can at this period, over the income of the poor at the baseline.
   */
  static Formula crossSectionCap() {
    return cell -> {
      Cell.Compared cells = cell.with(cell.campaign().baseline());
      Outcome now = RegisterFormulas.highestIncomeOfPoor(cells.now());
      Outcome then = RegisterFormulas.incomeOfPoor(cells.then());
      return crossSection(now, then);
    };
  }

  /** Mean reported income of the poor, weighted by poor persons, now over then. */
  static Outcome reportedMultiplier(Cell cell) {
    RolledUp sums = cell.reports().rolledUp(cell.ledger().reports().incomes(cell.period()));
    if (cell.notebook().isPresent()) {
      noteIncomes(cell, sums);
    }
    if (!sums.present()) {
      boolean nowThere = cell.reports().of(ReportFields.INCOMES).present();
      return Outcome.none(nowThere ? Reason.NO_BASELINE : Reason.NO_DATA).covering(sums.coverage());
    }
    if (sums.sum(1).isZero() || sums.sum(3).isZero()) {
      return ReportFormulas.from(sums, Outcome.none(Reason.UNDEFINED_AT_ZERO));
    }
    return ReportFormulas.from(
        sums,
        Outcome.quotient(sums.sum(0).over(sums.sum(1)), sums.sum(2).over(sums.sum(3)), Ratio.ONE));
  }

  private static void noteIncomes(Cell cell, RolledUp sums) {
    Cell then = cell.at(cell.campaign().baseline());
    cell.note(mean(sums, 0), () -> List.of(ReportGround.ofIncomes(cell, sums)));
    then.note(mean(sums, 2), () -> List.of(ReportGround.ofBaselineIncomes(cell, sums)));
  }

  private static Outcome mean(RolledUp sums, int field) {
    return sums.present()
        ? Outcome.quotient(sums.sum(field), sums.sum(field + 1), Ratio.ONE)
        : Outcome.none(Reason.NO_DATA);
  }
}
