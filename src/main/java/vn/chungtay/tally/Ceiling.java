package vn.chungtay.tally;

import java.math.BigInteger;
import java.util.Optional;
import vn.chungtay.reference.PovertyStandard;

/**
 * The highest incomes that poor households could have and still be poor by the standard in force.
 */
public final class Ceiling implements Summed {
  private long withoutLine;
  private final ExactSum income = new ExactSum();

  void add(HouseholdFacts household, Optional<PovertyStandard> standard) {
    if (standard.isEmpty() || household.area().isEmpty()) {
      withoutLine++;
    } else {
      long highest = standard.get().highestOfPoor(household.area().get());
      income.addProduct(household.weighted(), highest);
    }
  }

  void merge(Ceiling other) {
    withoutLine += other.withoutLine;
    income.merge(other.income);
  }

  @Override
  public void sums(Sums sums) {
    withoutLine = sums.count("without_line", withoutLine);
    sums.sum("income", income);
  }

  /** Poor households for which no line is known. */
  public long withoutLine() {
    return withoutLine;
  }

  /** Sum of weighted persons times the highest income, in billionths of VND. */
  public BigInteger income() {
    return income.value();
  }
}
