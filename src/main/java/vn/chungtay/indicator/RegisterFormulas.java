package vn.chungtay.indicator;

import java.util.List;
import java.util.function.Function;
import vn.chungtay.measure.Ratio;
import vn.chungtay.submission.Status;
import vn.chungtay.tally.RegisterTally;

/** Counts and incomes of the register at one period. */
final class RegisterFormulas {
  private static final List<String> COUNT = List.of("status", "weight");
  private static final List<String> INCOME =
      List.of("status", "members", "income_per_capita", "weight");

  private RegisterFormulas() {}

  /** Weighted households of a status. */
  static Outcome households(Cell cell, Status status) {
    return over(cell, COUNT, tally -> Outcome.sum(Weighted.of(tally.households(status))));
  }

  /** {@code sum(w m y) / sum(w m)} over the poor: VND per person per month. */
  static Outcome incomeOfPoor(Cell cell) {
    return over(cell, RegisterFormulas::incomeOfPoor);
  }

  private static Outcome incomeOfPoor(RegisterTally tally) {
    return Outcome.quotient(
        Weighted.of(tally.poorIncome()), Weighted.of(tally.poorPersons()), Ratio.ONE);
  }

  /** The mean income per person that the poor would have if each had the most a poor one can. */
  static Outcome highestIncomeOfPoor(Cell cell) {
    return over(
        cell,
        tally ->
            tally.ceiling().withoutLine() > 0
                ? Outcome.none(Reason.NO_STANDARD)
                : Outcome.quotient(
                    Weighted.of(tally.ceiling().income()),
                    Weighted.of(tally.poorPersons()),
                    Ratio.ONE));
  }

  /** Computes over the register of a cell, with what is missing of it said. */
  static Outcome over(Cell cell, Function<RegisterTally, Outcome> formula) {
    return over(cell, INCOME, formula);
  }

  /**
   * The same.
   *
   * @param columns those of a household that the formula rests on
   */
  static Outcome over(Cell cell, List<String> columns, Function<RegisterTally, Outcome> formula) {
    Outcome told = counted(cell, formula).from(Source.REGISTER, cell.households().coverage());
    cell.note(
        told,
        () ->
            List.of(
                HouseholdGround.of(
                    cell,
                    cell.place().members(),
                    columns,
                    tally -> Portion.of(formula.apply(tally)))));
    return told;
  }

  /** What comes of the register of a cell by itself. */
  static Outcome counted(Cell cell, Function<RegisterTally, Outcome> formula) {
    return RemoteList.concerns(cell)
        ? RemoteList.outcome(
            cell.remoteListIncomplete(),
            cell.households().register(),
            cell.everybody().households().register(),
            formula,
            RegisterTally::new,
            Reason.NO_DATA)
        : cell.households().register().map(formula).orElseGet(() -> Outcome.none(Reason.NO_DATA));
  }
}
