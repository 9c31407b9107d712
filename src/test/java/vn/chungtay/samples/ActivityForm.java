package vn.chungtay.samples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The list of a unit's work in a year, with sums that grow a little from year to year. */
final class ActivityForm {
  private static final PlannedActivity.Counted THINGS = PlannedActivity.Counted.THINGS;

  private ActivityForm() {}

  static List<Map<String, Object>> rows(SampleUnit unit, int year) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (PlannedActivity planned : ActivityPlan.of(unit)) {
      rows.add(row(unit, year, planned));
    }
    if (year == 2018 || year == 2020) {
      rows.add(row(unit, year, new PlannedActivity("reviews_held", 1, 1, 0, THINGS)));
    }
    return rows;
  }

  private static Map<String, Object> row(SampleUnit unit, int year, PlannedActivity planned) {
    Dice dice = new Dice("work " + unit.code() + " " + year + " " + planned.activity());
    boolean counted = planned.most() > 0;
    int quantity = dice.whole(planned.least(), planned.most());
    Object number = counted ? quantity : null;
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("unit_code", unit.code());
    row.put("period", String.valueOf(year));
    row.put("activity", planned.activity());
    row.put("quantity", number);
    row.put("amount_vnd", amount(planned, counted ? quantity : 100, year, dice));
    row.put("households", planned.counts() == PlannedActivity.Counted.HOUSEHOLDS ? number : null);
    row.put("persons", planned.counts() == PlannedActivity.Counted.PERSONS ? number : null);
    row.put("submitted_on", ReportingDay.of(unit.code(), year));
    return row;
  }

  /** In whole hundred thousands of VND; empty where the work has no cost of its own. */
  private static Long amount(PlannedActivity planned, int quantity, int year, Dice dice) {
    if (planned.vndEach() == 0) {
      return null;
    }
    double dearer = StrictMath.pow(1.04, year - 2017);
    double amount = planned.vndEach() * (double) quantity * dearer * (1 + 0.25 * dice.bell());
    return Math.max(1, Math.round(amount / 100_000)) * 100_000;
  }
}
