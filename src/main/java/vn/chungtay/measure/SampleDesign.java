package vn.chungtay.measure;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How a sample was drawn: of each stratum so many units at random, with the finite population
 * correction where its population is known.
 *
 * <p>Variances are those of linearised figures, e.g. Särndal, Swensson and Wretman 1992, Model
 * Assisted Survey Sampling, section 5.5: sum over the strata of (1 - n/N) n/(n - 1) sum (u - mean
 * u)². A stratum of one unit has no mean to differ from; it counts with (1 - n/N) u², which is
 * rather too much than too little.
 */
public final class SampleDesign {
  private final int[] strata;
  private final long[] sampled;
  private final double[] left;

  /**
   * A sample.
   *
   * @param strata the stratum of each unit, from 0 on; all units that were drawn, whether a figure
   *     is about them or not
   * @param populations the number of units there are of each stratum; infinite where not known
   */
  public SampleDesign(int[] strata, double[] populations) {
    this.strata = strata.clone();
    this.sampled = new long[populations.length];
    Arrays.stream(strata).forEach(stratum -> sampled[stratum]++);
    this.left =
        IntStream.range(0, sampled.length)
            .mapToDouble(stratum -> left(sampled[stratum], populations[stratum]))
            .toArray();
  }

  private static double left(long sampled, double population) {
    if (!(population >= sampled)) {
      throw new IllegalArgumentException(
          "expected a population of at least " + sampled + ", found " + population);
    }
    return sampled == 0 ? 0 : 1 - sampled / population;
  }

  /** All units drawn. */
  public int units() {
    return strata.length;
  }

  /** The strata of which any units were drawn. */
  public long strataSampled() {
    return Arrays.stream(sampled).filter(count -> count > 0).count();
  }

  int stratum(int unit) {
    return strata[unit];
  }

  int strata() {
    return sampled.length;
  }

  long sampled(int stratum) {
    return sampled[stratum];
  }

  /** The part of a stratum's population that was not drawn; 1 where that is not known. */
  double left(int stratum) {
    return left[stratum];
  }

  /** How many strata have one unit only. */
  public long lonelyStrata() {
    return Arrays.stream(sampled).filter(count -> count == 1).count();
  }

  /** Units less strata, of some units: the degrees of freedom of a figure about them. */
  long degrees(int[] units) {
    return units.length - Arrays.stream(units).map(this::stratum).distinct().count();
  }

  /** Whether all there are were drawn. */
  public boolean complete() {
    return Arrays.stream(left).allMatch(part -> part == 0);
  }

  /** Whether the strata of some units were drawn as a whole: then nothing is estimated. */
  boolean complete(int[] units) {
    return Arrays.stream(units).allMatch(unit -> left[strata[unit]] == 0);
  }

  /** The variance of a figure. */
  public double variance(Linearised figure) {
    return covariance(figure, figure);
  }

  /** The covariance of two figures of the same sample. */
  public double covariance(Linearised one, Linearised other) {
    double[] first = one.dense(units());
    double[] second = one == other ? first : other.dense(units());
    double[] ofFirst = means(first);
    double[] ofSecond = one == other ? ofFirst : means(second);
    Sum sum = new Sum();
    for (int i = 0; i < strata.length; i++) {
      int stratum = strata[i];
      double n = sampled[stratum];
      double scale = n == 1 ? left[stratum] : left[stratum] * (n / (n - 1));
      sum.add(scale * (first[i] - ofFirst[stratum]) * (second[i] - ofSecond[stratum]));
    }
    return sum.value();
  }

  /** The mean of each stratum; 0 where there is one unit only. */
  private double[] means(double[] values) {
    Sum[] sums = new Sum[sampled.length];
    Arrays.setAll(sums, i -> new Sum());
    for (int i = 0; i < values.length; i++) {
      sums[strata[i]].add(values[i]);
    }
    return IntStream.range(0, sums.length)
        .mapToDouble(i -> sampled[i] > 1 ? sums[i].value() / sampled[i] : 0)
        .toArray();
  }
}
