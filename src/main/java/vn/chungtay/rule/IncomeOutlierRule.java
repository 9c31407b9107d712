package vn.chungtay.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
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

  private final Listed listed;
  private final Register register;
  private final Peers[] peersOf;
  private final Map<String, Peers> byDistrict = new HashMap<>();
  private final int[] previous;

  /** The changes of one period in one district, each up to a row. */
  private static final class Peers {
    private double[] changes = new double[FEWEST];
    private int[] rows = new int[FEWEST];
    private int count;

    private void add(int row, double change) {
      if (count == changes.length) {
        changes = Arrays.copyOf(changes, count + count / 2);
        rows = Arrays.copyOf(rows, changes.length);
      }
      changes[count] = change;
      rows[count] = row;
      count++;
    }

    private Optional<RobustSpread> spread() {
      return Optional.of(Arrays.copyOf(changes, count))
          .filter(all -> all.length >= FEWEST)
          .map(RobustSpread::of)
          .filter(found -> found.deviation() > 0);
    }
  }

  private IncomeOutlierRule(Listed listed) {
    this.listed = listed;
    this.register = listed.register();
    this.peersOf = new Peers[register.countOfTraits()];
    List<Period> periods = listed.campaign().allPeriods();
    this.previous =
        periods.stream()
            .map(listed.campaign()::previous)
            .mapToInt(before -> before.map(periods::indexOf).orElse(-1))
            .toArray();
  }

  static void judge(Listed listed, Consumer<Finding> findings) {
    IncomeOutlierRule rule = new IncomeOutlierRule(listed);
    rule.register.eachHousehold(rule::add);
    rule.byDistrict
        .values()
        .forEach(peers -> peers.spread().ifPresent(spread -> rule.judge(peers, spread, findings)));
  }

  private void add(int[] rows) {
    for (int i = 1; i < rows.length; i++) {
      if (comparable(rows[i - 1], rows[i])) {
        peers(rows[i]).add(rows[i], change(rows[i - 1], rows[i]));
      }
    }
  }

  /** Whether two rows stand for periods that follow one another, both with an income. */
  private boolean comparable(int before, int row) {
    return previous[register.periodNumber(row)] == register.periodNumber(before)
        && register.income(before) > 0
        && register.income(row) > 0;
  }

  private double change(int before, int row) {
    return StrictMath.log((double) register.income(row) / register.income(before));
  }

  private Peers peers(int row) {
    int traits = register.traitsNumber(row);
    if (peersOf[traits] == null) {
      peersOf[traits] = peersOfUnit(row);
    }
    return peersOf[traits];
  }

  /** Those of the unit above, which all units below it share. */
  private Peers peersOfUnit(int row) {
    Period period = register.period(row);
    UnitMap map = listed.tree().at(period);
    Optional<OrgUnit> above = map.unit(register.unitCode(row)).flatMap(map::parent);
    String district = above.map(OrgUnit::code).orElse(register.unitCode(row));
    return byDistrict.computeIfAbsent(period.code() + " " + district, key -> new Peers());
  }

  private void judge(Peers peers, RobustSpread spread, Consumer<Finding> findings) {
    for (int i = 0; i < peers.count; i++) {
      if (spread.beyond(peers.changes[i], FARTHEST)) {
        findings.accept(finding(peers.rows[i], peers.changes[i], spread.median()));
      }
    }
  }

  private Finding finding(int row, double change, double usual) {
    int before = before(row);
    return Complaint.about(
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
        factor(usual));
  }

  /** The row of the household that comes before one of it. */
  private int before(int row) {
    int[] rows = register.householdRows(row);
    int place = 1;
    while (rows[place] != row) {
      place++;
    }
    return rows[place - 1];
  }

  private static String factor(double log) {
    return BigDecimal.valueOf(StrictMath.exp(log))
        .setScale(2, RoundingMode.HALF_UP)
        .toPlainString();
  }
}
