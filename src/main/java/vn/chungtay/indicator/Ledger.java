package vn.chungtay.indicator;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntSupplier;
import vn.chungtay.measure.Ratio;
import vn.chungtay.reference.Campaign;
import vn.chungtay.reference.Group;
import vn.chungtay.reference.Kinship;
import vn.chungtay.reference.OrgUnit;
import vn.chungtay.reference.PovertyStandard;
import vn.chungtay.reference.UnitMap;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Period;
import vn.chungtay.submission.ReportCounts;
import vn.chungtay.submission.ReportItem;
import vn.chungtay.tally.CohortTally;
import vn.chungtay.tally.RegisterTally;

/** The evidence with its roll-ups, each made once. */
final class Ledger {
  private static final int MOST_REMEMBERED = 500_000;

  private record Fields(Period period, Optional<String> beside, List<ReportItem> items) {}

  private final Evidence evidence;

  private record Spot(String place, Period period, Group group) {}

  private record Then(Indicator indicator, String place, Group group, Optional<String> beside) {}

  private record Span(Period earlier, Period later) {}

  private final Map<Period, Map<String, List<OrgUnit>>> succeeded = new HashMap<>();
  private final Map<Period, Optional<PovertyStandard>> standards = new HashMap<>();
  private final Map<Span, Kinship> kinships = new HashMap<>();

  private final Map<Then, Optional<Ratio>> baseline = new HashMap<>();
  private final Map<Spot, Integer> registered = new HashMap<>();
  private final Map<Spot, RegisterTally> covered = new HashMap<>();
  private final Map<Fields, RollUp> rollUps = new HashMap<>();
  private final Map<Period, RollUp> incomes = new HashMap<>();
  private final Map<Period, Map<String, Place>> places = new HashMap<>();
  private final RegisterCoverage registerCoverage;

  Ledger(Evidence evidence) {
    this.evidence = evidence;
    this.registerCoverage = new RegisterCoverage(evidence);
  }

  /** With which units a unit must be compared together; nothing when it did not change. */
  Optional<Kinship.Kin> kin(Place place, Period earlier, Period later) {
    return Optional.of(
            kinships
                .computeIfAbsent(
                    new Span(earlier, later), s -> new Kinship(evidence.tree(), earlier, later))
                .of(place.code()))
        .filter(kin -> !kin.plain() && !kin.before().isEmpty() && !kin.after().isEmpty());
  }

  /** The value of an indicator in a cell of the baseline, which every later period asks for. */
  Optional<Ratio> baselineValue(Indicator indicator, Cell then) {
    Then key = new Then(indicator, then.place().code(), then.group(), then.beside());
    Optional<Ratio> known = baseline.get(key);
    if (known == null) {
      known = indicator.compute(then).value();
      if (baseline.size() < MOST_REMEMBERED) {
        baseline.put(key, known);
      }
    }
    return known;
  }

  Evidence evidence() {
    return evidence;
  }

  RegisterCoverage registerCoverage() {
    return registerCoverage;
  }

  /** Whether it is not known of some lowest place whether it is remote. */
  boolean remoteListIncomplete(List<OrgUnit> units, Period period) {
    UnitMap map = map(period);
    return units.stream()
        .flatMap(unit -> map.subtree(unit).stream())
        .filter(OrgUnit::territorial)
        .filter(unit -> map.children(unit).isEmpty())
        .anyMatch(unit -> unit.remote().isEmpty());
  }

  /** The standard in force at a period's end, if the campaign has one. */
  Optional<PovertyStandard> standard(Period period) {
    return standards.computeIfAbsent(period, evidence.campaign()::standard);
  }

  UnitMap map(Period period) {
    return evidence.tree().at(period);
  }

  /** The place of the same code at another period; without members where there was none. */
  Place placeAt(Place place, Period period) {
    return places
        .computeIfAbsent(period, this::placesByCode)
        .getOrDefault(
            place.code(), new Place(place.code(), place.name(), place.level(), List.of()));
  }

  private Map<String, Place> placesByCode(Period period) {
    Map<String, Place> byCode = new HashMap<>();
    Place.all(map(period)).forEach(place -> byCode.put(place.code(), place));
    return byCode;
  }

  RollUp rollUp(Period period, Optional<String> beside, List<ReportItem> items) {
    return rollUps.computeIfAbsent(
        new Fields(period, beside, items),
        f -> rollUp(period, unit -> fields(counts(unit, period, beside), items)));
  }

  /** Per unit with both fields at both periods: income times persons and persons, now and then. */
  RollUp incomes(Period period) {
    List<ReportItem> items = List.of(ReportItem.POOR_INCOME_PER_CAPITA, ReportItem.POOR_PERSONS);
    Period baseline = evidence.campaign().baseline();
    return incomes.computeIfAbsent(
        period,
        p ->
            rollUp(
                period,
                unit -> {
                  Optional<List<BigInteger>> now =
                      fields(evidence.reports().counts(unit.code(), period), items);
                  Optional<List<BigInteger>> then =
                      fields(evidence.reports().counts(unit.code(), baseline), items);
                  return now.flatMap(n -> then.map(t -> incomes(n, t)));
                }));
  }

  private static List<BigInteger> incomes(List<BigInteger> now, List<BigInteger> then) {
    return List.of(
        now.get(0).multiply(now.get(1)),
        now.get(1),
        then.get(0).multiply(then.get(1)),
        then.get(1));
  }

  private RollUp rollUp(Period period, Function<OrgUnit, Optional<List<BigInteger>>> own) {
    Campaign campaign = evidence.campaign();
    return new RollUp(
        map(period), unit -> campaign.expects(unit.type(), Kind.UNIT_REPORT, period), own);
  }

  private Optional<ReportCounts> counts(OrgUnit unit, Period period, Optional<String> beside) {
    return beside.isEmpty()
        ? evidence.reports().counts(unit.code(), period)
        : evidence.reports().counts(unit.code(), period, beside.get());
  }

  private static Optional<List<BigInteger>> fields(
      Optional<ReportCounts> counts, List<ReportItem> items) {
    return counts
        .filter(c -> c.has(items.toArray(ReportItem[]::new)))
        .map(c -> items.stream().map(item -> BigInteger.valueOf(c.orZero(item))).toList());
  }

  Optional<RegisterTally> households(Place place, Period period, Group group) {
    return households(place.members(), period, group);
  }

  /** The households of some units together, if any came. */
  Optional<RegisterTally> households(List<OrgUnit> units, Period period, Group group) {
    if (units.size() == 1) {
      return evidence.register().households().find(units.get(0).code(), period, group);
    }
    List<RegisterTally> found = new ArrayList<>();
    for (OrgUnit unit : units) {
      evidence.register().households().find(unit.code(), period, group).ifPresent(found::add);
    }
    return RegisterTally.together(found);
  }

  /** The households of the units of a place that a denominator covers, always the same ones. */
  RegisterTally covered(Place place, Period period, Group group, List<OrgUnit> units) {
    return covered.computeIfAbsent(
        new Spot(place.code(), period, group),
        spot -> households(units, period, group).orElseGet(RegisterTally::new));
  }

  /**
   * The baseline's units whose households a place alone holds at a period. Those of a unit that was
   * divided among several heirs are found from the unit above them up.
   */
  List<OrgUnit> atBaseline(Place place, Period period) {
    return place.block()
        ? placeAt(place, evidence.campaign().baseline()).members()
        : succeeded.computeIfAbsent(period, this::succeeded).getOrDefault(place.code(), List.of());
  }

  private Map<String, List<OrgUnit>> succeeded(Period period) {
    Map<String, List<OrgUnit>> byHeir = new HashMap<>();
    for (OrgUnit unit : map(evidence.campaign().baseline()).units()) {
      Set<String> heirs = evidence.tree().heirs(unit, period);
      if (heirs.size() == 1) {
        byHeir.computeIfAbsent(heirs.iterator().next(), h -> new ArrayList<>()).add(unit);
      }
    }
    return byHeir;
  }

  /** How many units of a place have both reported and sent a register, counted once. */
  int remembered(Place place, Period period, Group group, IntSupplier count) {
    Spot spot = new Spot(place.code(), period, group);
    Integer known = registered.get(spot);
    if (known == null) {
      known = count.getAsInt();
      registered.put(spot, known);
    }
    return known;
  }

  Optional<CohortTally> cohort(Place place, Period period, Group group) {
    List<CohortTally> found = new ArrayList<>();
    for (OrgUnit unit : atBaseline(place, period)) {
      evidence.register().cohort().find(unit.code(), period, group).ifPresent(found::add);
    }
    return CohortTally.together(found);
  }
}
