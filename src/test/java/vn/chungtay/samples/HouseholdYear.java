package vn.chungtay.samples;

/** One household in one year: a line of the register. */
final class HouseholdYear {
  private static final double[] POOR_BY_DEPRIVATION = {0, 0, 0, 0, 0.05, 0.022};

  final Household household;
  final SampleUnit commune;
  final int year;
  final Deprivations deprivations;
  int weight;
  private boolean ableToWork;

  HouseholdYear(Household household, SampleUnit commune, int year) {
    this.household = household;
    this.commune = commune;
    this.year = year;
    this.ableToWork = household.ableToWork;
    this.deprivations = household.deprivations(year);
    boolean deprived = household.lot() < POOR_BY_DEPRIVATION[year - ProvincialTotals.FIRST_YEAR];
    if (standard().countsDeprivations() && standard().isBetweenTheLines(income())) {
      int count = deprivations.count();
      deprivations.setCount(deprived ? Math.max(3, count) : Math.min(2, count));
    }
  }

  private SampleStandard standard() {
    return SampleStandard.provincial(year, commune.urban());
  }

  private SampleStandard national() {
    return SampleStandard.national(commune.urban());
  }

  long income() {
    return household.income(year);
  }

  int members() {
    return household.members(year);
  }

  PovertyClass povertyClass() {
    return standard().classify(income(), deprivations.count());
  }

  PovertyClass nationalClass() {
    return national().classify(income(), deprivations.count());
  }

  boolean isPoor() {
    return povertyClass() == PovertyClass.POOR;
  }

  boolean isPoorByIncome() {
    return isPoor() && income() <= standard().poor();
  }

  boolean isNationallyPoorByIncome() {
    return income() <= national().poor();
  }

  /** Poor or near poor by the nation, which the number of deprivations decides. */
  boolean isBetweenTheNationalLines() {
    return national().isBetweenTheLines(income());
  }

  boolean isUnderTheNationalLines() {
    return income() <= national().nearPoor();
  }

  /** Type A of the year. */
  boolean isAbleToWork() {
    return ableToWork;
  }

  /** From this year on the household counts as type B. */
  void losesItsWorkers() {
    ableToWork = false;
    household.ableToWork = false;
  }
}
