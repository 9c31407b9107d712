package vn.chungtay.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import vn.chungtay.finding.CannotRun;

/**
 * The org units in force on one day: a forest of any depth, and the blocks. A restated map shows
 * them as they stand on a later day, and keeps those that are no more behind their heirs.
 */
public final class UnitMap {
  /**
   * What a restated map holds behind its units.
   *
   * @param parts lowest units that another unit has taken in: what they sent belongs to it
   * @param behind other units that are no more, kept for what they sent themselves
   * @param hollow units above others whose own reports are about other ground than they have here
   */
  record Restated(Set<String> parts, Set<String> behind, Set<String> hollow) {
    private static final Restated NOTHING = new Restated(Set.of(), Set.of(), Set.of());

    Restated {
      parts = Set.copyOf(parts);
      behind = Set.copyOf(behind);
      hollow = Set.copyOf(hollow);
    }

    private boolean hides(String code) {
      return parts.contains(code) || behind.contains(code);
    }
  }

  private final Restated restated;
  private final SortedMap<String, OrgUnit> units = new TreeMap<>();
  private final Map<String, List<OrgUnit>> children = new HashMap<>();
  private final SortedMap<String, List<OrgUnit>> blocks = new TreeMap<>();

  UnitMap(LocalDate day, Collection<OrgUnit> inForce) {
    this(day, inForce, Restated.NOTHING);
  }

  UnitMap(LocalDate day, Collection<OrgUnit> inForce, Restated restated) {
    this.restated = restated;
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

  /** The units that are shown, by code. */
  public List<OrgUnit> units() {
    return units.values().stream().filter(unit -> !restated.hides(unit.code())).toList();
  }

  /** All units that could send anything, by code, also those behind others on a restated map. */
  public List<OrgUnit> senders() {
    return List.copyOf(units.values());
  }

  public Optional<OrgUnit> unit(String code) {
    return Optional.ofNullable(units.get(code));
  }

  public Optional<OrgUnit> parent(OrgUnit unit) {
    return unit.parent().map(units::get);
  }

  /** The shown units right below, by code. */
  public List<OrgUnit> children(OrgUnit unit) {
    return restated == Restated.NOTHING
        ? below(unit)
        : below(unit).stream().filter(child -> !restated.hides(child.code())).toList();
  }

  /** The lowest units of the time that a unit of a restated map has taken in, by code. */
  public List<OrgUnit> parts(OrgUnit unit) {
    return restated == Restated.NOTHING
        ? List.of()
        : below(unit).stream().filter(child -> restated.parts().contains(child.code())).toList();
  }

  /** Whether a unit's own report is about the ground it has on this map. */
  public boolean reportsForItself(OrgUnit unit) {
    return !restated.hollow().contains(unit.code());
  }

  /** Whether what a unit sent is one part of it beside those that it has taken in. */
  public boolean joined(OrgUnit unit) {
    return !parts(unit).isEmpty() && children(unit).stream().noneMatch(OrgUnit::territorial);
  }

  private List<OrgUnit> below(OrgUnit unit) {
    return children.getOrDefault(unit.code(), List.of());
  }

  /** The unit and all below it, also behind others, parents before their children. */
  public List<OrgUnit> subtree(OrgUnit unit) {
    List<OrgUnit> all = new ArrayList<>(List.of(unit));
    for (int i = 0; i < all.size(); i++) {
      all.addAll(below(all.get(i)));
    }
    return all;
  }

  /** The members of each emulation cluster or block, by its name. */
  public SortedMap<String, List<OrgUnit>> blocks() {
    return blocks;
  }
}
