package vn.chungtay.measure;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Percentile intervals from samples drawn anew, with replacement, within each stratum: the same
 * seed gives the same interval.
 *
 * <p>Efron 1979, doi:10.1214/aos/1176344552. Of a stratum of n units n - 1 are drawn, and a unit
 * drawn r times weighs 1 - s + s r n / (n - 1) times as much, with s² = 1 - n/N, so that the
 * variance of a total is that of the design: Rao, Wu and Yue 1992, Survey Methodology 18, 209-217.
 * A stratum of one unit stays as it is.
 */
public final class Bootstrap {
  private final SampleDesign design;
  private final int[][] members;
  private final long[] seeds;

  /**
   * Samples of the units of a design.
   *
   * @param replicates how many samples are drawn, at least one
   */
  public Bootstrap(SampleDesign design, int replicates, long seed) {
    if (replicates < 1) {
      throw new IllegalArgumentException("expected replicates, found " + replicates);
    }
    this.design = design;
    this.members = members(design);
    this.seeds = new SplittableRandom(seed).longs(replicates).toArray();
  }

  private static int[][] members(SampleDesign design) {
    int[][] members = new int[design.strata()][];
    Arrays.setAll(members, stratum -> new int[(int) design.sampled(stratum)]);
    int[] next = new int[members.length];
    for (int unit = 0; unit < design.units(); unit++) {
      int stratum = design.stratum(unit);
      members[stratum][next[stratum]++] = unit;
    }
    return members;
  }

  public int replicates() {
    return seeds.length;
  }

  /** How many times its weight each unit weighs in a sample drawn anew; from 0 on. */
  public double[] factors(int replicate) {
    SplittableRandom random = new SplittableRandom(seeds[replicate]);
    double[] factors = new double[design.units()];
    for (int stratum = 0; stratum < members.length; stratum++) {
      draw(members[stratum], Math.sqrt(design.left(stratum)), random, factors);
    }
    return factors;
  }

  private static void draw(
      int[] stratum, double spread, SplittableRandom random, double[] factors) {
    int draws = stratum.length - 1;
    for (int unit : stratum) {
      factors[unit] = draws == 0 ? 1 : 1 - spread;
    }
    for (int i = 0; i < draws; i++) {
      factors[stratum[random.nextInt(stratum.length)]] += spread * stratum.length / draws;
    }
  }

  /**
   * The interval that holds the middle part of the values of all samples; nothing when a sample has
   * no value (NaN), for then it has no bounds.
   */
  public static Optional<Interval> interval(double confidence, double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    if (Double.isNaN(sorted[sorted.length - 1])) {
      return Optional.empty();
    }
    double tail = (1 - confidence) / 2;
    return Optional.of(new Interval(at(sorted, tail), at(sorted, 1 - tail)));
  }

  /** The value that a part of all does not exceed. */
  private static double at(double[] sorted, double part) {
    int place = (int) Math.ceil(part * sorted.length) - 1;
    return sorted[Math.max(0, Math.min(sorted.length - 1, place))];
  }
}
