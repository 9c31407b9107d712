package vn.chungtay.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The made-up households of the province, year by year, as their incomes sort them. */
final class Register {
  private static final double HOUSEHOLDS_IN_ONE = 4.8;
  private static final double NEAR_POOR_IN_ONE = 11;
  private static final double[] NEWLY_POOR = {0, 0.05, 0.04, 0.04, 0.03, 0.025};

  private final UnitList units;
  private final List<Household> households = new ArrayList<>();
  private final Map<String, Integer> lastNumber = new TreeMap<>();
  private final Map<String, Integer> cohortSize = new TreeMap<>();

  Register(UnitList units) {
    this.units = units;
  }

  /** The households of 2015: the cohort of the poor, and near-poor ones beside it. */
  void found(SampleUnit commune, int poor, int nearPoor) {
    Dice dice = new Dice("founding " + commune.code());
    int cohort = Math.min(poor, Math.max(1, dice.roundedAtRandom(poor / HOUSEHOLDS_IN_ONE)));
    cohortSize.put(commune.code(), cohort);
    for (int i = 0; i < cohort; i++) {
      join(commune, 2015, Livelihood.ofTheCohort(commune, dice), true);
    }
    int beside = Math.min(nearPoor, Math.max(1, dice.roundedAtRandom(nearPoor / NEAR_POOR_IN_ONE)));
    for (int i = 0; i < beside; i++) {
      join(commune, 2015, Livelihood.ofTheNearPoor(commune, 2015, dice), false);
    }
  }

  /** The lines of the year by commune; those outside the cohort leave when no longer near poor. */
  Map<String, List<HouseholdYear>> lines(int year) {
    Map<String, List<HouseholdYear>> lines = new TreeMap<>();
    for (SampleUnit commune : units.communes(year)) {
      lines.put(commune.code(), new ArrayList<>());
    }
    households.removeIf(household -> year > household.lastYear);
    households.removeIf(household -> leaves(line(household, year)));
    for (Household household : households) {
      lines.get(household.communeCode(year)).add(line(household, year));
    }
    if (year > 2015) {
      lines.forEach((code, present) -> addNewcomers(units.get(code, year), year, present));
    }
    return lines;
  }

  private static boolean leaves(HouseholdYear line) {
    return !line.household.cohort && line.povertyClass() == PovertyClass.NON_POOR;
  }

  private HouseholdYear line(Household household, int year) {
    return new HouseholdYear(household, units.get(household.communeCode(year), year), year);
  }

  private void addNewcomers(SampleUnit commune, int year, List<HouseholdYear> present) {
    Dice dice = new Dice("newcomers " + commune.code() + " " + year);
    double share = NEWLY_POOR[year - ProvincialTotals.FIRST_YEAR];
    int poor = dice.roundedAtRandom(share * cohortSize.get(commune.code()));
    for (int i = 0; i < poor || has(present, PovertyClass.POOR) == 0; i++) {
      Livelihood livelihood = Livelihood.ofTheNewlyPoor(commune, year, dice);
      present.add(line(join(commune, year, livelihood, false), year));
    }
    while (has(present, PovertyClass.NEAR_POOR) == 0) {
      Livelihood livelihood = Livelihood.ofTheNearPoor(commune, year, dice);
      present.add(line(join(commune, year, livelihood, false), year));
    }
  }

  static long has(List<HouseholdYear> lines, PovertyClass wanted) {
    return lines.stream().filter(line -> line.povertyClass() == wanted).count();
  }

  private Household join(SampleUnit commune, int year, Livelihood livelihood, boolean cohort) {
    int number = lastNumber.merge(commune.code(), 1, Integer::sum);
    String id = String.format(Locale.ROOT, "H%s-%04d", commune.code(), number);
    Household household = new Household(id, commune, year, livelihood, cohort);
    households.add(household);
    return household;
  }
}
