package vn.chungtay.indicator;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import vn.chungtay.reference.OrgUnit;
import vn.chungtay.reference.UnitMap;
import vn.chungtay.reference.UnitTree;
import vn.chungtay.submission.Period;

/** What a report is about: a unit with all below it; for the province everything there is. */
public final class Extent {
  private final UnitTree tree;
  private final String unit;
  private final boolean everything;
  private final Map<Period, Set<String>> codes = new ConcurrentHashMap<>();

  private Extent(Evidence evidence, String unit) {
    this.tree = evidence.tree();
    this.unit = unit;
    this.everything = unit.equals(evidence.campaign().province());
  }

  /** A unit with all below it. */
  public static Extent of(Evidence evidence, String unit) {
    return new Extent(evidence, unit);
  }

  /** The code of the unit at its top. */
  public String unit() {
    return unit;
  }

  /** Whether it is the province. */
  public boolean everything() {
    return everything;
  }

  /** Whether a unit or block belongs to it; blocks reach across units, so only to everything. */
  public boolean holds(Period period, Place place) {
    return everything || !place.block() && holds(period, place.code());
  }

  /** Whether a unit of a period belongs to it. */
  public boolean holds(Period period, String code) {
    return everything || codes.computeIfAbsent(period, this::below).contains(code);
  }

  private Set<String> below(Period period) {
    UnitMap map = tree.at(period);
    Optional<OrgUnit> top = map.unit(unit);
    return top.map(t -> map.subtree(t).stream().map(OrgUnit::code).collect(Collectors.toSet()))
        .orElseGet(HashSet::new);
  }
}
