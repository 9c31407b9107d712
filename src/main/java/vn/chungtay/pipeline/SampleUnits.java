package vn.chungtay.pipeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.chungtay.finding.CannotRun;
import vn.chungtay.measure.SampleDesign;

/**
 * What was drawn: households where an id tells them, else records, those of each time by
 * themselves. Their order does not depend on that of the records, so that neither sums nor what is
 * drawn anew do.
 */
final class SampleUnits {
  private static final int NONE = -1;

  private final Observations observations;
  private final boolean households;
  private final int[] units;
  private final List<Integer> firstRows = new ArrayList<>();
  private final SampleDesign design;

  SampleUnits(MeasureRequest request, Observations observations) {
    this.observations = observations;
    this.households = request.id().isPresent();
    this.units = new int[observations.records()];
    Arrays.fill(units, NONE);
    Labels names = observations.names().households();
    int[] byHousehold = new int[names.size()];
    Arrays.fill(byHousehold, NONE);
    for (int row : ordered()) {
      boolean seen = households && byHousehold[observations.household(row)] != NONE;
      units[row] = seen ? byHousehold[observations.household(row)] : firstRows.size();
      if (!seen) {
        firstRows.add(row);
      }
      if (households) {
        byHousehold[observations.household(row)] = units[row];
      }
    }
    this.design = drawn();
  }

  private int[] ordered() {
    int[] times = ranks(observations.names().times());
    int[] strata = ranks(observations.names().strata());
    int[] groups = ranks(observations.names().groups());
    int[] ids = ranks(observations.names().households());
    Comparator<Integer> order =
        Comparator.<Integer>comparingInt(row -> at(times, observations.time(row)))
            .thenComparingInt(row -> at(strata, observations.stratum(row)));
    order =
        households
            ? order.thenComparingInt(row -> ids[observations.household(row)])
            : order
                .thenComparingDouble(observations::income)
                .thenComparingDouble(observations::line)
                .thenComparingDouble(observations::size)
                .thenComparingDouble(observations::weight)
                .thenComparingInt(row -> at(groups, observations.group(row)))
                .thenComparing(observations::profile);
    return Arrays.stream(observations.all())
        .boxed()
        .sorted(order)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static int at(int[] ranks, int number) {
    return ranks.length == 0 ? 0 : ranks[number];
  }

  private static int[] ranks(Labels labels) {
    int[] ranks = new int[labels.size()];
    int[] sorted = labels.sorted();
    IntStream.range(0, sorted.length).forEach(rank -> ranks[sorted[rank]] = rank);
    return ranks;
  }

  /** The stratum of a unit: where it was first seen, and, without ids, when. */
  private record Stratum(int number, int time) {}

  private SampleDesign drawn() {
    Map<Stratum, Integer> numbers = new HashMap<>();
    List<Integer> first = new ArrayList<>();
    int[] strata = new int[firstRows.size()];
    long[] sampled = new long[firstRows.size()];
    for (int unit = 0; unit < strata.length; unit++) {
      int row = firstRows.get(unit);
      Stratum stratum =
          new Stratum(observations.stratum(row), households ? 0 : observations.time(row));
      strata[unit] = numbers.computeIfAbsent(stratum, s -> numbers.size());
      if (strata[unit] == first.size()) {
        first.add(row);
      }
      sampled[strata[unit]]++;
      refuseOther(row, first.get(strata[unit]));
    }
    double[] populations = first.stream().mapToDouble(observations::population).toArray();
    for (int stratum = 0; stratum < populations.length; stratum++) {
      if (populations[stratum] < sampled[stratum]) {
        throw CannotRun.configuration(
            "measure.population_small", name(first.get(stratum)), String.valueOf(sampled[stratum]));
      }
    }
    return new SampleDesign(strata, populations);
  }

  private void refuseOther(int row, int first) {
    if (observations.population(row) != observations.population(first)) {
      throw CannotRun.configuration("measure.population_differs", name(row));
    }
  }

  private String name(int row) {
    return observations.names().strata().size() == 0
        ? "-"
        : observations.names().strata().text(observations.stratum(row));
  }

  SampleDesign design() {
    return design;
  }

  /** Whether the same units may be there at several times. */
  boolean households() {
    return households;
  }

  /** The unit that a record is of. */
  int of(int row) {
    return units[row];
  }
}
