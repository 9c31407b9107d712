package vn.chungtay.samples;

import java.util.List;

/** The counts of 2015, opening and closing, of every commune. */
final class Baseline {
  final int[] poorOpening;
  final int[] poor;
  final int[] nearPoorOpening;
  final int[] nearPoor;

  Baseline(List<SampleUnit> communes, Population population) {
    int year = ProvincialTotals.FIRST_YEAR;
    double[] poverty = communes.stream().mapToDouble(unit -> poverty(unit, population)).toArray();
    poor = Apportionment.of(ProvincialTotals.poor(year), poverty, 6);
    nearPoor = Apportionment.of(ProvincialTotals.nearPoor(year), poverty, 6);
    poorOpening = opening(communes, poor, ProvincialTotals.POOR_AT_THE_START);
    nearPoorOpening = opening(communes, nearPoor, ProvincialTotals.NEAR_POOR_AT_THE_START);
  }

  private static double poverty(SampleUnit commune, Population population) {
    double spread = StrictMath.exp(0.4 * new Dice("poverty " + commune.code()).bell());
    double rate = District.of(commune).povertyRate * spread;
    return population.households(commune) * rate * (commune.remote() ? 1.7 : 1);
  }

  private static int[] opening(List<SampleUnit> communes, int[] closing, int total) {
    double[] wishes = new double[closing.length];
    int[] cap = new int[closing.length];
    for (int i = 0; i < closing.length; i++) {
      double spread = 0.12 * new Dice("opening " + communes.get(i).code()).bell();
      wishes[i] = closing[i] * (1 + spread);
      cap[i] = 2 * closing[i];
    }
    return new Apportionment(wishes, closing, cap).divide(total);
  }
}
