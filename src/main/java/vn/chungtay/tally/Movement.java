package vn.chungtay.tally;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chungtay.reference.Campaign;
import vn.chungtay.reference.UnitTree;
import vn.chungtay.submission.Period;
import vn.chungtay.submission.Standing;
import vn.chungtay.submission.Status;

/**
 * Follows every household of the register from period to period. What became of a household is told
 * only where the communes concerned sent a register at both periods.
 */
final class Movement {
  /** Stands for a row that is not there. */
  static final int NONE = -1;

  /**
   * Where the households of a unit count between two periods; the number of a unit, or none.
   *
   * @param found a household that has a record at the earlier period and at the later one
   * @param gone one that has none at the later one
   * @param fresh one that has none at the earlier one; by its unit at the later one
   */
  private record Way(int found, int gone, int fresh) {}

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
  private final UnitPaths[][] paths;
  private final Way[][][] ways;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final List<String> codes;
  private final Bins<Flows> sincePrevious;
  private final Bins<Flows> sinceBaseline;
  private final Bins<SpellTally> spells;
  private int count;

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
    this.paths = new UnitPaths[periods.size()][periods.size()];
    this.ways = new Way[periods.size()][periods.size()][];
    this.came = senders(register, periods.size());
    periods.forEach(period -> tree.at(period).senders().forEach(unit -> number(unit.code())));
    register.unitCodes().forEach(this::number);
    codes = List.copyOf(numbers.keySet());
    this.sincePrevious = new Bins<>(codes, periods, Flows::new);
    this.sinceBaseline = new Bins<>(codes, periods, Flows::new);
    this.spells = new Bins<>(codes, periods, SpellTally::new);
  }

  /** The units of which a household came, by period. */
  private static List<Set<String>> senders(Register register, int periods) {
    List<BitSet> units = Stream.generate(BitSet::new).limit(periods).toList();
    BitSet seen = new BitSet();
    register.eachIncluded(
        row -> {
          int traits = register.traitsNumber(row);
          if (!seen.get(traits)) {
            seen.set(traits);
            units.get(register.periodNumber(row)).set(register.unitNumber(row));
          }
        });
    return units.stream()
        .map(some -> some.stream().mapToObj(register.unitCodes()::get).collect(Collectors.toSet()))
        .toList();
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

  /**
   * Follows so many households that had the same traits and weights at the same times.
   *
   * @param rows those of one of them
   */
  void follow(int[] rows, int households) {
    count = households;
    int[] at = new int[periods.size()];
    Arrays.fill(at, NONE);
    for (int row : rows) {
      at[register.periodNumber(row)] = row;
    }
    int last = NONE;
    int times = 0;
    int poorTimes = 0;
    for (int period = 0; period < at.length; period++) {
      if (previous[period] != NONE) {
        flow(at, previous[period], period, sincePrevious);
      }
      if (period != baseline) {
        flow(at, baseline, period, sinceBaseline);
      }
      if (at[period] != NONE) {
        last = period;
        times++;
        poorTimes += poor(at[period]) ? 1 : 0;
      }
      if (last != NONE) {
        spell(at, last, period, times, poorTimes);
      }
    }
  }

  private void flow(int[] at, int from, int to, Bins<Flows> bins) {
    if (at[from] == NONE && at[to] == NONE) {
      return;
    }
    int row = at[from] != NONE ? at[from] : at[to];
    Way way = way(from, to, register.unitNumber(row));
    int unit = at[from] == NONE ? way.fresh() : at[to] == NONE ? way.gone() : way.found();
    if (unit == NONE) {
      return;
    }
    Alike households = alike(row);
    int groups = households.circumstances().groups();
    boolean again = poor(at[to]) && !poor(at[from]) && poorBefore(at, from);
    Standing before = standing(at[from]);
    Standing after = standing(at[to]);
    bins.at(unit, to, groups).add(before, after, households, again);
    if (witness != Witness.NONE) {
      Flows alone = new Flows();
      alone.add(before, after, households, again);
      witness.flow(codes.get(unit), from, to, at, alone, groups);
    }
  }

  private Alike alike(int row) {
    return new Alike(facts.circumstances(row), register.weight(row), count);
  }

  private Way way(int from, int to, int unit) {
    if (ways[from][to] == null) {
      ways[from][to] = new Way[register.unitCodes().size()];
    }
    if (ways[from][to][unit] == null) {
      ways[from][to][unit] = find(from, to, register.unitCodes().get(unit));
    }
    return ways[from][to][unit];
  }

  private Way find(int from, int to, String code) {
    if (paths[from][to] == null) {
      paths[from][to] = new UnitPaths(tree, periods.get(from), periods.get(to));
    }
    UnitPaths path = paths[from][to];
    int found = path.place(code).map(this::number).orElse(NONE);
    Set<String> after = path.heirs(code);
    Set<String> before = path.predecessors(code);
    boolean gone = !after.isEmpty() && came.get(to).containsAll(after);
    boolean fresh = !before.isEmpty() && came.get(from).containsAll(before);
    return new Way(found, gone ? found : NONE, fresh ? number(code) : NONE);
  }

  private Standing standing(int row) {
    return row == NONE ? Standing.NOT_IN_REGISTER : Standing.of(register.status(row));
  }

  private boolean poor(int row) {
    return row != NONE && register.status(row) == Status.POOR;
  }

  private boolean poorBefore(int[] at, int period) {
    for (int earlier = 0; earlier < period; earlier++) {
      if (poor(at[earlier])) {
        return true;
      }
    }
    return false;
  }

  private void spell(int[] at, int last, int period, int times, int poorTimes) {
    Way way = way(last, period, register.unitNumber(at[last]));
    int unit = last == period ? way.found() : way.gone();
    if (unit == NONE) {
      return;
    }
    Alike households = alike(at[last]);
    int groups = households.circumstances().groups();
    add(spells.at(unit, period, groups), households, at, period, times, poorTimes);
    if (witness != Witness.NONE) {
      SpellTally alone = new SpellTally();
      add(alone, households, at, period, times, poorTimes);
      witness.spell(codes.get(unit), period, at[last], alone, groups);
    }
  }

  private void add(
      SpellTally tally, Alike households, int[] at, int period, int times, int poorTimes) {
    tally.addRecords(households);
    if (times > 1) {
      tally.addSeen(households, times, poorTimes);
    }
    if (poor(at[period])) {
      tally.addPoor(households, length(at, period));
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
