package vn.chungtay.samples;

import java.util.List;

/**
 * A made-up household of the register with its whole course of income and size drawn in advance.
 */
final class Household {
  private static final double[] COURSE = {0, 0.22, 0.45, 0.68, 0.86, 1};
  private static final double[] LEVEL = {1, 0.93, 0.86, 0.80, 0.74, 0.68};
  private static final double NOISE = 0.085;

  final String id;
  final SampleUnit origin;
  final String hamlet;
  final String ethnicity;
  final boolean femaleHeaded;
  final boolean supported;
  final boolean merited;
  final int firstYear;
  final boolean cohort;

  /** The last year the household can be found in; those that move away or die out leave early. */
  final int lastYear;

  boolean ableToWork;

  /** The weight of its first line; 0 before there is one. */
  int firstWeight;

  private final int[] members = new int[6];
  private final long[] income = new long[6];
  private final double[] resistance = new double[10];
  private final double deprivationLevel;
  private final double lot;

  Household(String id, SampleUnit origin, int firstYear, Livelihood livelihood, boolean cohort) {
    Dice dice = new Dice(id);
    this.id = id;
    this.origin = origin;
    this.firstYear = firstYear;
    this.cohort = cohort;
    this.hamlet = (origin.urban() ? "Khu phố " : "Ấp ") + dice.whole(1, 6);
    this.ethnicity = ethnicity(District.of(origin), dice);
    this.ableToWork = livelihood.ableToWork();
    this.femaleHeaded = dice.chance(ableToWork ? 0.32 : 0.47);
    this.supported = dice.chance(ableToWork ? 0.05 : 0.33);
    this.merited = dice.chance(0.0012);
    this.lastYear = cohort ? lastYear(dice) : ProvincialTotals.LAST_YEAR;
    this.deprivationLevel = (origin.remote() ? 3.7 : 2.7) + dice.bell();
    this.lot = dice.uniform();
    for (int i = 0; i < resistance.length; i++) {
      resistance[i] = dice.uniform();
    }
    drawSizes(dice);
    drawIncomes(livelihood, dice);
  }

  private String ethnicity(District district, Dice dice) {
    double share = district.minorityShare * (origin.remote() ? 2.5 : 0.44) + 0.006;
    List<String> minorities = district.minorities;
    String minority =
        minorities.get((int) (minorities.size() * StrictMath.pow(dice.uniform(), 1.6)));
    return dice.chance(share) ? minority : "Kinh";
  }

  private int lastYear(Dice dice) {
    for (int year = firstYear; year < ProvincialTotals.LAST_YEAR; year++) {
      if (dice.chance(0.007)) {
        return year;
      }
    }
    return ProvincialTotals.LAST_YEAR;
  }

  private void drawSizes(Dice dice) {
    int size = Math.max(1, dice.roundedAtRandom((ableToWork ? 4.3 : 2.9) + 2.6 * dice.bell()));
    for (int i = 0; i < members.length; i++) {
      size += dice.chance(0.04) ? 1 : 0;
      size -= dice.chance(0.05) ? 1 : 0;
      size = Math.min(9, Math.max(1, size));
      members[i] = size;
    }
  }

  private void drawIncomes(Livelihood livelihood, Dice dice) {
    double done = COURSE[index(firstYear)];
    for (int i = 0; i < income.length; i++) {
      double noise = i == index(firstYear) ? 0 : NOISE * dice.between(-1, 1);
      double growth = StrictMath.log(livelihood.growth()) * (COURSE[i] - done);
      double dong = livelihood.startIncome() * StrictMath.exp(growth + noise);
      income[i] = (long) (dong / 1_000) * 1_000;
    }
  }

  private static int index(int year) {
    return year - ProvincialTotals.FIRST_YEAR;
  }

  boolean isMinority() {
    return !ethnicity.equals("Kinh");
  }

  /** A fixed number from 0 to 1 by which households are told apart where some must be chosen. */
  double lot() {
    return lot;
  }

  int members(int year) {
    return members[index(year)];
  }

  long income(int year) {
    return income[index(year)];
  }

  Deprivations deprivations(int year) {
    return new Deprivations(resistance, deprivationLevel * LEVEL[index(year)]);
  }

  /** The commune the household belongs to in the year: a dissolved one's go to its successors. */
  String communeCode(int year) {
    if (origin.isInForceOn(year + "-12-31") || origin.successors().isEmpty()) {
      return origin.code();
    }
    return origin.successors().get(lot() < 0.7 ? 0 : 1);
  }
}
