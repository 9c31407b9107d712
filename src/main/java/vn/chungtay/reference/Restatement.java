package vn.chungtay.reference;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.chungtay.submission.Period;

/**
 * Puts the units of earlier periods on the map of the last one: each stands under the unit that
 * holds its households there. Units whose households went to several others cannot be divided;
 * those others then stand together as one unit, called {@code A+B}.
 */
final class Restatement {
  private final UnitTree reported;
  private final Period last;

  Restatement(UnitTree reported, Period last) {
    this.reported = reported;
    this.last = last;
  }

  /** The restated map; that of the time itself for the last period and any later one. */
  UnitMap at(Period period) {
    return period.compareTo(last) >= 0 ? reported.at(period) : new Drawing(period).map();
  }

  /** One map while it is drawn. */
  private final class Drawing {
    private final Period period;
    private final UnitMap then;
    private final UnitMap latest = reported.at(last);
    private final Map<String, Set<String>> heirs = new TreeMap<>();
    private final HeirGroups groups = new HeirGroups(latest);
    private final Map<String, OrgUnit> drawn = new TreeMap<>();
    private final Set<String> parts = new TreeSet<>();
    private final Set<String> behind = new TreeSet<>();

    Drawing(Period period) {
      this.period = period;
      this.then = reported.at(period);
    }

    UnitMap map() {
      for (OrgUnit unit : then.units()) {
        Set<String> found = reported.heirs(unit, last);
        heirs.put(unit.code(), found);
        if (lowest(unit)) {
          groups.join(found);
        }
      }
      heirs.values().forEach(found -> found.forEach(this::drawWithAllAbove));
      then.units().forEach(this::place);
      return new UnitMap(
          period.lastDay(), drawn.values(), new UnitMap.Restated(parts, behind, hollow()));
    }

    /** Whether what a unit sends is about no other unit's ground. */
    private boolean lowest(OrgUnit unit) {
      return then.children(unit).stream()
          .noneMatch(child -> child.territorial() || !unit.territorial());
    }

    private void drawWithAllAbove(String code) {
      Optional<OrgUnit> unit = latest.unit(code);
      while (unit.isPresent() && !drawn.containsKey(groups.of(unit.get().code()))) {
        OrgUnit now = groups.drawn(unit.get());
        drawn.put(now.code(), then.unit(now.code()).map(now::between).orElse(now));
        unit = now.parent().flatMap(latest::unit);
      }
    }

    private void place(OrgUnit unit) {
      if (drawn.containsKey(unit.code())) {
        return;
      }
      Optional<String> holder = holder(unit);
      boolean inherited = !heirs.get(unit.code()).isEmpty();
      OrgUnit moved = unit.under(holder);
      if (lowest(unit) && inherited) {
        parts.add(unit.code());
        OrgUnit above = drawn.get(holder.orElseThrow());
        moved = moved.with(above.area(), above.remote());
      } else if (holder.isPresent() && !lowest(unit)) {
        behind.add(unit.code());
      }
      boolean hidden = parts.contains(unit.code()) || behind.contains(unit.code());
      drawn.put(unit.code(), hidden ? moved.withoutBlock() : moved);
    }

    /** Where on the restated map a unit that is not drawn itself belongs. */
    private Optional<String> holder(OrgUnit unit) {
      Set<String> found = heirs.get(unit.code());
      return found.isEmpty()
          ? then.parent(unit).map(above -> holder(above).orElse(above.code()))
          : groups.common(found);
    }

    /** Units above others whose ground was not that which they have on this map. */
    private Set<String> hollow() {
      Map<String, Set<String>> groundThen = new TreeMap<>();
      Map<String, Set<String>> groundNow = new TreeMap<>();
      for (OrgUnit unit : then.units()) {
        if (unit.territorial() && lowest(unit)) {
          Optional<OrgUnit> above = then.parent(unit);
          while (above.isPresent()) {
            groundThen.computeIfAbsent(above.get().code(), c -> new TreeSet<>()).add(unit.code());
            above = then.parent(above.get());
          }
          Optional<String> holder = drawn.get(unit.code()).parent();
          while (holder.isPresent()) {
            groundNow.computeIfAbsent(holder.get(), c -> new TreeSet<>()).add(unit.code());
            holder = drawn.get(holder.get()).parent();
          }
        }
      }
      Set<String> hollow = new TreeSet<>(groundThen.keySet());
      hollow.removeIf(code -> groundThen.get(code).equals(groundNow.get(code)));
      return hollow;
    }
  }
}
