package vn.chungtay.indicator;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.chungtay.measure.Ratio;
import vn.chungtay.reference.OrgUnit;
import vn.chungtay.reference.UnitMap;
import vn.chungtay.submission.ActivityType;
import vn.chungtay.submission.Period;
import vn.chungtay.submission.ReportItem;
import vn.chungtay.tally.ActivityTally;

/** The work done: a unit's own and that of all below it, always summed. */
final class ActivityFormulas {
  /** For indicators by type of activity, which have no figure for all of them together. */
  static final Formula NONE = cell -> Outcome.none(Reason.NO_DATA);

  private static final ReportFields OPENING = new ReportFields(List.of(ReportItem.POOR_OPENING));

  private ActivityFormulas() {}

  /** The rows of one type of work at a place. */
  static void note(Cell cell, Indicator indicator, ActivityType type, Outcome outcome) {
    cell.note(outcome, () -> List.of(ActivityGround.of(cell, indicator, type)));
  }

  /** The work at a place by type. */
  static Map<ActivityType, ActivityTally> work(Ledger ledger, Place place, Period period) {
    return ledger.evidence().activities().together(units(ledger, place, period), period);
  }

  /** The codes of the units of a place and of all below them. */
  static SortedSet<String> units(Ledger ledger, Place place, Period period) {
    UnitMap map = ledger.map(period);
    TreeSet<String> codes = new TreeSet<>();
    for (OrgUnit member : place.members()) {
      map.subtree(member).forEach(unit -> codes.add(unit.code()));
    }
    return codes;
  }

  /** One of the three figures of one type of activity. */
  static Outcome of(Indicator indicator, ActivityTally tally) {
    Optional<BigInteger> sum =
        switch (indicator) {
          case ACTIVITY_QUANTITY -> tally.quantity();
          case ACTIVITY_AMOUNT -> tally.amount();
          case ACTIVITY_HOUSEHOLDS -> tally.households();
          default -> throw new IllegalArgumentException("expected a figure by type of activity");
        };
    return sum.map(s -> Outcome.sum(Ratio.of(s)))
        .orElseGet(() -> Outcome.none(Reason.NO_DATA))
        .from(Source.ACTIVITIES, Optional.empty());
  }

  /** All amounts over the households that were poor at opening: VND. */
  static Outcome supportPerPoorHousehold(Cell cell) {
    List<BigInteger> amounts =
        cell.work().values().stream().flatMap(tally -> tally.amount().stream()).toList();
    RolledUp poor = cell.reports().of(OPENING);
    Outcome outcome = support(amounts, poor);
    cell.note(
        outcome,
        () ->
            List.of(
                ActivityGround.ofAmounts(cell),
                ReportGround.of(
                    cell, poor, OPENING, alone -> new Portion(Ratio.ZERO, alone.sum(0)))));
    return outcome;
  }

  private static Outcome support(List<BigInteger> amounts, RolledUp poor) {
    if (amounts.isEmpty() || !poor.present()) {
      return Outcome.none(amounts.isEmpty() ? Reason.NO_DATA : Reason.NO_DENOMINATOR)
          .from(Source.ACTIVITIES, poor.coverage());
    }
    BigInteger total = amounts.stream().reduce(BigInteger.ZERO, BigInteger::add);
    return Outcome.quotient(Ratio.of(total), poor.sum(0), Ratio.ONE)
        .from(Source.ACTIVITIES, poor.coverage());
  }
}
