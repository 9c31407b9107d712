package vn.chungtay.measure;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Percentile intervals from samples drawn anew, with replacement, within each stratum: the same
 * seed gives the same interval.
 *
 * <p>Efron 1979, doi:10.1214/aos/1176344552.
 */
public final class Bootstrap {
  private final int[] strata;
  private final int replicates;
  private final long seed;

  /**
   * Samples of records.
   *
   * @param strata the stratum of each record, from 0 on
   * @param replicates how many samples are drawn
   */
  public Bootstrap(int[] strata, int replicates, long seed) {
    if (replicates < 1) {
      throw new IllegalArgumentException("expected replicates, found " + replicates);
    }
    this.strata = strata.clone();
    this.replicates = replicates;
    this.seed = seed;
  }

  /**
   * The interval of a measure; nothing when a sample has no value, for then it has no bounds.
   *
   * @param measure of how often each record is drawn
   */
  public Optional<Interval> interval(double confidence, Function<int[], Figure> measure) {
    int[][] members = members();
    SplittableRandom random = new SplittableRandom(seed);
    double[] values = new double[replicates];
    for (int i = 0; i < replicates; i++) {
      Figure figure = measure.apply(draw(members, random));
      if (figure.value().isEmpty()) {
        return Optional.empty();
      }
      values[i] = figure.value().getAsDouble();
    }
    Arrays.sort(values);
    double tail = (1 - confidence) / 2;
    return Optional.of(new Interval(at(values, tail), at(values, 1 - tail)));
  }

  private int[][] members() {
    int count = Arrays.stream(strata).max().orElse(-1) + 1;
    return IntStream.range(0, count)
        .mapToObj(s -> IntStream.range(0, strata.length).filter(i -> strata[i] == s).toArray())
        .toArray(int[][]::new);
  }

  private int[] draw(int[][] members, SplittableRandom random) {
    int[] drawn = new int[strata.length];
    for (int[] stratum : members) {
      for (int i = 0; i < stratum.length; i++) {
        drawn[stratum[random.nextInt(stratum.length)]]++;
      }
    }
    return drawn;
  }

  /** The value that a part of all does not exceed. */
  private static double at(double[] sorted, double part) {
    int place = (int) Math.ceil(part * sorted.length) - 1;
    return sorted[Math.max(0, Math.min(sorted.length - 1, place))];
  }
}
