package vn.chungtay.measure;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Measures of poverty. With n persons, income y, line z and the gap g = (z - y) / z of the poor;
 * all are proportions of persons unless said otherwise, and 0 when nobody is poor.
 */
public final class Poverty {
  private Poverty() {}

  /**
   * Foster, Greer and Thorbecke: sum of g^order over the poor / n. Order 0 is the headcount ratio,
   * 1 the poverty gap index, 2 the poverty severity index; 0 or more.
   *
   * <p>Foster, Greer and Thorbecke 1984, doi:10.2307/1913475.
   */
  public static Figure fgt(Incomes all, double order) {
    if (!(order >= 0)) {
      throw new IllegalArgumentException("expected an order of 0 or more, found " + order);
    }
    Incomes poor = all.poor();
    return perPerson(all, order == 0 ? poor.total() : poor.sum(power(poor, order)));
  }

  private static Incomes.Term power(Incomes poor, double order) {
    if (order == 1) {
      return poor::gap;
    }
    return order == 2 ? i -> poor.gap(i) * poor.gap(i) : i -> StrictMath.pow(poor.gap(i), order);
  }

  /** The mean of g over the poor; without any, no value. */
  public static Figure incomeGapRatio(Incomes all) {
    Incomes poor = all.poor();
    return some(all, Figure.quotient(poor.sum(poor::gap), poor.total()));
  }

  /**
   * Watts: sum of ln(z / y) over the poor / n; undefined with a poor income of 0 or less.
   *
   * <p>Watts 1968, An Economic Definition of Poverty.
   */
  public static Figure watts(Incomes all) {
    Incomes poor = all.poor();
    if (poor.negatives() > 0) {
      return Figure.none(Figure.Undefined.UNDEFINED_BELOW_ZERO, poor.negatives());
    }
    if (poor.zeros() > 0) {
      return Figure.none(Figure.Undefined.UNDEFINED_AT_ZERO, poor.zeros());
    }
    return perPerson(all, poor.sum(i -> StrictMath.log(poor.line(i) / poor.income(i))));
  }

  /**
   * Mean years until all have left poverty when every income grows at a rate: Watts / ln(1 + rate),
   * over all persons, 0 for those who are not poor.
   *
   * <p>Morduch 1998, Poverty, economic growth, and average exit time, Economics Letters 59,
   * 385-390, with growth compounded once a year.
   *
   * @param rate above 0: 0.05 is 5 percent a year
   */
  public static Figure averageExitTime(Incomes all, double rate) {
    if (!(rate > 0)) {
      throw new IllegalArgumentException("expected a rate above 0, found " + rate);
    }
    return watts(all).map(watts -> watts / StrictMath.log1p(rate));
  }

  /**
   * Sen: H (I + (1 - I) G), with the headcount ratio H, the income gap ratio I and the Gini
   * coefficient G of y/z among the poor; the form for many persons, which replication leaves
   * unchanged.
   *
   * <p>Sen 1976, doi:10.2307/1912718. With one line, y/z has the Gini coefficient of y.
   */
  public static Figure sen(Incomes all) {
    Incomes poor = all.poor().inLines();
    if (poor.negatives() > 0) {
      return Figure.none(Figure.Undefined.UNDEFINED_BELOW_ZERO, poor.negatives());
    }
    double spread = poor.size() == 0 ? 0 : Inequality.meanDifference(poor) / 2;
    return perPerson(all, poor.sum(poor::gap) + spread * poor.total());
  }

  /**
   * Sen, Shorrocks and Thon: the poverty gap index times 1 + G, with the Gini coefficient G of the
   * gaps of all persons, 0 for those who are not poor.
   *
   * <p>Shorrocks 1995, doi:10.2307/2171728.
   */
  public static Figure sst(Incomes all) {
    Incomes gaps = gaps(all.poor());
    double others = all.total() - gaps.total();
    double weighted =
        gaps.sum(i -> gaps.income(i) * (2 * (others + gaps.personsUntil(i)) - gaps.persons(i)));
    return perPerson(all, weighted / all.total());
  }

  /** The gaps of the poor as if they were incomes: those of all others are 0 and come before. */
  private static Incomes gaps(Incomes poor) {
    double[] gaps = IntStream.range(0, poor.size()).mapToDouble(poor::gap).toArray();
    double[] ones = gaps.clone();
    Arrays.fill(ones, 1);
    double[] persons = IntStream.range(0, gaps.length).mapToDouble(poor::persons).toArray();
    return Incomes.of(gaps, ones, persons, false);
  }

  /** The sum of z - y over the poor, in the unit of the incomes. */
  public static Figure transferToCloseGap(Incomes all) {
    Incomes poor = all.poor();
    return some(all, Figure.of(poor.sum(i -> poor.line(i) - poor.income(i))));
  }

  /** The mean income of the poor; without any, no value. */
  public static Figure meanOfPoor(Incomes all) {
    Incomes poor = all.poor();
    return some(all, Figure.quotient(poor.money(), poor.total()));
  }

  private static Figure perPerson(Incomes all, double sum) {
    return some(all, Figure.quotient(sum, all.total()));
  }

  private static Figure some(Incomes all, Figure figure) {
    return all.total() == 0 ? Figure.none(Figure.Undefined.NO_DATA) : figure;
  }
}
