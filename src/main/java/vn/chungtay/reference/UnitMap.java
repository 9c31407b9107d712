package vn.chungtay.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import vn.chungtay.finding.CannotRun;

/** The org units in force on one day: a forest of any depth, and the blocks. */
public final class UnitMap {
  private final SortedMap<String, OrgUnit> units = new TreeMap<>();
  private final Map<String, List<OrgUnit>> children = new HashMap<>();
  private final SortedMap<String, List<OrgUnit>> blocks = new TreeMap<>();

  UnitMap(LocalDate day, List<OrgUnit> inForce) {
    inForce.forEach(unit -> units.put(unit.code(), unit));
    inForce.forEach(unit -> refuseOrphan(day, unit));
    inForce.forEach(this::refuseCircle);
    units.replaceAll((code, unit) -> unit.territorial() ? withInherited(unit) : unit);
    for (OrgUnit unit : units.values()) {
      unit.parent()
          .ifPresent(parent -> children.computeIfAbsent(parent, p -> new ArrayList<>()).add(unit));
      unit.block()
          .ifPresent(block -> blocks.computeIfAbsent(block, b -> new ArrayList<>()).add(unit));
    }
  }

  /** A hamlet is urban or rural, remote or not, as its commune is, unless it says so itself. */
  private OrgUnit withInherited(OrgUnit unit) {
    return unit.with(inherited(unit, OrgUnit::area), inherited(unit, OrgUnit::remote));
  }

  private <T> Optional<T> inherited(OrgUnit unit, Function<OrgUnit, Optional<T>> trait) {
    return trait.apply(unit).or(() -> parent(unit).flatMap(above -> inherited(above, trait)));
  }

  private void refuseOrphan(LocalDate day, OrgUnit unit) {
    if (unit.parent().isPresent() && parent(unit).isEmpty()) {
      throw CannotRun.configuration(
          "units.parent_not_in_force", unit.code(), unit.parent().get(), day.toString());
    }
  }

  private void refuseCircle(OrgUnit start) {
    Optional<OrgUnit> above = parent(start);
    for (int steps = 0; above.isPresent(); steps++) {
      if (steps > units.size()) {
        throw CannotRun.configuration("units.circle", start.code());
      }
      above = parent(above.get());
    }
  }

  /** All units by code. */
  public List<OrgUnit> units() {
    return List.copyOf(units.values());
  }

  public Optional<OrgUnit> unit(String code) {
    return Optional.ofNullable(units.get(code));
  }

  public Optional<OrgUnit> parent(OrgUnit unit) {
    return unit.parent().map(units::get);
  }

  /** The units right below, by code. */
  public List<OrgUnit> children(OrgUnit unit) {
    return children.getOrDefault(unit.code(), List.of());
  }

  /** The unit and all below it, parents before their children. */
  public List<OrgUnit> subtree(OrgUnit unit) {
    List<OrgUnit> all = new ArrayList<>(List.of(unit));
    for (int i = 0; i < all.size(); i++) {
      all.addAll(children(all.get(i)));
    }
    return all;
  }

  /** The members of each emulation cluster or block, by its name. */
  public SortedMap<String, List<OrgUnit>> blocks() {
    return blocks;
  }
}
