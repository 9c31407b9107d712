package vn.chungtay.measure;

import java.util.function.DoubleSupplier;

/**
 * Measures of inequality. With n persons, income y and its mean m; all are free of scale, and
 * undefined when an income is below 0 or all are 0.
 */
public final class Inequality {
  private Inequality() {}

  /** The mean income. */
  public static Figure mean(Incomes all) {
    return all.total() == 0
        ? Figure.none(Figure.Undefined.NO_DATA)
        : Figure.of(all.money() / all.total());
  }

  /**
   * The Gini coefficient: sum v y (2 C - v) / (V sum v y) - 1, with the persons v of a record, C up
   * to it and V in all. From 0 to less than 1; free of the scale of the weights.
   *
   * <p>Lerman and Yitzhaki 1989, doi:10.1016/0304-4076(89)90074-2.
   */
  public static Figure gini(Incomes all) {
    return guarded(all, 0, () -> meanDifference(all) / 2 / mean(all).value().getAsDouble());
  }

  /** The mean of |y - y'| over all pairs of persons. */
  static double meanDifference(Incomes all) {
    double sum =
        all.sum(i -> all.income(i) * (2 * all.personsUntil(i) - all.persons(i) - all.total()));
    return 2 * sum / all.total() / all.total();
  }

  /** Theil's T, the generalised entropy of order 1: mean of (y / m) ln(y / m); 0 ln 0 is 0. */
  public static Figure theil(Incomes all) {
    return entropy(all, 1);
  }

  /** Mean logarithmic deviation, the generalised entropy of order 0: mean of ln(m / y). */
  public static Figure meanLogDeviation(Incomes all) {
    return entropy(all, 0);
  }

  /**
   * Generalised entropy of an order a: (mean of (y / m)^a - 1) / (a (a - 1)), and for 0 and 1 the
   * limits. Orders of 0 and less are undefined with an income of 0.
   *
   * <p>Shorrocks 1980, doi:10.2307/1913126.
   */
  public static Figure entropy(Incomes all, double order) {
    return guarded(
        all,
        order <= 0 ? all.zeros() : 0,
        () -> {
          double mean = mean(all).value().getAsDouble();
          return all.sum(entropy(all, mean, order)) / all.total();
        });
  }

  /** What a person of each income adds to the entropy. */
  private static Incomes.Term entropy(Incomes all, double mean, double order) {
    if (order == 0) {
      double[] logs = all.logsOver(mean);
      return i -> -logs[i];
    }
    if (order == 1) {
      double[] logs = all.logsOver(mean);
      return i -> all.income(i) == 0 ? 0 : all.income(i) / mean * logs[i];
    }
    return i -> (power(all.income(i) / mean, order) - 1) / (order * (order - 1));
  }

  /** A power, the usual ones at once. */
  private static double power(double base, double power) {
    if (power == 2) {
      return base * base;
    }
    if (power == -1) {
      return 1 / base;
    }
    return power == 0.5 ? Math.sqrt(base) : StrictMath.pow(base, power);
  }

  /**
   * Atkinson: 1 - (mean of (y / m)^(1 - e))^(1 / (1 - e)), and for e = 1 the limit 1 - exp(-MLD).
   * An aversion of 1 and more is undefined with an income of 0.
   *
   * <p>Atkinson 1970, doi:10.1016/0022-0531(70)90039-6.
   *
   * @param aversion e, above 0
   */
  public static Figure atkinson(Incomes all, double aversion) {
    if (!(aversion > 0)) {
      throw new IllegalArgumentException("expected an aversion above 0, found " + aversion);
    }
    if (aversion == 1) {
      return meanLogDeviation(all).map(deviation -> -StrictMath.expm1(-deviation));
    }
    double power = 1 - aversion;
    return guarded(
        all,
        aversion > 1 ? all.zeros() : 0,
        () -> {
          double mean = mean(all).value().getAsDouble();
          double sum = all.sum(i -> power(all.income(i) / mean, power));
          return 1 - StrictMath.pow(sum / all.total(), 1 / power);
        });
  }

  /**
   * The Lorenz ordinate: the part of all income that the poorest part of the persons has. The
   * record on the border gives exactly the part of it that is needed.
   *
   * @param percent from 0 to 100
   */
  public static Figure lorenz(Incomes all, int percent) {
    return guarded(all, 0, () -> incomeOfPoorest(all, percent) / all.money());
  }

  private static double incomeOfPoorest(Incomes all, int percent) {
    double wanted = all.total() * percent / 100;
    int border = all.placeOf(wanted);
    double left = wanted - all.personsUntil(border - 1);
    return all.moneyUntil(border - 1) + left * all.income(border);
  }

  /**
   * S80/S20: the income of the richest fifth of the persons over that of the poorest, both to the
   * exact person; no value when the poorest have none.
   */
  public static Figure s80s20(Incomes all) {
    Figure poorest = lorenz(all, 20);
    if (poorest.value().isPresent() && poorest.value().getAsDouble() == 0) {
      return Figure.none(Figure.Undefined.UNDEFINED_AT_ZERO, all.zeros());
    }
    return poorest.map(share -> (1 - lorenz(all, 80).value().getAsDouble()) / share);
  }

  private static Figure guarded(Incomes all, long zeros, DoubleSupplier value) {
    if (all.total() == 0) {
      return Figure.none(Figure.Undefined.NO_DATA);
    }
    if (all.negatives() > 0) {
      return Figure.none(Figure.Undefined.UNDEFINED_BELOW_ZERO, all.negatives());
    }
    if (zeros > 0 || all.zeros() == all.size()) {
      return Figure.none(Figure.Undefined.UNDEFINED_AT_ZERO, all.zeros());
    }
    return Figure.of(value.getAsDouble());
  }
}
