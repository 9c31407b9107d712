package vn.chungtay.samples;

import java.util.List;

/** Gives the lines of a commune whole weights that sum to what the commune reports. */
final class Weighting {
  private Weighting() {}

  /**
   * Weights for the lines of one class; each is at least 1, and they keep close to their firsts.
   */
  static void apply(List<HouseholdYear> lines, PovertyClass wanted, int closing) {
    List<HouseholdYear> chosen =
        lines.stream().filter(line -> line.povertyClass() == wanted).toList();
    double[] wishes = chosen.stream().mapToDouble(line -> wish(line.household)).toArray();
    int[] weights = Apportionment.of(closing, wishes, 1);
    for (int i = 0; i < weights.length; i++) {
      give(chosen.get(i), weights[i]);
    }
  }

  /** Households that escaped and are only followed keep the weight they came in with. */
  static void keep(List<HouseholdYear> lines) {
    lines.stream()
        .filter(line -> line.povertyClass() == PovertyClass.NON_POOR)
        .forEach(line -> give(line, line.household.firstWeight));
  }

  private static void give(HouseholdYear line, int weight) {
    line.weight = weight;
    if (line.household.firstWeight == 0) {
      line.household.firstWeight = weight;
    }
  }

  private static double wish(Household household) {
    return household.firstWeight == 0 ? 5 : household.firstWeight;
  }

  /** The sum of the wishes of one class: how large its share of the province should be. */
  static double wishes(List<HouseholdYear> lines, PovertyClass wanted) {
    return lines.stream()
        .filter(line -> line.povertyClass() == wanted)
        .mapToDouble(line -> wish(line.household))
        .sum();
  }
}
