package vn.chungtay.samples;

import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The closing counts of the communes of a year: the register's wishes within the province's sums.
 */
final class Closings {
  private final int year;
  private final List<SampleUnit> communes;
  private final Map<String, List<HouseholdYear>> lines;

  Closings(int year, List<SampleUnit> communes, Map<String, List<HouseholdYear>> lines) {
    this.year = year;
    this.communes = communes;
    this.lines = lines;
  }

  /** Until 2018 for the province as a whole, then for urban and rural communes apart. */
  int[] poor(int[] opening) {
    int total = ProvincialTotals.poor(year);
    int[] closing = new int[communes.size()];
    if (year < 2019) {
      divide(total, i -> true, opening, closing);
      return closing;
    }
    int urban = year == 2019 ? ProvincialTotals.POOR_URBAN_2019 : ProvincialTotals.POOR_URBAN_2020;
    divide(urban, i -> communes.get(i).urban(), opening, closing);
    divide(total - urban, i -> !communes.get(i).urban(), opening, closing);
    return closing;
  }

  private void divide(int total, IntPredicate which, int[] opening, int[] closing) {
    int[] chosen = IntStream.range(0, communes.size()).filter(which).toArray();
    int[] floor = present(chosen, PovertyClass.POOR);
    int[] cap = new int[chosen.length];
    for (int i = 0; i < cap.length; i++) {
      int open = opening[chosen[i]];
      cap[i] = Math.max(floor[i], year == 2019 ? 3 * open + 8 : open);
    }
    double[] wishes = wishes(chosen, PovertyClass.POOR, opening);
    int[] shares = new Apportionment(wishes, floor, cap).divide(total);
    IntStream.range(0, chosen.length).forEach(i -> closing[chosen[i]] = shares[i]);
  }

  int[] nearPoor(int[] opening) {
    int[] every = IntStream.range(0, communes.size()).toArray();
    int[] floor = present(every, PovertyClass.NEAR_POOR);
    int[] cap = IntStream.of(every).map(i -> Math.max(floor[i] + 4, 2 * opening[i])).toArray();
    double[] wishes = wishes(every, PovertyClass.NEAR_POOR, opening);
    return new Apportionment(wishes, floor, cap).divide(ProvincialTotals.nearPoor(year));
  }

  private int[] present(int[] chosen, PovertyClass wanted) {
    return IntStream.of(chosen).map(i -> (int) Register.has(linesOf(i), wanted)).toArray();
  }

  private double[] wishes(int[] chosen, PovertyClass wanted, int[] opening) {
    return IntStream.of(chosen)
        .mapToDouble(i -> Weighting.wishes(linesOf(i), wanted) + 0.5 * opening[i])
        .toArray();
  }

  private List<HouseholdYear> linesOf(int commune) {
    return lines.get(communes.get(commune).code());
  }
}
