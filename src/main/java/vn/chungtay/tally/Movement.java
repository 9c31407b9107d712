package vn.chungtay.tally;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.chungtay.reference.Campaign;
import vn.chungtay.reference.UnitTree;
import vn.chungtay.submission.Period;
import vn.chungtay.submission.Status;

/**
 * Follows every household of the register from period to period. What became of a household is told
 * only where the communes concerned sent a register at both periods.
 */
final class Movement {
  /** Stands for a row that is not there. */
  static final int NONE = -1;

  /** Is told of every household that is counted. */
  interface Witness {
    /** Nobody wants to know. */
    Witness NONE =
        new Witness() {
          @Override
          public void flow(String unit, int from, int to, int[] at, Flows alone, int groups) {
            // Only the sums count.
          }

          @Override
          public void spell(String unit, int period, int row, SpellTally alone, int groups) {
            // Only the sums count.
          }
        };

    /**
     * A household that was followed from one period to another.
     *
     * @param at its rows by the numbers of periods
     * @param alone a tally of nothing else
     * @param groups the bits of {@link GroupSet}
     */
    void flow(String unit, int from, int to, int[] at, Flows alone, int groups);

    /** A household seen up to a period, with its latest row. */
    void spell(String unit, int period, int row, SpellTally alone, int groups);
  }

  private final Witness witness;
  private final Register register;
  private final RegisterFacts facts;
  private final UnitTree tree;
  private final List<Period> periods;
  private final int baseline;
  private final int[] previous;
  private final List<Set<String>> came;
  private final Map<Long, UnitPaths> paths = new HashMap<>();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final List<String> codes;
  private final Bins<Flows> sincePrevious;
  private final Bins<Flows> sinceBaseline;
  private final Bins<SpellTally> spells;

  Movement(Register register, Campaign campaign, UnitTree tree) {
    this(register, campaign, tree, Witness.NONE);
  }

  Movement(Register register, Campaign campaign, UnitTree tree, Witness witness) {
    this.witness = witness;
    this.register = register;
    this.facts = new RegisterFacts(register, campaign, tree);
    this.tree = tree;
    this.periods = campaign.allPeriods();
    this.baseline = periods.indexOf(campaign.baseline());
    this.previous =
        periods.stream()
            .mapToInt(p -> campaign.previous(p).map(periods::indexOf).orElse(NONE))
            .toArray();
    this.came = IntStream.range(0, periods.size()).mapToObj(i -> senders()).toList();
    register.eachIncluded(row -> came.get(register.periodNumber(row)).add(register.unitCode(row)));
    periods.forEach(period -> tree.at(period).senders().forEach(unit -> number(unit.code())));
    register.unitCodes().forEach(this::number);
    codes = List.copyOf(numbers.keySet());
    this.sincePrevious = new Bins<>(codes, periods, Flows::new);
    this.sinceBaseline = new Bins<>(codes, periods, Flows::new);
    this.spells = new Bins<>(codes, periods, SpellTally::new);
  }

  private static Set<String> senders() {
    return new HashSet<>();
  }

  private int number(String code) {
    return numbers.computeIfAbsent(code, c -> numbers.size());
  }

  Bins<Flows> sincePrevious() {
    return sincePrevious;
  }

  Bins<Flows> sinceBaseline() {
    return sinceBaseline;
  }

  Bins<SpellTally> spells() {
    return spells;
  }

  void follow(int[] rows) {
    int[] at = new int[periods.size()];
    Arrays.fill(at, NONE);
    List<Integer> seen = new ArrayList<>();
    for (int row : rows) {
      if (register.included(row)) {
        at[register.periodNumber(row)] = row;
      }
    }
    for (int period = 0; period < at.length; period++) {
      if (at[period] != NONE) {
        seen.add(period);
      }
      if (previous[period] != NONE) {
        flow(at, previous[period], period, sincePrevious);
      }
      if (period != baseline) {
        flow(at, baseline, period, sinceBaseline);
      }
      spell(at, period, seen);
    }
  }

  private void flow(int[] at, int from, int to, Bins<Flows> bins) {
    if (at[from] == NONE && at[to] == NONE) {
      return;
    }
    int row = at[from] != NONE ? at[from] : at[to];
    place(at, from, to)
        .ifPresent(
            unit -> {
              HouseholdFacts household = facts.of(row);
              boolean again = poor(at[to]) && !poor(at[from]) && poorBefore(at, from);
              Standing before = standing(at[from]);
              Standing after = standing(at[to]);
              bins.at(unit, to, household.groups()).add(before, after, household, again);
              if (witness != Witness.NONE) {
                Flows alone = new Flows();
                alone.add(before, after, household, again);
                witness.flow(codes.get(unit), from, to, at, alone, household.groups());
              }
            });
  }

  /** Where a household counts; nothing where it cannot be told what became of it. */
  private Optional<Integer> place(int[] at, int from, int to) {
    UnitPaths path = path(from, to);
    if (at[from] == NONE) {
      String code = register.unitCode(at[to]);
      Set<String> before = path.predecessors(code);
      boolean told = !before.isEmpty() && came.get(from).containsAll(before);
      return told ? Optional.of(number(code)) : Optional.empty();
    }
    String code = register.unitCode(at[from]);
    boolean told = at[to] != NONE || stayed(path, code, to);
    return told ? path.place(code).map(this::number) : Optional.empty();
  }

  private boolean stayed(UnitPaths path, String code, int to) {
    Set<String> after = path.heirs(code);
    return !after.isEmpty() && came.get(to).containsAll(after);
  }

  private UnitPaths path(int from, int to) {
    return paths.computeIfAbsent(
        (long) from * periods.size() + to,
        key -> new UnitPaths(tree, periods.get(from), periods.get(to)));
  }

  private Standing standing(int row) {
    return row == NONE ? Standing.NOT_IN_REGISTER : Standing.of(register.status(row));
  }

  private boolean poor(int row) {
    return row != NONE && register.status(row) == Status.POOR;
  }

  private boolean poorBefore(int[] at, int period) {
    return IntStream.range(0, period).anyMatch(earlier -> poor(at[earlier]));
  }

  private void spell(int[] at, int period, List<Integer> seen) {
    if (seen.isEmpty()) {
      return;
    }
    int last = seen.get(seen.size() - 1);
    UnitPaths path = path(last, period);
    String code = register.unitCode(at[last]);
    if (last != period && !stayed(path, code, period)) {
      return;
    }
    path.place(code)
        .ifPresent(
            place -> {
              HouseholdFacts household = facts.of(at[last]);
              add(
                  spells.at(number(place), period, household.groups()),
                  household,
                  at,
                  period,
                  seen);
              if (witness != Witness.NONE) {
                SpellTally alone = new SpellTally();
                add(alone, household, at, period, seen);
                witness.spell(place, period, at[last], alone, household.groups());
              }
            });
  }

  private void add(
      SpellTally tally, HouseholdFacts household, int[] at, int period, List<Integer> seen) {
    tally.addRecord(household);
    if (seen.size() > 1) {
      int poorTimes = (int) seen.stream().filter(p -> poor(at[p])).count();
      tally.addSeen(household, seen.size(), poorTimes);
    }
    if (poor(at[period])) {
      tally.addPoor(household, length(at, period));
    }
  }

  /** For how many periods up to one a household has been poor without a break. */
  private int length(int[] at, int period) {
    int length = 0;
    for (int p = period; p != NONE && poor(at[p]); p = previous[p]) {
      length++;
    }
    return length;
  }
}
