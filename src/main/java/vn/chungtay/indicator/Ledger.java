package vn.chungtay.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import vn.chungtay.measure.Ratio;
import vn.chungtay.reference.DeprivationCutoff;
import vn.chungtay.reference.Group;
import vn.chungtay.reference.IncomeGoals;
import vn.chungtay.reference.Kinship;
import vn.chungtay.reference.OrgUnit;
import vn.chungtay.reference.PovertyStandard;
import vn.chungtay.reference.UnitMap;
import vn.chungtay.submission.Period;
import vn.chungtay.tally.Cells;
import vn.chungtay.tally.CohortTally;
import vn.chungtay.tally.Flows;
import vn.chungtay.tally.RegisterTally;
import vn.chungtay.tally.SampleTallies;
import vn.chungtay.tally.SpellTally;

/** The evidence with its roll-ups, each made once; several threads may ask. */
final class Ledger {
  private static final int MOST_REMEMBERED = 5_000;

  private record Spot(String place, Period period, Group group) {}

  private record Then(String place, Group group, Optional<String> beside) {}

  private record Span(Period earlier, Period later) {}

  private final Evidence evidence;
  private final Map<Span, Map<Set<String>, List<OrgUnit>>> succeeded = new ConcurrentHashMap<>();
  private final Map<Period, Optional<DeprivationCutoff>> cutoffs = new ConcurrentHashMap<>();
  private final Map<Period, List<Period>> earlier = new ConcurrentHashMap<>();
  private final Map<Period, Optional<PovertyStandard>> standards = new ConcurrentHashMap<>();
  private final Map<Span, Kinship> kinships = new ConcurrentHashMap<>();

  private final Map<Then, AtomicReferenceArray<Optional<Ratio>>> baseline =
      new ConcurrentHashMap<>();
  private final Map<Spot, Integer> registered = new ConcurrentHashMap<>();
  private final Map<Spot, RegisterTally> covered = new ConcurrentHashMap<>();
  private final Map<Period, Map<String, Place>> places = new ConcurrentHashMap<>();
  private final ReportRollUps reports;
  private final RegisterCoverage registerCoverage;
  private final IncomeGoals incomeGoals;

  Ledger(Evidence evidence) {
    this.evidence = evidence;
    this.incomeGoals = IncomeGoals.of(evidence.campaign());
    this.reports = new ReportRollUps(evidence);
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

  /** The values known of a cell of the baseline by indicator, which every later period asks for. */
  AtomicReferenceArray<Optional<Ratio>> values(Cell then) {
    Then key = new Then(then.place().code(), then.group(), then.beside());
    AtomicReferenceArray<Optional<Ratio>> known = baseline.get(key);
    if (known != null) {
      return known;
    }
    AtomicReferenceArray<Optional<Ratio>> none =
        new AtomicReferenceArray<>(Indicator.values().length);
    if (baseline.size() < MOST_REMEMBERED) {
      baseline.put(key, none);
    }
    return none;
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
        .filter(unit -> unit.territorial() && unit.remote().isEmpty())
        .anyMatch(unit -> map.children(unit).isEmpty());
  }

  /** The standard in force at a period's end, if the campaign has one. */
  Optional<PovertyStandard> standard(Period period) {
    return standards.computeIfAbsent(period, evidence.campaign()::standard);
  }

  /** From how many deprivations on a household is poor in many ways, if the campaign says. */
  Optional<DeprivationCutoff> cutoff(Period period) {
    return cutoffs.computeIfAbsent(period, evidence.campaign()::deprivationCutoff);
  }

  /** The campaign's periods of the same length before a period, the latest first. */
  List<Period> earlier(Period period) {
    return earlier.computeIfAbsent(
        period,
        now ->
            evidence.campaign().allPeriods().stream()
                .filter(p -> p.months() == now.months() && p.compareTo(now) < 0)
                .sorted(Comparator.reverseOrder())
                .toList());
  }

  IncomeGoals incomeGoals() {
    return incomeGoals;
  }

  UnitMap map(Period period) {
    return evidence.tree().at(period);
  }

  /** The place of the same code at another period; without members where there was none. */
  Place placeAt(Place place, Period period) {
    Place then = places.computeIfAbsent(period, this::placesByCode).get(place.code());
    return then != null ? then : new Place(place.code(), place.name(), place.level(), List.of());
  }

  private Map<String, Place> placesByCode(Period period) {
    Map<String, Place> byCode = new HashMap<>();
    Place.all(map(period)).forEach(place -> byCode.put(place.code(), place));
    return byCode;
  }

  /** The sums of unit reports. */
  ReportRollUps reports() {
    return reports;
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
        spot ->
            households(Place.topmost(map(period), units), period, group)
                .orElseGet(RegisterTally::new));
  }

  /**
   * The baseline's units whose households a place alone holds at a period. Those of a unit that was
   * divided among several heirs are found from the unit above them up.
   */
  List<OrgUnit> atBaseline(Place place, Period period) {
    return atEarlier(place, evidence.campaign().baseline(), period);
  }

  /** The units of an earlier period whose households a place alone holds at a later one. */
  List<OrgUnit> atEarlier(Place place, Period earlier, Period period) {
    if (place.block()) {
      return placeAt(place, earlier).members();
    }
    Map<Set<String>, List<OrgUnit>> byHeirs =
        succeeded.computeIfAbsent(new Span(earlier, period), this::succeeded);
    if (place.members().size() == 1) {
      return byHeirs.getOrDefault(Set.of(place.members().get(0).code()), List.of());
    }
    Set<String> codes = place.members().stream().map(OrgUnit::code).collect(Collectors.toSet());
    return byHeirs.entrySet().stream()
        .filter(entry -> codes.containsAll(entry.getKey()))
        .flatMap(entry -> entry.getValue().stream())
        .toList();
  }

  /** The units of the earlier period by who holds their households at the later one. */
  private Map<Set<String>, List<OrgUnit>> succeeded(Span span) {
    Map<Set<String>, List<OrgUnit>> byHeirs = new HashMap<>();
    for (OrgUnit unit : map(span.earlier()).units()) {
      Set<String> heirs = evidence.tree().heirs(unit, span.later());
      if (!heirs.isEmpty()) {
        byHeirs.computeIfAbsent(heirs, h -> new ArrayList<>()).add(unit);
      }
    }
    return byHeirs;
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

  /** What variances are made of, when the register is a sample. */
  SampleTallies sample() {
    return evidence.register().sample();
  }

  /** The codes of some units and all below them. */
  List<String> below(List<OrgUnit> units, Period period) {
    return units.stream()
        .flatMap(unit -> map(period).subtree(unit).stream())
        .map(OrgUnit::code)
        .distinct()
        .toList();
  }

  Optional<CohortTally> cohort(Place place, Period period, Group group) {
    List<CohortTally> found = new ArrayList<>();
    for (OrgUnit unit : atBaseline(place, period)) {
      evidence.register().cohort().find(unit.code(), period, group).ifPresent(found::add);
    }
    return CohortTally.together(found);
  }

  Optional<Flows> flows(Place place, Period period, Group group, FlowFormulas.Since since) {
    Cells<Flows> cells =
        since == FlowFormulas.Since.PREVIOUS
            ? evidence.register().sincePrevious()
            : evidence.register().sinceBaseline();
    return Flows.together(found(place, unit -> cells.find(unit, period, group)));
  }

  Optional<SpellTally> spells(Place place, Period period, Group group) {
    Cells<SpellTally> cells = evidence.register().spells();
    return SpellTally.together(found(place, unit -> cells.find(unit, period, group)));
  }

  private static <T> List<T> found(Place place, Function<String, Optional<T>> tally) {
    List<T> found = new ArrayList<>();
    for (OrgUnit unit : place.members()) {
      tally.apply(unit.code()).ifPresent(found::add);
    }
    return found;
  }
}
