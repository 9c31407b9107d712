package vn.chungtay.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final Map<Period, Map<Integer, Peers>> peersOf = new HashMap<>();
  private final Map<String, Peers> byDistrict = new HashMap<>();
  private final Map<Period, Optional<Period>> previous = new HashMap<>();

  /** The changes of one period in one district, in the order of the households. */
  private static final class Peers {
    private final DoubleStream.Builder collected = DoubleStream.builder();
    private double[] changes = {};
    private Optional<RobustSpread> spread = Optional.empty();
    private int judged;

    private void settle() {
      changes = collected.build().toArray();
      spread =
          Optional.of(changes)
              .filter(all -> all.length >= FEWEST)
              .map(RobustSpread::of)
              .filter(found -> found.deviation() > 0);
    }
  }

  private IncomeOutlierRule(Gathered gathered) {
    this.gathered = gathered;
    this.register = gathered.register();
  }

  static void judge(Gathered gathered, Consumer<Finding> findings) {
    IncomeOutlierRule rule = new IncomeOutlierRule(gathered);
    rule.eachChange((before, row) -> rule.peers(row).collected.add(rule.change(before, row)));
    rule.byDistrict.values().forEach(Peers::settle);
    rule.eachChange((before, row) -> rule.judge(before, row, findings));
  }

  private interface Change {
    void between(int before, int row);
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
        action.between(before, row);
      }
    }
  }

  private double change(int before, int row) {
    return StrictMath.log((double) register.income(row) / register.income(before));
  }

  private Peers peers(int row) {
    return peersOf
        .computeIfAbsent(register.period(row), p -> new HashMap<>())
        .computeIfAbsent(register.unitNumber(row), unit -> peersOfUnit(row));
  }

  /** Those of the unit above, which all units below it share. */
  private Peers peersOfUnit(int row) {
    Period period = register.period(row);
    UnitMap map = gathered.tree().at(period);
    Optional<OrgUnit> above = map.unit(register.unitCode(row)).flatMap(map::parent);
    String district = above.map(OrgUnit::code).orElse(register.unitCode(row));
    return byDistrict.computeIfAbsent(period.code() + " " + district, key -> new Peers());
  }

  private void judge(int before, int row, Consumer<Finding> findings) {
    Peers peers = peers(row);
    double change = peers.changes[peers.judged++];
    if (peers.spread.isPresent() && peers.spread.get().beyond(change, FARTHEST)) {
      RobustSpread spread = peers.spread.get();
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
