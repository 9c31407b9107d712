package vn.chungtay.indicator;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.chungtay.reference.OrgUnit;
import vn.chungtay.reference.UnitMap;

/**
 * Sums fields of unit reports up the tree: a complete set of children, else the unit's own report,
 * else what is there. A unit's own report is never added to its children's.
 */
final class RollUp {
  private final UnitMap map;
  private final Predicate<OrgUnit> expected;
  private final Function<OrgUnit, Optional<List<BigInteger>>> own;
  private final Map<String, RolledUp> done = new ConcurrentHashMap<>();

  /**
   * A roll-up over one map.
   *
   * @param expected whether a unit must report
   * @param own the fields of a unit's own report; empty when it did not fill them all
   */
  RollUp(
      UnitMap map, Predicate<OrgUnit> expected, Function<OrgUnit, Optional<List<BigInteger>>> own) {
    this.map = map;
    this.expected = expected;
    this.own = own;
  }

  RolledUp at(OrgUnit unit) {
    RolledUp known = done.get(unit.code());
    if (known == null) {
      known = compute(unit);
      done.put(unit.code(), known);
    }
    return known;
  }

  private RolledUp compute(OrgUnit unit) {
    if (map.joined(unit)) {
      List<RolledUp> parts = new ArrayList<>(map.parts(unit).stream().map(this::at).toList());
      parts.add(compute(unit, RolledUp.together(List.of())));
      return RolledUp.together(parts);
    }
    List<RolledUp> below = new ArrayList<>();
    addTerritorial(map.children(unit), below);
    addTerritorial(map.parts(unit), below);
    return compute(unit, RolledUp.together(below));
  }

  private void addTerritorial(List<OrgUnit> units, List<RolledUp> to) {
    for (OrgUnit unit : units) {
      if (unit.territorial()) {
        to.add(at(unit));
      }
    }
  }

  private RolledUp compute(OrgUnit unit, RolledUp below) {
    List<OrgUnit> single = List.of(unit);
    boolean lowest = below.expected() == 0 && expected.test(unit);
    if (below.expected() > 0 && below.complete() && below.present()) {
      return below;
    }
    Optional<List<BigInteger>> fields =
        map.reportsForItself(unit) ? own.apply(unit) : Optional.empty();
    if (fields.isPresent()) {
      int units = lowest ? 1 : below.expected();
      return new RolledUp(fields.get(), Source.OWN, single, List.of(), units);
    }
    if (!below.present()) {
      return RolledUp.none(lowest ? single : below.silent());
    }
    return new RolledUp(
        below.sums(),
        Source.PARTIAL,
        below.reporters(),
        lowest ? single : below.silent(),
        lowest ? 1 : below.expected());
  }

  /** The sums over those lowest units of a part of the tree that are of some kind. */
  RolledUp over(OrgUnit top, Predicate<OrgUnit> kind) {
    if (isLowest(top)) {
      return kind.test(top) ? at(top) : RolledUp.none(List.of());
    }
    List<RolledUp> parts = new ArrayList<>();
    collect(top, kind, parts);
    return RolledUp.together(parts);
  }

  /** What lies below a lowest unit of the kind is part of it. */
  private void collect(OrgUnit unit, Predicate<OrgUnit> kind, List<RolledUp> parts) {
    if (kind.test(unit) && isLowest(unit)) {
      parts.add(at(unit));
    } else {
      map.children(unit).forEach(child -> collect(child, kind, parts));
    }
  }

  /** Whether a unit must report and nobody below it. */
  boolean isLowestExpected(OrgUnit unit) {
    return expected.test(unit) && isLowest(unit);
  }

  /** The lowest units of a part of the tree: those expected, reporting unasked, or joined. */
  boolean isLowest(OrgUnit unit) {
    if (map.joined(unit)) {
      return true;
    }
    return unit.territorial()
        && noneExpectedBelow(unit)
        && (expected.test(unit) || at(unit).source() == Source.OWN);
  }

  private boolean noneExpectedBelow(OrgUnit unit) {
    for (OrgUnit child : map.children(unit)) {
      if (child.territorial() && at(child).expected() > 0) {
        return false;
      }
    }
    return true;
  }
}
