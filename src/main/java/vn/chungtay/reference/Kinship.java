package vn.chungtay.reference;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.chungtay.submission.Period;

/**
 * Which units of two periods must be compared together: a unit with itself, and where units were
 * dissolved, all heirs with all they succeed. A parent whose children moved to another parent of
 * the same type is compared together with that.
 */
public final class Kinship {
  /** Units that hold the same households at both periods; codes. */
  public record Kin(SortedSet<String> before, SortedSet<String> after) {
    /** Whether it is one unit that did not change. */
    public boolean plain() {
      return before.equals(after) && after.size() == 1;
    }
  }

  private static final Kin NOBODY = new Kin(new TreeSet<>(), new TreeSet<>());

  private final Map<String, String> leaders = new HashMap<>();
  private final Map<String, Kin> kin = new HashMap<>();

  /** The kinship of the units of an earlier and a later period. */
  public Kinship(UnitTree tree, Period earlier, Period later) {
    UnitMap before = tree.at(earlier);
    UnitMap after = tree.at(later);
    for (OrgUnit unit : before.units()) {
      for (String heir : tree.heirs(unit, later)) {
        join(unit.code(), heir);
        joinParents(before, before.parent(unit), after, after.unit(heir).flatMap(after::parent));
      }
    }
    before.units().forEach(unit -> family(unit.code()).before().add(unit.code()));
    after.units().forEach(unit -> family(unit.code()).after().add(unit.code()));
  }

  private void joinParents(
      UnitMap before, Optional<OrgUnit> then, UnitMap after, Optional<OrgUnit> now) {
    Optional<OrgUnit> one = then;
    Optional<OrgUnit> other = now;
    while (one.isPresent() && other.isPresent()) {
      if (one.get().type() == other.get().type()) {
        join(one.get().code(), other.get().code());
      }
      one = before.parent(one.get());
      other = after.parent(other.get());
    }
  }

  private void join(String one, String other) {
    String a = leader(one);
    String b = leader(other);
    if (!a.equals(b)) {
      leaders.put(a.compareTo(b) < 0 ? b : a, a.compareTo(b) < 0 ? a : b);
    }
  }

  private String leader(String code) {
    String above = leaders.getOrDefault(code, code);
    return above.equals(code) ? code : leader(above);
  }

  private Kin family(String code) {
    return kin.computeIfAbsent(leader(code), l -> new Kin(new TreeSet<>(), new TreeSet<>()));
  }

  /** The units a unit of either period must be compared together with. */
  public Kin of(String code) {
    return kin.getOrDefault(leader(code), NOBODY);
  }
}
