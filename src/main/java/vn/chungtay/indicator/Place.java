package vn.chungtay.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.chungtay.reference.OrgUnit;
import vn.chungtay.reference.UnitMap;

/**
 * What figures are written for: one org unit, or the members of a block together.
 *
 * @param code the unit's code or the block's name
 * @param level the code of the unit's type, or {@code block}
 */
public record Place(String code, String name, String level, List<OrgUnit> members) {
  /** The level of blocks. */
  public static final String BLOCK = "block";

  public Place {
    members = List.copyOf(members);
  }

  /** The place that one unit is. */
  public static Place of(OrgUnit unit) {
    return new Place(unit.code(), unit.name(), unit.type().code(), List.of(unit));
  }

  /** All units and blocks of a map, by code. */
  static List<Place> all(UnitMap map) {
    List<Place> places = new ArrayList<>(map.units().stream().map(Place::of).toList());
    map.blocks()
        .forEach(
            (name, members) -> places.add(new Place(name, name, BLOCK, topmost(map, members))));
    places.sort(Comparator.comparing(Place::code));
    return places;
  }

  /** Those units that lie below no other of them, so that nobody counts twice. */
  static List<OrgUnit> topmost(UnitMap map, List<OrgUnit> members) {
    Set<String> below = new HashSet<>();
    for (OrgUnit member : members) {
      map.subtree(member).stream().skip(1).map(OrgUnit::code).forEach(below::add);
    }
    return members.stream().filter(member -> !below.contains(member.code())).toList();
  }

  public boolean block() {
    return level.equals(BLOCK);
  }

  /** Whether households live there: a territorial unit, or a block with such members. */
  public boolean territorial() {
    return members.stream().anyMatch(OrgUnit::territorial);
  }
}
