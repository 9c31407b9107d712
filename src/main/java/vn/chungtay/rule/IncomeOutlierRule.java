package vn.chungtay.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;
import vn.chungtay.finding.Finding;
import vn.chungtay.finding.Rule;
import vn.chungtay.measure.RobustSpread;
import vn.chungtay.reference.OrgUnit;
import vn.chungtay.reference.UnitMap;
import vn.chungtay.submission.Period;
import vn.chungtay.submission.Wording;
import vn.chungtay.tally.Register;

/**
 * A household's change of log income since the previous period lies within 5 robust standard
 * deviations of its district's. Without districts, the unit above stands for the district.
 */
final class IncomeOutlierRule {
  private static final double FARTHEST = 5;
  private static final int FEWEST = 30;

  private final Gathered gathered;
  private final Register register;
  private final Map<String, DoubleStream.Builder> changes = new TreeMap<>();
  private final Map<Period, Optional<Period>> previous = new HashMap<>();
  private final Map<String, RobustSpread> spreads = new TreeMap<>();

  private IncomeOutlierRule(Gathered gathered) {
    this.gathered = gathered;
    this.register = gathered.register();
  }

  static void judge(Gathered gathered, Consumer<Finding> findings) {
    IncomeOutlierRule rule = new IncomeOutlierRule(gathered);
    rule.eachChange((before, row, change) -> rule.collect(row, change));
    rule.changes.forEach(
        (peers, values) -> {
          double[] all = values.build().toArray();
          RobustSpread spread = RobustSpread.of(all);
          if (all.length >= FEWEST && spread.deviation() > 0) {
            rule.spreads.put(peers, spread);
          }
        });
    rule.eachChange((before, row, change) -> rule.judge(before, row, change, findings));
  }

  private interface Change {
    void between(int before, int row, double change);
  }

  private void eachChange(Change action) {
    register.eachHousehold(
        rows -> {
          if (rows.length > 1) {
            eachChange(HouseholdChangeRule.byPeriod(register, rows), action);
          }
        });
  }

  private void eachChange(List<Integer> rows, Change action) {
    for (int i = 1; i < rows.size(); i++) {
      int before = rows.get(i - 1);
      int row = rows.get(i);
      boolean consecutive =
          previous
              .computeIfAbsent(register.period(row), gathered.campaign()::previous)
              .equals(Optional.of(register.period(before)));
      if (consecutive && register.income(before) > 0 && register.income(row) > 0) {
        double ratio = (double) register.income(row) / register.income(before);
        action.between(before, row, StrictMath.log(ratio));
      }
    }
  }

  private void collect(int row, double change) {
    changes.computeIfAbsent(peers(row), key -> DoubleStream.builder()).add(change);
  }

  private String peers(int row) {
    Period period = register.period(row);
    UnitMap map = gathered.tree().at(period);
    Optional<OrgUnit> above = map.unit(register.unitCode(row)).flatMap(map::parent);
    return period.code() + " " + above.map(OrgUnit::code).orElse(register.unitCode(row));
  }

  private void judge(int before, int row, double change, Consumer<Finding> findings) {
    RobustSpread spread = spreads.get(peers(row));
    if (spread != null && spread.beyond(change, FARTHEST)) {
      findings.accept(
          Complaint.about(
              Rule.INCOME_OUTLIER,
              Rule.INCOME_OUTLIER.severity(),
              register.origin(row),
              register.unitCode(row),
              register.period(row),
              "",
              "income_per_capita",
              Wording.withoutIdNumbers(String.valueOf(register.income(row))),
              Wording.withoutIdNumbers(String.valueOf(register.income(before))),
              register.period(before).code(),
              factor(change),
              factor(spread.median())));
    }
  }

  private static String factor(double log) {
    return BigDecimal.valueOf(StrictMath.exp(log))
        .setScale(2, RoundingMode.HALF_UP)
        .toPlainString();
  }
}
