package vn.chungtay.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.chungtay.reference.OrgUnit;
import vn.chungtay.reference.UnitMap;
import vn.chungtay.reference.UnitTree;
import vn.chungtay.submission.Period;

/** Where the households of a unit of an earlier period are found on the map of a later one. */
final class UnitPaths {
  private final UnitTree tree;
  private final Period earlier;
  private final Period later;
  private final Map<String, Optional<String>> places = new HashMap<>();
  private final Map<String, Set<String>> heirs = new HashMap<>();
  private final Map<String, Set<String>> predecessors = new HashMap<>();

  UnitPaths(UnitTree tree, Period earlier, Period later) {
    this.tree = tree;
    this.earlier = earlier;
    this.later = later;
    UnitTree reported = tree.asReported();
    for (OrgUnit unit : reported.at(earlier).units()) {
      Set<String> after = reported.heirs(unit, later);
      heirs.put(unit.code(), after);
      after.forEach(
          heir -> predecessors.computeIfAbsent(heir, h -> new HashSet<>()).add(unit.code()));
    }
  }

  /** The units that hold a unit's households later; codes. */
  Set<String> heirs(String code) {
    return heirs.getOrDefault(code, Set.of());
  }

  /** The units that held the households a unit holds later; codes. */
  Set<String> predecessors(String code) {
    return predecessors.getOrDefault(code, Set.of());
  }

  /**
   * The one unit of the later map that holds a unit's households: itself, its only heir, or the
   * lowest unit above all of them.
   */
  Optional<String> place(String code) {
    return places.computeIfAbsent(code, this::find);
  }

  private Optional<String> find(String code) {
    UnitMap map = tree.at(later);
    Set<String> after =
        tree.at(earlier).unit(code).map(unit -> tree.heirs(unit, later)).orElse(Set.of());
    if (after.isEmpty()) {
      LocalDate day = earlier.lastDay();
      return tree.lineage(code, day).stream()
          .map(OrgUnit::code)
          .filter(above -> map.unit(above).isPresent())
          .findFirst();
    }
    List<Set<String>> lines = new ArrayList<>();
    after.forEach(heir -> lines.add(line(map, heir)));
    Set<String> shared = lines.get(0);
    lines.forEach(shared::retainAll);
    return shared.stream().findFirst();
  }

  /** A unit and all above it, from below. */
  private static Set<String> line(UnitMap map, String code) {
    Set<String> line = new LinkedHashSet<>();
    Optional<OrgUnit> unit = map.unit(code);
    while (unit.isPresent() && line.add(unit.get().code())) {
      unit = map.parent(unit.get());
    }
    return line;
  }
}
