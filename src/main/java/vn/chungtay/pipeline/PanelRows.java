package vn.chungtay.pipeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.chungtay.measure.Cohort;
import vn.chungtay.measure.Figure;
import vn.chungtay.measure.Interval;
import vn.chungtay.measure.Spells;
import vn.chungtay.measure.Transitions;
import vn.chungtay.report.MeasureRow;

/** How the same households move: group, weight and size are those of the earlier time. */
final class PanelRows {
  private static final int NONE = -1;
  private static final List<String> STATES = List.of("poor", "non_poor");

  private final Observations observations;
  private final boolean strict;
  private final int[] times;
  private final int[][] households;
  private final Optional<PanelIntervals> intervals;
  private final MeasureRows rows = new MeasureRows();

  /**
   * The households of some observations.
   *
   * @param times the numbers of the times, from the first on
   */
  PanelRows(
      MeasureRequest request,
      Observations observations,
      int[] times,
      Optional<Inference> inference) {
    this.intervals = inference.map(i -> new PanelIntervals(i, observations));
    this.observations = observations;
    this.strict = request.strict();
    this.times = times;
    int[] places = new int[times.length];
    IntStream.range(0, times.length).forEach(i -> places[times[i]] = i);
    this.households = new int[observations.names().households().size()][];
    for (int row : observations.all()) {
      int household = observations.household(row);
      if (households[household] == null) {
        households[household] = new int[times.length];
        Arrays.fill(households[household], NONE);
      }
      households[household][places[observations.time(row)]] = row;
    }
  }

  /** The rows of each later time, and of all times together. */
  MeasureRows rows(boolean grouped) {
    List<Integer> groups = new ArrayList<>(List.of(NONE));
    if (grouped) {
      IntStream.of(observations.names().groups().sorted()).forEach(groups::add);
    }
    for (int time = 1; time < times.length; time++) {
      for (int group : groups) {
        cohort(group, time);
        transitions(group, time - 1, time, "transition_");
        transitions(group, 0, time, "transition_since_baseline_");
      }
    }
    groups.forEach(this::spells);
    return rows;
  }

  /** Whether a household was seen at a time, in a group then. */
  private boolean in(int[] household, int time, int group) {
    return household != null
        && household[time] != NONE
        && (group == NONE || observations.group(household[time]) == group);
  }

  private boolean poor(int row) {
    return observations.isPoor(row, strict);
  }

  private MeasureRows.Basis basis(int group, String time, List<int[]> of, int earlier) {
    int[] first = of.stream().mapToInt(household -> household[earlier]).toArray();
    String by = group == NONE ? MeasureRow.ALL : observations.names().groups().text(group);
    return new MeasureRows.Basis(by, time, first.length, observations.persons(first));
  }

  private String name(int time) {
    return observations.names().times().text(times[time]);
  }

  private void cohort(int group, int time) {
    Cohort cohort = new Cohort();
    List<int[]> matched = new ArrayList<>();
    for (int[] household : households) {
      if (in(household, 0, group) && poor(household[0])) {
        add(cohort, matched, household, time);
      }
    }
    MeasureRows.Basis basis = basis(group, name(time), matched, 0);
    Figure multiplier = cohort.multiplier();
    rows.add(
        basis,
        "cohort_multiplier",
        multiplier,
        multiplier.value().isEmpty()
            ? Optional.empty()
            : intervals.flatMap(i -> i.multiplier(matched, time)));
    rows.add(basis, "cohort_households", Figure.of(cohort.households()));
    rows.add(basis, "cohort_retention", cohort.retention());
  }

  private void add(Cohort cohort, List<int[]> matched, int[] household, int time) {
    int first = household[0];
    if (household[time] == NONE) {
      cohort.lost(observations.persons(first), observations.income(first));
      return;
    }
    matched.add(household);
    cohort.matched(
        observations.persons(first),
        observations.income(first),
        observations.weight(first) * observations.size(household[time]),
        observations.income(household[time]));
  }

  private void transitions(int group, int from, int to, String code) {
    Transitions transitions = new Transitions(STATES.size());
    long[][] counts = new long[STATES.size()][STATES.size()];
    List<int[]> matched = new ArrayList<>();
    for (int[] household : households) {
      if (in(household, from, group) && household[to] != NONE) {
        matched.add(household);
        counts[poor(household[from]) ? 0 : 1][poor(household[to]) ? 0 : 1]++;
        transitions.add(
            poor(household[from]) ? 0 : 1,
            poor(household[to]) ? 0 : 1,
            observations.persons(household[from]));
      }
    }
    MeasureRows.Basis basis = basis(group, name(to), matched, from);
    for (int before = 0; before < STATES.size(); before++) {
      MeasureRows.Basis counted = basis.resting(fewest(counts[before]));
      for (int after = 0; after < STATES.size(); after++) {
        rows.add(
            counted,
            code + STATES.get(before) + "_" + STATES.get(after),
            transitions.probability(before, after),
            interval(matched, from, before == 0, to, after == 0));
      }
    }
  }

  /** The fewest but none: the movements from a state make a whole, so each tells of the others. */
  private static long fewest(long... counts) {
    return Arrays.stream(counts).filter(count -> count > 0).min().orElse(0);
  }

  private Optional<Interval> interval(
      List<int[]> matched, int from, boolean before, int to, boolean after) {
    return intervals.flatMap(
        i -> {
          List<int[]> leaving = matched.stream().filter(h -> poor(h[from]) == before).toList();
          List<int[]> arrived = leaving.stream().filter(h -> poor(h[to]) == after).toList();
          return i.proportion(arrived, leaving, from);
        });
  }

  private void spells(int group) {
    List<int[]> seen = new ArrayList<>();
    List<int[]> chronic = new ArrayList<>();
    List<int[]> transitory = new ArrayList<>();
    for (int[] household : households) {
      if (in(household, 0, group) && Arrays.stream(household).allMatch(row -> row != NONE)) {
        seen.add(household);
        Spells spells = new Spells(Arrays.stream(household).mapToObj(this::poor).toList());
        (spells.chronic() ? chronic : transitory).addAll(kept(household, spells));
      }
    }
    MeasureRows.Basis basis = basis(group, "", seen, 0);
    part(basis, "chronic_poverty", group, chronic, seen);
    part(basis, "transient_poverty", group, transitory, seen);
  }

  private void part(
      MeasureRows.Basis basis, String code, int group, List<int[]> some, List<int[]> of) {
    MeasureRows.Basis own = basis(group, "", some, 0);
    rows.add(
        basis.resting(own.records()),
        code,
        share(own, basis),
        intervals.flatMap(i -> i.proportion(some, of, 0)));
  }

  private static List<int[]> kept(int[] household, Spells spells) {
    return spells.times() > 0 ? List.of(household) : List.of();
  }

  private static Figure share(MeasureRows.Basis part, MeasureRows.Basis whole) {
    return whole.persons() == 0
        ? Figure.none(Figure.Undefined.NO_DATA)
        : Figure.of(part.persons() / whole.persons());
  }
}
