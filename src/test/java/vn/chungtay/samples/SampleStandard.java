package vn.chungtay.samples;

/** The poverty lines the sample's households are judged by, in VND per person and month. */
record SampleStandard(long poor, long nearPoor, boolean countsDeprivations) {
  private static final int ENOUGH_DEPRIVATIONS = 3;

  /**
   * The province's standard at the year's end. Before 2019 it has no near-poor line: three tenths
   * above the poor line is the sample's own assumption.
   */
  static SampleStandard provincial(int year, boolean urban) {
    if (year < 2019) {
      return urban
          ? new SampleStandard(1_200_000, 1_560_000, false)
          : new SampleStandard(1_000_000, 1_300_000, false);
    }
    return urban
        ? new SampleStandard(1_450_000, 1_900_000, true)
        : new SampleStandard(1_200_000, 1_550_000, true);
  }

  static SampleStandard national(boolean urban) {
    return urban
        ? new SampleStandard(900_000, 1_300_000, true)
        : new SampleStandard(700_000, 1_000_000, true);
  }

  boolean isBetweenTheLines(long income) {
    return income > poor && income <= nearPoor;
  }

  PovertyClass classify(long income, int deprivations) {
    if (income > nearPoor) {
      return PovertyClass.NON_POOR;
    }
    boolean byDeprivation = countsDeprivations && deprivations >= ENOUGH_DEPRIVATIONS;
    return income <= poor || byDeprivation ? PovertyClass.POOR : PovertyClass.NEAR_POOR;
  }
}
