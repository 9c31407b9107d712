package vn.chungtay.samples;

import java.util.List;

/** The sums of the province that the sample keeps exactly; the README says which are published. */
final class ProvincialTotals {
  static final int FIRST_YEAR = 2015;
  static final int LAST_YEAR = 2020;
  static final List<Integer> YEARS = List.of(2015, 2016, 2017, 2018, 2019, 2020);

  static final int POOR_AT_THE_START = 20_487;
  static final int NEAR_POOR_AT_THE_START = 14_020;

  static final int POOR_URBAN_2019 = 890;
  static final int POOR_URBAN_2020 = 600;
  static final int OTHER_DECREASE_2020 = 245;
  static final int NEW_2020 = 241;
  static final int TYPE_A_2020 = 209;
  static final int BY_DEPRIVATION_2020 = 66;
  static final int MINORITY_2020 = 358;

  static final int NATIONAL_POOR_OPENING_2020 = 2_402;
  static final int NATIONAL_NEAR_POOR_OPENING_2020 = 1_805;
  static final int NATIONAL_POOR_2020 = 1_710;
  static final int NATIONAL_NEAR_POOR_2020 = 1_259;

  private static final int[] HOUSEHOLDS = {707_728, 751_940, 796_000, 828_310, 859_420, 905_218};
  private static final int[] POOR = {14_420, 10_165, 7_164, 4_662, 5_500, 3_718};
  private static final int[] NEAR_POOR = {12_310, 10_980, 9_460, 7_162, 4_910, 3_422};
  private static final double[] TYPE_A_SHARE = {0.60, 0.53, 0.43, 0.32, 0.16};

  private ProvincialTotals() {}

  static int households(int year) {
    return HOUSEHOLDS[year - FIRST_YEAR];
  }

  static int poor(int year) {
    return POOR[year - FIRST_YEAR];
  }

  static int nearPoor(int year) {
    return NEAR_POOR[year - FIRST_YEAR];
  }

  /** Poor households of type A at the year's end, about, except in 2020: exactly. */
  static int typeA(int year) {
    return year == LAST_YEAR
        ? TYPE_A_2020
        : (int) (POOR[year - FIRST_YEAR] * TYPE_A_SHARE[year - FIRST_YEAR]);
  }
}
