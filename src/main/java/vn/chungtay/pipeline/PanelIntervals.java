package vn.chungtay.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import vn.chungtay.measure.Interval;

/**
 * Intervals of how the households of a sample move. A household is its record at each time, by the
 * number of the time.
 */
record PanelIntervals(Inference inference, Observations observations) {
  /** Of the part that some households are of others, by the persons at a time. */
  Optional<Interval> proportion(List<int[]> some, List<int[]> of, int time) {
    Set<Integer> in = some.stream().map(household -> household[time]).collect(Collectors.toSet());
    int[] all = of.stream().mapToInt(household -> household[time]).toArray();
    return inference
        .ratio(all, row -> in.contains(row) ? 1 : 0, row -> 1)
        .flatMap(inference::proportion);
  }

  /** Of the income per person at a time over that at first, with the weight of the first time. */
  Optional<Interval> multiplier(List<int[]> matched, int time) {
    int[] first = matched.stream().mapToInt(household -> household[0]).toArray();
    Map<Integer, Integer> later = new HashMap<>();
    matched.forEach(household -> later.put(household[0], household[time]));
    IntToDoubleFunction members = row -> observations.size(later.get(row)) / observations.size(row);
    IntToDoubleFunction money =
        row -> members.applyAsDouble(row) * observations.income(later.get(row));
    return inference
        .ratio(first, observations::income, row -> 1)
        .flatMap(
            before ->
                inference
                    .ratio(first, money, members)
                    .flatMap(after -> inference.multiplier(before, after)));
  }
}
