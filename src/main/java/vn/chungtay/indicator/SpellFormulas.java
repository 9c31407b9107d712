package vn.chungtay.indicator;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import vn.chungtay.measure.Ratio;
import vn.chungtay.tally.SpellTally;

/**
 * Who has been poor at every time the register tells of, and who only at some: the spells approach
 * (Bane and Ellwood 1986, doi:10.3386/w1199).
 */
final class SpellFormulas {
  private SpellFormulas() {}

  /** Weighted households poor in each of at least two records up to a period. */
  static Formula chronic() {
    return counting("chronic", SpellTally::chronicRecords, t -> sum(Weighted.of(t.chronic())));
  }

  /** Weighted households poor in some of their records up to a period, but not in all. */
  static Formula transitory() {
    return counting(
        "transient", SpellTally::transientRecords, t -> sum(Weighted.of(t.transitory())));
  }

  /** Whether any household of a place has a record. */
  static boolean seen(Cell cell) {
    return cell.everybody().households().spells().isPresent();
  }

  private static Outcome sum(Ratio households) {
    return Outcome.sum(households);
  }

  /** The mean number of periods for which the poor have been poor without a break. */
  static Formula length() {
    return counting(
        "spell",
        SpellTally::poorRecords,
        t -> Outcome.quotient(Weighted.of(t.lengths()), Weighted.of(t.poor()), Ratio.ONE));
  }

  private static Formula counting(
      String concept, ToLongFunction<SpellTally> records, Function<SpellTally, Outcome> formula) {
    return Formula.resting(
        cell -> over(cell, formula),
        cell ->
            cell.households().spells().stream()
                .map(t -> RestingCounts.count(concept, cell, records.applyAsLong(t)))
                .toList());
  }

  private static Outcome over(Cell cell, Function<SpellTally, Outcome> formula) {
    Outcome outcome =
        RemoteList.concerns(cell)
            ? RemoteList.outcome(
                cell.remoteListIncomplete(),
                cell.households().spells(),
                cell.everybody().households().spells(),
                formula,
                SpellTally::new,
                Reason.NO_DATA)
            : cell.households().spells().map(formula).orElseGet(() -> Outcome.none(Reason.NO_DATA));
    Outcome told = outcome.from(Source.REGISTER, cell.households().coverage());
    cell.note(
        told, () -> List.of(new SpellGround(cell, tally -> Portion.of(formula.apply(tally)))));
    return told;
  }
}
