package vn.chungtay.tally;

import java.math.BigInteger;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chungtay.reference.Campaign;
import vn.chungtay.reference.Group;
import vn.chungtay.reference.PovertyStandard;
import vn.chungtay.reference.UnitTree;
import vn.chungtay.submission.Area;
import vn.chungtay.submission.Period;
import vn.chungtay.submission.Status;

/**
 * What the variances of register figures are made of, when the register is a sample: sums and
 * products of each stratum, period and group, and how many households were drawn.
 */
public final class SampleTallies {
  private final Map<Period, Map<String, Long>> drawn = new HashMap<>();
  private final Cells<SampleTally> states = new Cells<>(SampleTally::new);
  private final Cells<SampleTally> cohort = new Cells<>(SampleTally::new);

  private SampleTallies() {}

  /** Counts a register; nothing where it is no sample. */
  static SampleTallies of(Register register, Campaign campaign, UnitTree tree) {
    SampleTallies tallies = new SampleTallies();
    if (campaign.sample().isPresent()) {
      RegisterFacts facts = new RegisterFacts(register, campaign, tree);
      register.eachIncluded(row -> tallies.state(register, facts, campaign, row));
      register.eachHousehold(rows -> tallies.follow(register, facts, campaign, rows));
    }
    return tallies;
  }

  private void state(Register register, RegisterFacts facts, Campaign campaign, int row) {
    HouseholdFacts household = facts.of(row);
    Period period = register.period(row);
    String unit = register.unitCode(row);
    drawn.computeIfAbsent(period, p -> new HashMap<>()).merge(unit, 1L, Long::sum);
    Map<SampledSum, BigInteger> numbers = byStatus(register.status(row), household);
    numbers.put(SampledSum.PERSONS, BigInteger.valueOf(household.weighted()));
    campaign.standard(period).ifPresent(standard -> numbers.putAll(byLine(standard, household)));
    for (Group group : GroupSet.groups(household.groups())) {
      states.at(unit, period, group).add(unit, numbers);
    }
  }

  private static Map<SampledSum, BigInteger> byStatus(Status status, HouseholdFacts household) {
    Map<SampledSum, BigInteger> numbers = new EnumMap<>(SampledSum.class);
    if (status == Status.POOR) {
      numbers.put(SampledSum.POOR_HOUSEHOLDS, BigInteger.valueOf(household.weight()));
      numbers.put(SampledSum.POOR_PERSONS, BigInteger.valueOf(household.weighted()));
      numbers.put(SampledSum.POOR_INCOME, money(household.weighted(), household.income()));
    } else if (status == Status.NEAR_POOR) {
      numbers.put(SampledSum.NEAR_POOR_HOUSEHOLDS, BigInteger.valueOf(household.weight()));
    }
    return numbers;
  }

  private static Map<SampledSum, BigInteger> byLine(
      PovertyStandard standard, HouseholdFacts household) {
    Optional<Area> area = household.area();
    if (area.isEmpty() || !standard.under(household.income(), standard.poorLine(area.get()))) {
      return Map.of();
    }
    boolean urban = area.get() == Area.URBAN;
    long gap = standard.poorLine(area.get()) - household.income();
    BigInteger missing = money(household.weighted(), gap);
    return Map.of(
        SampledSum.LINE_PERSONS,
        BigInteger.valueOf(household.weighted()),
        urban ? SampledSum.GAP_URBAN : SampledSum.GAP_RURAL,
        missing,
        urban ? SampledSum.SQUARE_URBAN : SampledSum.SQUARE_RURAL,
        missing.multiply(BigInteger.valueOf(gap)));
  }

  private static BigInteger money(long persons, long amount) {
    return BigInteger.valueOf(persons).multiply(BigInteger.valueOf(amount));
  }

  private void follow(Register register, RegisterFacts facts, Campaign campaign, int[] rows) {
    for (int row : rows) {
      if (register.status(row) == Status.POOR && register.period(row).equals(campaign.baseline())) {
        follow(register, facts, row, rows);
      }
    }
  }

  private void follow(Register register, RegisterFacts facts, int baselineRow, int[] rows) {
    HouseholdFacts then = facts.of(baselineRow);
    String unit = register.unitCode(baselineRow);
    for (int row : rows) {
      Map<SampledSum, BigInteger> numbers =
          matched(then, facts.of(row), register.status(row) != Status.POOR);
      for (Group group : GroupSet.groups(then.groups())) {
        cohort.at(unit, register.period(row), group).add(unit, numbers);
      }
    }
  }

  private static Map<SampledSum, BigInteger> matched(
      HouseholdFacts then, HouseholdFacts now, boolean escaped) {
    long persons = Math.multiplyExact(then.weight(), (long) now.members());
    Map<SampledSum, BigInteger> numbers = new EnumMap<>(SampledSum.class);
    numbers.put(SampledSum.MATCHED, BigInteger.valueOf(then.weight()));
    if (escaped) {
      numbers.put(SampledSum.ESCAPED, BigInteger.valueOf(then.weight()));
    }
    numbers.put(SampledSum.PERSONS_NOW, BigInteger.valueOf(persons));
    numbers.put(SampledSum.INCOME_NOW, money(persons, now.income()));
    numbers.put(SampledSum.PERSONS_THEN, BigInteger.valueOf(then.weighted()));
    numbers.put(SampledSum.INCOME_THEN, money(then.weighted(), then.income()));
    return numbers;
  }

  /** The households drawn in a stratum at a period, whatever their group. */
  public long drawn(String stratum, Period period) {
    return drawn.getOrDefault(period, Map.of()).getOrDefault(stratum, 0L);
  }

  /** The households of some strata as they are at a period. */
  public SampleTally states(List<String> strata, Period period, Group group) {
    return together(states, strata, period, group);
  }

  /** The households of some strata that were poor at the baseline, as they are at a period. */
  public SampleTally cohort(List<String> strata, Period period, Group group) {
    return together(cohort, strata, period, group);
  }

  private static SampleTally together(
      Cells<SampleTally> cells, List<String> strata, Period period, Group group) {
    SampleTally sum = new SampleTally();
    strata.forEach(code -> cells.find(code, period, group).ifPresent(sum::merge));
    return sum;
  }
}
