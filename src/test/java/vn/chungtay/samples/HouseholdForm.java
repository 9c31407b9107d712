package vn.chungtay.samples;

import java.util.LinkedHashMap;
import java.util.Map;

/** The line of the register that a commune sends of one household. */
final class HouseholdForm {
  private HouseholdForm() {}

  /** In the first year three districts did not ask for the deprivations yet. */
  static boolean asksForDeprivations(SampleUnit commune, int year) {
    District district = District.of(commune);
    return year > ProvincialTotals.FIRST_YEAR
        || !(district == District.VINH_CUU
            || district == District.THONG_NHAT
            || district == District.NHON_TRACH);
  }

  static Map<String, Object> row(HouseholdYear line) {
    Household household = line.household;
    String commune = line.commune.code();
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("household_id", household.id);
    row.put("unit_code", commune);
    row.put("period", String.valueOf(line.year));
    row.put("submitted_on", ReportingDay.of(commune, line.year));
    row.put("hamlet", household.hamlet);
    if (saysItsArea(line)) {
      row.put("area", line.commune.urban() ? "urban" : "rural");
    }
    row.put("ethnicity", household.ethnicity);
    row.put("head_gender", household.femaleHeaded ? "female" : "male");
    row.put("members", line.members());
    row.put("income_per_capita", line.income());
    row.put("status", line.povertyClass().code());
    row.put("poor_type", poorType(line));
    row.put("weight", line.weight);
    boolean asked = asksForDeprivations(line.commune, line.year);
    for (int i = 0; asked && i < Deprivations.COLUMNS.size(); i++) {
      row.put(Deprivations.COLUMNS.get(i), line.deprivations.lacks(i) ? 1 : 0);
    }
    return row;
  }

  /** Long Khánh writes the area down after it became a city. */
  private static boolean saysItsArea(HouseholdYear line) {
    return line.year >= 2019 && District.of(line.commune) == District.LONG_KHANH;
  }

  private static String poorType(HouseholdYear line) {
    if (!line.isPoor()) {
      return null;
    }
    return line.isAbleToWork() ? "A" : "B";
  }
}
