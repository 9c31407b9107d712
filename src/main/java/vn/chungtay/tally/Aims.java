package vn.chungtay.tally;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** The incomes from which on a household has reached goals: so many times the baseline's. */
final class Aims {
  private final List<BigDecimal> goals;
  private final long[] incomes;

  /**
   * Those of one household.
   *
   * @param then its income at the baseline; one of 0 is left behind by any income
   */
  Aims(List<BigDecimal> goals, long then) {
    this.goals = goals;
    this.incomes = new long[goals.size()];
    for (int i = 0; i < incomes.length; i++) {
      BigDecimal wanted = goals.get(i).multiply(BigDecimal.valueOf(then));
      incomes[i] = Math.max(1, wanted.setScale(0, RoundingMode.CEILING).longValueExact());
    }
  }

  int size() {
    return incomes.length;
  }

  BigDecimal goal(int i) {
    return goals.get(i);
  }

  /** Whether an income reaches one of the goals. */
  boolean reached(int i, long income) {
    return income >= incomes[i];
  }
}
