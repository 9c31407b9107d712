package vn.chungtay.samples;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The parts of the poor of 2020 that are published, made exact in the register one after another.
 */
final class PublishedDetail {
  private final List<HouseholdYear> poor;

  PublishedDetail(List<HouseholdYear> poor) {
    this.poor = poor;
  }

  void settle() {
    Exactness all = new Exactness(poor);
    Predicate<HouseholdYear> minority = line -> line.household.isMinority();
    Predicate<HouseholdYear> byDeprivation = line -> !line.isPoorByIncome();
    Function<HouseholdYear, String> commune = line -> line.commune.code();
    Function<HouseholdYear, String> people = line -> commune.apply(line) + minority.test(line);
    Function<HouseholdYear, String> kind = line -> people.apply(line) + byDeprivation.test(line);
    all.transfer(minority, commune, ProvincialTotals.MINORITY_2020);
    all.transfer(byDeprivation, people, ProvincialTotals.BY_DEPRIVATION_2020);
    int national = ProvincialTotals.NATIONAL_POOR_2020 + ProvincialTotals.NATIONAL_NEAR_POOR_2020;
    all.transfer(HouseholdYear::isUnderTheNationalLines, kind, national);
    splitByDeprivations();
  }

  /** Between the national lines the deprivations decide who is poor and who is near poor. */
  private void splitByDeprivations() {
    int byIncome = Exactness.weight(poor, HouseholdYear::isNationallyPoorByIncome);
    List<HouseholdYear> between =
        poor.stream().filter(HouseholdYear::isBetweenTheNationalLines).toList();
    Comparator<HouseholdYear> mostDeprived =
        Comparator.comparingInt(line -> -line.deprivations.count());
    List<HouseholdYear> deprived =
        new Exactness(between)
            .chooseExactly(mostDeprived, ProvincialTotals.NATIONAL_POOR_2020 - byIncome);
    for (HouseholdYear line : between) {
      int count = line.deprivations.count();
      boolean poorByNation = deprived.contains(line);
      line.deprivations.setCount(poorByNation ? Math.max(3, count) : Math.min(2, count));
    }
  }
}
