package vn.chungtay.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The unit report of one commune and year, counted from the commune's lines of the register. */
final class UnitReportForm {
  private final SampleUnit commune;
  private final int year;
  private final Population population;
  private final List<HouseholdYear> lines;
  private final Map<String, Object> row = new LinkedHashMap<>();

  UnitReportForm(SampleUnit commune, int year, Population population, List<HouseholdYear> lines) {
    this.commune = commune;
    this.year = year;
    this.population = population;
    this.lines = lines;
  }

  /** By the province's standard, which is the one in force. */
  Map<String, Object> provincial(Movement poor, Movement nearPoor) {
    fill(null, poor, nearPoor, HouseholdYear::isPoor, HouseholdYear::isPoorByIncome);
    return row;
  }

  Map<String, Object> national(Movement poor, Movement nearPoor) {
    Predicate<HouseholdYear> isPoor = line -> line.nationalClass() == PovertyClass.POOR;
    fill("VN-2016-2020", poor, nearPoor, isPoor, HouseholdYear::isNationallyPoorByIncome);
    return row;
  }

  private void fill(
      String standard,
      Movement poor,
      Movement nearPoor,
      Predicate<HouseholdYear> isPoor,
      Predicate<HouseholdYear> byIncome) {
    row.put("unit_code", commune.code());
    row.put("period", String.valueOf(year));
    row.put("submitted_on", ReportingDay.of(commune.code(), year));
    row.put("revision", null);
    row.put("standard", standard);
    row.put("total_households", population.households(commune));
    row.put("total_persons", population.persons(commune));
    row.put("minority_households", minorityHouseholds());
    fill("poor_", poor);
    fill("near_poor_", nearPoor);
    List<HouseholdYear> those = lines.stream().filter(isPoor).toList();
    fillParts(those, poor.closing(), byIncome);
    fillDeprivations(those);
    row.put("note", null);
  }

  private int minorityHouseholds() {
    int known =
        Exactness.weight(
            lines,
            line -> line.household.isMinority() && line.povertyClass() != PovertyClass.NON_POOR);
    return population.minorityHouseholds(commune, known);
  }

  private void fill(String prefix, Movement movement) {
    row.put(prefix + "opening", movement.opening());
    row.put(prefix + "escaped", movement.escaped());
    row.put(prefix + "other_decrease", movement.otherDecrease());
    row.put(prefix + "relapsed", movement.relapsed());
    row.put(prefix + "new", movement.arisen());
    row.put(prefix + "other_increase", movement.otherIncrease());
    row.put(prefix + "closing", movement.closing());
  }

  private void fillParts(List<HouseholdYear> poor, int closing, Predicate<HouseholdYear> byIncome) {
    long persons = poor.stream().mapToLong(line -> (long) line.weight * line.members()).sum();
    row.put("poor_persons", persons);
    row.put("poor_type_a", Exactness.weight(poor, HouseholdYear::isAbleToWork));
    row.put("poor_type_b", Exactness.weight(poor, line -> !line.isAbleToWork()));
    row.put("poor_by_income", Exactness.weight(poor, byIncome));
    row.put("poor_by_deprivation", Exactness.weight(poor, byIncome.negate()));
    row.put("poor_minority", Exactness.weight(poor, line -> line.household.isMinority()));
    row.put("poor_female_headed", Exactness.weight(poor, line -> line.household.femaleHeaded));
    row.put("poor_social_protection", Exactness.weight(poor, line -> line.household.supported));
    row.put("poor_merit", Exactness.weight(poor, line -> line.household.merited));
    row.put("poor_income_per_capita", meanIncome(poor, persons));
    row.put("poor_rate_percent", rate(closing));
  }

  private static Long meanIncome(List<HouseholdYear> poor, long persons) {
    long sum = 0;
    for (HouseholdYear line : poor) {
      sum += line.weight * line.members() * line.income();
    }
    return persons == 0 ? null : (2 * sum + persons) / (2 * persons);
  }

  /** What most communes compute themselves: half up to two decimals. */
  private BigDecimal rate(int closing) {
    if (new Dice("rate " + commune.code() + year).chance(0.1)) {
      return null;
    }
    return BigDecimal.valueOf(100L * closing)
        .divide(BigDecimal.valueOf(population.households(commune)), 2, RoundingMode.HALF_UP);
  }

  private void fillDeprivations(List<HouseholdYear> poor) {
    boolean asked = HouseholdForm.asksForDeprivations(commune, year);
    for (int i = 0; i < Deprivations.COLUMNS.size(); i++) {
      int service = i;
      Object count = Exactness.weight(poor, line -> line.deprivations.lacks(service));
      row.put(Deprivations.COLUMNS.get(i), asked ? count : null);
    }
  }
}
