package vn.chungtay.indicator;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import vn.chungtay.measure.Ratio;
import vn.chungtay.reference.Campaign;
import vn.chungtay.reference.OrgUnit;
import vn.chungtay.reference.UnitMap;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Period;
import vn.chungtay.tally.Receipt;
import vn.chungtay.tally.Receipts;

/** How much of what was expected has come. */
final class ReportingFormulas {
  private ReportingFormulas() {}

  /** 100 times the expected submissions with an accepted record over those expected. */
  static Outcome rate(Cell cell) {
    return share(cell, receipt -> true);
  }

  /** The same, of those that came by the deadline. */
  static Outcome rateOnTime(Cell cell) {
    Optional<LocalDate> lastDay = cell.campaign().deadline().lastDay(cell.period());
    return share(
        cell,
        receipt ->
            lastDay.isEmpty()
                || receipt.submittedOn().filter(day -> !day.isAfter(lastDay.get())).isPresent());
  }

  private static Outcome share(Cell cell, Predicate<Receipt> counted) {
    List<Receipts.Slip> expected = cell.expected();
    Receipts receipts = cell.ledger().evidence().receipts();
    long received =
        expected.stream()
            .flatMap(slip -> receipts.find(slip).stream())
            .filter(receipt -> receipt.accepted() > 0)
            .filter(counted)
            .count();
    Outcome outcome =
        Outcome.percent(Ratio.of(received), Ratio.of(expected.size()))
            .from(Source.REPORTING, Optional.empty());
    cell.note(outcome, () -> List.of(new SubmissionGround(expected, receipts, counted)));
    return outcome;
  }

  /** What the units of a place and all below them must send for a period. */
  static List<Receipts.Slip> expected(Campaign campaign, UnitMap map, Place place, Period period) {
    TreeMap<String, OrgUnit> units = new TreeMap<>();
    for (OrgUnit member : place.members()) {
      map.subtree(member).forEach(unit -> units.put(unit.code(), unit));
    }
    return units.values().stream()
        .flatMap(
            unit ->
                Arrays.stream(Kind.values())
                    .filter(kind -> campaign.expects(unit, kind, period))
                    .map(kind -> new Receipts.Slip(period, unit.code(), kind)))
        .toList();
  }
}
