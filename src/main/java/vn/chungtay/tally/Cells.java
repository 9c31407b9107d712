package vn.chungtay.tally;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import vn.chungtay.reference.Group;
import vn.chungtay.submission.Period;

/** A tally for each unit, period and group in which something was counted. */
public final class Cells<T extends Tally<T>> {
  private final Supplier<T> empty;
  private final Map<Period, Map<String, EnumMap<Group, T>>> cells = new HashMap<>();

  Cells(Supplier<T> empty) {
    this.empty = empty;
  }

  /** The tally of a cell, made when it is not there. */
  T at(String unit, Period period, Group group) {
    return cells
        .computeIfAbsent(period, p -> new HashMap<>())
        .computeIfAbsent(unit, u -> new EnumMap<>(Group.class))
        .computeIfAbsent(group, g -> empty.get());
  }

  /** The tally of a cell, if anything was counted there. */
  public Optional<T> find(String unit, Period period, Group group) {
    return Optional.ofNullable(groups(unit, period).get(group));
  }

  /** The groups of a unit and period in which something was counted. */
  public Map<Group, T> groups(String unit, Period period) {
    return cells.getOrDefault(period, Map.of()).getOrDefault(unit, new EnumMap<>(Group.class));
  }

  /** Takes each cell. */
  interface Taker<T> {
    void take(String unit, Period period, Group group, T tally);
  }

  /** Hands over all cells by period, unit and group. */
  void each(Taker<T> taker) {
    new TreeMap<>(cells)
        .forEach(
            (period, units) ->
                new TreeMap<>(units)
                    .forEach(
                        (unit, groups) ->
                            groups.forEach(
                                (group, tally) -> taker.take(unit, period, group, tally))));
  }

  /** Adds all cells of others. */
  void merge(Cells<T> other) {
    other.each((unit, period, group, tally) -> at(unit, period, group).merge(tally));
  }

  /** Adds what one unit has to another, group by group. */
  void mergeInto(String parent, String child, Period period) {
    Map.copyOf(groups(child, period))
        .forEach((group, tally) -> at(parent, period, group).merge(tally));
  }
}
