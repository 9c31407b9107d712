package vn.chungtay.indicator;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import vn.chungtay.measure.Ratio;
import vn.chungtay.reference.Group;
import vn.chungtay.submission.Status;
import vn.chungtay.tally.RegisterTally;

/** Counts and incomes of the register at one period. */
final class RegisterFormulas {
  private RegisterFormulas() {}

  /** Weighted households of a status. */
  static Outcome households(Cell cell, Status status) {
    return over(cell, tally -> Outcome.sum(Weighted.of(tally.households(status))));
  }

  /** {@code sum(w m y) / sum(w m)} over the poor: VND per person per month. */
  static Outcome incomeOfPoor(Cell cell) {
    return over(cell, RegisterFormulas::incomeOfPoor);
  }

  private static Outcome incomeOfPoor(RegisterTally tally) {
    return Outcome.quotient(
        Weighted.of(tally.poorIncome()), Weighted.of(tally.poorPersons()), Ratio.ONE);
  }

  /** Computes over the register of a cell, with what is missing of it said. */
  static Outcome over(Cell cell, Function<RegisterTally, Outcome> formula) {
    Optional<RegisterTally> tally = cell.register();
    Outcome outcome = tally.map(formula).orElseGet(() -> Outcome.none(Reason.NO_DATA));
    return remoteListSaid(
            cell,
            outcome,
            () -> cell.of(Group.ALL).register().map(RegisterTally::unknownRemote).orElse(0L),
            tally.isPresent())
        .from(Source.REGISTER, cell.registerCoverage());
  }

  /** Adds the reason {@code no_remote_list} where it belongs. */
  static Outcome remoteListSaid(
      Cell cell, Outcome outcome, LongSupplier unknown, boolean someKnown) {
    boolean concerned = cell.group() == Group.REMOTE || cell.group() == Group.PRIORITY;
    if (!concerned || unknown.getAsLong() == 0) {
      return outcome;
    }
    return someKnown ? outcome.because(Reason.NO_REMOTE_LIST) : Outcome.none(Reason.NO_REMOTE_LIST);
  }
}
