package vn.chungtay.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Units of one map that can only be shown together, because they share what cannot be divided. */
final class HeirGroups {
  private final UnitMap map;
  private final Map<String, SortedSet<String>> groups = new TreeMap<>();

  HeirGroups(UnitMap map) {
    this.map = map;
  }

  /** Makes some units one group, with all groups they are in already. */
  void join(Collection<String> codes) {
    if (codes.size() > 1) {
      SortedSet<String> all = new TreeSet<>(codes);
      codes.forEach(code -> all.addAll(groups.getOrDefault(code, new TreeSet<>())));
      all.forEach(code -> groups.put(code, all));
    }
  }

  /** The code of a unit's group; its own when it stands alone. */
  String of(String code) {
    return groups.containsKey(code) ? String.join("+", groups.get(code)) : code;
  }

  /** A unit as it stands on the map, or its group; below a group where it was below a member. */
  OrgUnit drawn(OrgUnit unit) {
    SortedSet<String> codes = groups.get(unit.code());
    return codes == null ? unit.under(unit.parent().map(this::of)) : group(codes);
  }

  private OrgUnit group(SortedSet<String> codes) {
    List<OrgUnit> members = codes.stream().flatMap(code -> map.unit(code).stream()).toList();
    OrgUnit first = members.get(0);
    return new OrgUnit(
        String.join("+", codes),
        members.stream().map(OrgUnit::name).collect(Collectors.joining(" + ")),
        first.type(),
        above(codes),
        shared(members, OrgUnit::area),
        shared(members, OrgUnit::remote),
        shared(members, OrgUnit::block),
        LocalDate.MAX,
        LocalDate.MAX,
        List.copyOf(codes));
  }

  private static <T> Optional<T> shared(
      List<OrgUnit> members, Function<OrgUnit, Optional<T>> trait) {
    List<Optional<T>> traits = members.stream().map(trait).distinct().toList();
    return traits.size() == 1 ? traits.get(0) : Optional.empty();
  }

  /** The nearest unit above all members. */
  private Optional<String> above(Collection<String> codes) {
    List<String> candidates = null;
    for (String code : codes) {
      List<String> line = line(code);
      line.removeAll(codes);
      if (candidates == null) {
        candidates = line;
      } else {
        candidates.retainAll(line);
      }
    }
    return candidates.stream().findFirst().map(this::of);
  }

  /** The unit or group that holds all of some units: one of them, or what is above them. */
  Optional<String> common(Collection<String> codes) {
    List<String> standing = codes.stream().map(this::of).distinct().toList();
    return standing.size() == 1 ? Optional.of(standing.get(0)) : above(codes);
  }

  /** A unit and all above it, from below. */
  private List<String> line(String code) {
    List<String> line = new ArrayList<>();
    for (Optional<OrgUnit> unit = map.unit(code);
        unit.isPresent();
        unit = unit.flatMap(map::parent)) {
      line.add(unit.get().code());
    }
    return line;
  }
}
