package vn.chungtay.pipeline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chungtay.finding.Finding;
import vn.chungtay.finding.Sender;
import vn.chungtay.indicator.Place;
import vn.chungtay.reference.Campaign;
import vn.chungtay.reference.OrgUnit;
import vn.chungtay.reference.UnitTree;
import vn.chungtay.submission.Heading;
import vn.chungtay.submission.Period;

/**
 * Finds who sent a record or file, and what lies above them. What names no unit is of the one unit
 * whose records the file holds, when it holds those of just one.
 */
final class Senders {
  private final Campaign campaign;
  private final UnitTree tree;
  private final RecordCounts records;
  private final Map<String, Map<String, Sender>> known = new HashMap<>();

  /**
   * Who sent what.
   *
   * @param records what each file holds; complete before any unit is asked for
   */
  Senders(Campaign campaign, UnitTree tree, RecordCounts records) {
    this.campaign = campaign;
    this.tree = tree;
    this.records = records;
  }

  Sender of(Finding finding) {
    return finding.unitCode().isEmpty()
        ? Sender.ofFile(finding.origin().file())
        : of(finding.unitCode(), finding.period());
  }

  Sender of(Heading heading) {
    return of(heading.unitCode(), heading.period().code());
  }

  Sender of(String unit, String period) {
    Map<String, Sender> ofUnit = known.get(unit);
    if (ofUnit == null) {
      if (!tree.knows(unit)) {
        return Sender.UNKNOWN;
      }
      ofUnit = new HashMap<>();
      known.put(unit, ofUnit);
    }
    Sender sender = ofUnit.get(period);
    if (sender == null) {
      String covered = covered(period);
      sender = new Sender(unit, covered, "");
      if (!covered.isEmpty()) {
        ofUnit.put(period, sender);
      }
    }
    return sender;
  }

  private String covered(String period) {
    return Period.parse(period).filter(campaign::covers).map(Period::code).orElse("");
  }

  /** The code of the unit, if there is one to be told. */
  Optional<String> unit(Sender sender) {
    if (!sender.unit().isEmpty()) {
      return Optional.of(sender.unit());
    }
    Set<String> units =
        records.byFile().getOrDefault(sender.file(), Map.of()).keySet().stream()
            .map(Sender::unit)
            .filter(unit -> !unit.isEmpty())
            .collect(Collectors.toSet());
    return units.size() == 1 ? Optional.of(units.iterator().next()) : Optional.empty();
  }

  /** The codes of the periods that the file of a sender holds. */
  List<String> periods(Sender sender) {
    return records.byFile().getOrDefault(sender.file(), Map.of()).keySet().stream()
        .map(Sender::period)
        .filter(period -> !period.isEmpty())
        .distinct()
        .toList();
  }

  /** The senders at a place or below it; for the province of the campaign all there are. */
  Predicate<Sender> at(Place place) {
    return place.block()
        ? sender -> lineage(sender).anyMatch(row -> row.block().equals(Optional.of(place.code())))
        : at(place.code());
  }

  /**
   * The senders that are a unit or lie below it; for the province of the campaign all there are.
   */
  Predicate<Sender> at(String unit) {
    return unit.equals(campaign.province())
        ? sender -> true
        : sender -> lineage(sender).anyMatch(row -> row.code().equals(unit));
  }

  /** The unit and those above it, as they were in its period. */
  private Stream<OrgUnit> lineage(Sender sender) {
    LocalDate day = Period.parse(sender.period()).map(Period::lastDay).orElse(LocalDate.MAX);
    return unit(sender).stream().flatMap(code -> tree.lineage(code, day).stream());
  }
}
