package vn.chungtay.samples;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Who among the poor can still work (type A): fewer every year, in 2020 exactly as published. */
final class PoorTypes {
  private PoorTypes() {}

  static void settle(List<HouseholdYear> poor, int year) {
    Predicate<HouseholdYear> able = HouseholdYear::isAbleToWork;
    List<HouseholdYear> candidates = poor.stream().filter(able).toList();
    int surplus = Exactness.weight(poor, able) - ProvincialTotals.typeA(year);
    if (surplus <= 0) {
      return;
    }
    Comparator<HouseholdYear> byLot = Comparator.comparingDouble(line -> line.household.lot());
    Exactness choice = new Exactness(candidates);
    List<HouseholdYear> unable =
        year == ProvincialTotals.LAST_YEAR
            ? choice.chooseExactly(byLot, surplus)
            : choice.choose(byLot, surplus);
    unable.forEach(HouseholdYear::losesItsWorkers);
  }
}
