package vn.chungtay.measure;

import java.util.List;

/**
 * When a household was poor, over consecutive times at all of which it was seen.
 *
 * @param poor whether it was, at each time
 */
public record Spells(List<Boolean> poor) {
  public Spells {
    poor = List.copyOf(poor);
    if (poor.isEmpty()) {
      throw new IllegalArgumentException("expected at least one time");
    }
  }

  /** At how many times it was poor. */
  public int times() {
    return (int) poor.stream().filter(p -> p).count();
  }

  /** Poor at every time. */
  public boolean chronic() {
    return times() == poor.size();
  }

  /** Poor at some time, but not at every one. */
  public boolean transitory() {
    return times() > 0 && !chronic();
  }

  /** How many times in a row it was poor at the most. */
  public int longest() {
    int longest = 0;
    int run = 0;
    for (boolean now : poor) {
      run = now ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  /** Poor, then not, then poor again. */
  public boolean relapsed() {
    int spells = 0;
    boolean before = false;
    for (boolean now : poor) {
      spells += now && !before ? 1 : 0;
      before = now;
    }
    return spells > 1;
  }

  /**
   * Poverty over time by its components: the chronic part is the measure at the mean income of all
   * times, the transient one what the mean over the times is above that.
   *
   * <p>Jalan and Ravallion 1998, Journal of Comparative Economics 26(2), for FGT of an order.
   */
  public record Components(double chronic, double transitory) {
    /** The components of one household, whose incomes are in multiples of the line. */
    public static Components of(double[] incomes, double order) {
      Sum mean = new Sum();
      Sum poverty = new Sum();
      for (double income : incomes) {
        mean.add(income / incomes.length);
        poverty.add(gap(income, order) / incomes.length);
      }
      double chronic = gap(mean.value(), order);
      return new Components(chronic, poverty.value() - chronic);
    }

    private static double gap(double income, double order) {
      if (income > 1) {
        return 0;
      }
      return order == 0 ? 1 : StrictMath.pow(1 - income, order);
    }
  }
}
