package vn.chungtay.pipeline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.chungtay.award.Errors;
import vn.chungtay.finding.Findings;
import vn.chungtay.finding.Sender;
import vn.chungtay.finding.Severity;
import vn.chungtay.indicator.Place;
import vn.chungtay.reference.OrgUnit;
import vn.chungtay.reference.UnitTree;
import vn.chungtay.submission.Period;

/**
 * The errors of each unit and period. What names no unit is counted where its file is that of one
 * unit alone, at every period the file holds.
 */
final class ErrorCounts implements Errors {
  private record Spot(String unit, String period) {}

  private final UnitTree tree;
  private final Map<Spot, Long> counts = new HashMap<>();

  ErrorCounts(UnitTree tree, Findings findings, Senders senders) {
    this.tree = tree;
    findings
        .bySender(Severity.ERROR)
        .forEach(
            (sender, errors) ->
                spots(sender, senders).forEach(spot -> counts.merge(spot, errors, Long::sum)));
  }

  private static Set<Spot> spots(Sender sender, Senders senders) {
    Optional<String> unit = senders.unit(sender);
    if (unit.isEmpty()) {
      return Set.of();
    }
    List<String> periods =
        sender.period().isEmpty() ? senders.periods(sender) : List.of(sender.period());
    Set<Spot> spots = new HashSet<>();
    periods.forEach(period -> spots.add(new Spot(unit.get(), period)));
    return spots;
  }

  @Override
  public long at(Place place, Period period) {
    return place.members().stream()
        .flatMap(member -> tree.at(period).subtree(member).stream())
        .map(OrgUnit::code)
        .distinct()
        .mapToLong(code -> counts.getOrDefault(new Spot(code, period.code()), 0L))
        .sum();
  }
}
