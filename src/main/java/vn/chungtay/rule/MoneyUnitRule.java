package vn.chungtay.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import vn.chungtay.finding.Finding;
import vn.chungtay.finding.Rule;
import vn.chungtay.measure.RobustSpread;
import vn.chungtay.submission.Activity;
import vn.chungtay.submission.Origin;
import vn.chungtay.submission.Period;
import vn.chungtay.submission.ReportItem;
import vn.chungtay.submission.UnitReport;
import vn.chungtay.submission.Wording;
import vn.chungtay.tally.Register;

/**
 * An amount is within 300 times of the median of its column and period, where at least 20 amounts
 * are given: beyond that somebody probably wrote thousands or millions instead of đồng. An amount
 * of 0 says nothing about the unit and is left out.
 */
final class MoneyUnitRule {
  private static final double FARTHEST = 300;
  private static final int FEWEST = 20;
  private static final String INCOME = "income_per_capita";

  /** One amount and where it stands. */
  private record Amount(Origin origin, String unit, long vnd) {}

  private record ColumnOfPeriod(String column, Period period)
      implements Comparable<ColumnOfPeriod> {
    @Override
    public int compareTo(ColumnOfPeriod other) {
      int byColumn = column.compareTo(other.column);
      return byColumn != 0 ? byColumn : period.compareTo(other.period);
    }
  }

  private MoneyUnitRule() {}

  /** The amounts of unit reports and activities. */
  static void judge(Gathered gathered, Consumer<Finding> findings) {
    Map<ColumnOfPeriod, List<Amount>> amounts = new TreeMap<>();
    for (List<UnitReport> same : gathered.reports().bySubject().values()) {
      UnitReport report = same.get(0);
      report
          .counts()
          .get(ReportItem.POOR_INCOME_PER_CAPITA)
          .ifPresent(
              vnd ->
                  add(
                      amounts,
                      ReportItem.POOR_INCOME_PER_CAPITA.column(),
                      report.heading().period(),
                      new Amount(report.heading().origin(), report.heading().unitCode(), vnd)));
    }
    for (Activity activity : gathered.activities()) {
      activity
          .amount()
          .ifPresent(
              vnd ->
                  add(
                      amounts,
                      "amount_vnd",
                      activity.heading().period(),
                      new Amount(activity.heading().origin(), activity.heading().unitCode(), vnd)));
    }
    amounts.forEach((column, values) -> judge(column, values, findings));
  }

  private static void add(
      Map<ColumnOfPeriod, List<Amount>> amounts, String column, Period period, Amount amount) {
    if (amount.vnd() > 0) {
      amounts
          .computeIfAbsent(new ColumnOfPeriod(column, period), c -> new ArrayList<>())
          .add(amount);
    }
  }

  private static void judge(
      ColumnOfPeriod column, List<Amount> amounts, Consumer<Finding> findings) {
    if (amounts.size() < FEWEST) {
      return;
    }
    double median = RobustSpread.median(amounts.stream().mapToDouble(Amount::vnd).toArray());
    for (Amount amount : amounts) {
      if (far(amount.vnd(), median)) {
        findings.accept(finding(column, amount, median, amounts.size()));
      }
    }
  }

  /** The incomes of households, of which there may be very many, as plain numbers. */
  static void judgeHouseholds(Listed listed, Consumer<Finding> findings) {
    Register register = listed.register();
    Incomes[] incomes = new Incomes[listed.campaign().allPeriods().size()];
    Arrays.setAll(incomes, period -> new Incomes());
    eachIncome(register, (row, period) -> incomes[period].note(register.income(row)));
    if (Arrays.stream(incomes).noneMatch(Incomes::doubtful)) {
      return;
    }
    eachIncome(register, (row, period) -> incomes[period].add(register.income(row)));
    Arrays.stream(incomes).forEach(Incomes::settle);
    eachIncome(
        register,
        (row, period) -> {
          if (far(register.income(row), incomes[period].median)) {
            findings.accept(
                finding(
                    new ColumnOfPeriod(INCOME, register.period(row)),
                    new Amount(register.origin(row), register.unitCode(row), register.income(row)),
                    incomes[period].median,
                    incomes[period].count));
          }
        });
  }

  private interface Income {
    void of(int row, int period);
  }

  private static void eachIncome(Register register, Income action) {
    register.eachIncluded(
        row -> {
          if (register.income(row) > 0) {
            action.of(row, register.periodNumber(row));
          }
        });
  }

  /** The incomes of one period; all of them are kept only where one may be far from the others. */
  private static final class Incomes {
    private int count;
    private long least = Long.MAX_VALUE;
    private long most;
    private double[] amounts = {};
    private int added;
    private double median = Double.NaN;

    private void note(long vnd) {
      count++;
      least = Math.min(least, vnd);
      most = Math.max(most, vnd);
    }

    /** The median lies between the least and the most. */
    private boolean doubtful() {
      return count >= FEWEST && far(most, least);
    }

    private void add(long vnd) {
      if (doubtful()) {
        if (added == 0) {
          amounts = new double[count];
        }
        amounts[added++] = vnd;
      }
    }

    private void settle() {
      median = doubtful() ? RobustSpread.median(amounts) : Double.NaN;
      amounts = new double[0];
    }
  }

  private static boolean far(long vnd, double median) {
    return vnd > FARTHEST * median || vnd * FARTHEST < median;
  }

  private static Finding finding(ColumnOfPeriod column, Amount amount, double median, int values) {
    return Complaint.about(
        Rule.MONEY_UNIT_SUSPECT,
        Rule.MONEY_UNIT_SUSPECT.severity(),
        amount.origin(),
        amount.unit(),
        column.period(),
        "",
        column.column(),
        column.column().equals(INCOME)
            ? Wording.withoutIdNumbers(String.valueOf(amount.vnd()))
            : String.valueOf(amount.vnd()),
        String.valueOf(Math.round(median)),
        String.valueOf(values));
  }
}
