package vn.chungtay.indicator;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import vn.chungtay.measure.Ratio;
import vn.chungtay.submission.Period;
import vn.chungtay.tally.SampleTallies;
import vn.chungtay.tally.SampleTally;
import vn.chungtay.tally.SampledSum;

/**
 * Sums of a sample with their variances, all exact: over the strata n/(n - 1) (sum u² - (sum
 * u)²/n), with the n households drawn in the stratum, whether they belong to the group or not. A
 * stratum of one household counts with u².
 *
 * @param drawn the households drawn in each stratum
 */
record SampleSums(SampleTally tally, ToLongFunction<String> drawn) {
  /** A sum of numbers of each household, each times a factor. */
  record Combination(Map<SampledSum, Ratio> factors) {
    Combination {
      factors = Map.copyOf(factors);
    }

    static Combination of(SampledSum name) {
      return new Combination(Map.of(name, Ratio.ONE));
    }
  }

  /** A figure with what a household changes of it to the first order. */
  record Linear(Ratio value, Combination influence) {}

  /** Of the households of a cell as they are at its period. */
  static SampleSums states(Cell cell) {
    Period period = cell.period();
    SampleTallies sample = cell.ledger().sample();
    return new SampleSums(
        sample.states(cell.ledger().below(cell.place().members(), period), period, cell.group()),
        unit -> sample.drawn(unit, period));
  }

  /** Of the households of a cell that were poor at the baseline, as they are at its period. */
  static SampleSums cohort(Cell cell) {
    Period baseline = cell.campaign().baseline();
    SampleTallies sample = cell.ledger().sample();
    List<String> strata =
        cell.ledger().below(cell.holdingCohort().households().atBaseline(), baseline);
    return new SampleSums(
        sample.cohort(strata, cell.period(), cell.group()), unit -> sample.drawn(unit, baseline));
  }

  private Ratio sum(Combination combination) {
    Ratio sum = Ratio.ZERO;
    for (Map.Entry<SampledSum, Ratio> factor : combination.factors().entrySet()) {
      sum = sum.plus(factor.getValue().times(Weighted.of(tally.sum(factor.getKey()))));
    }
    return sum;
  }

  Linear total(Combination combination) {
    return new Linear(sum(combination), combination);
  }

  /** A sum over a number that is no estimate. */
  Linear over(Combination combination, Ratio denominator) {
    return new Linear(sum(combination).over(denominator), times(combination, denominator));
  }

  private static Combination times(Combination combination, Ratio divisor) {
    Map<SampledSum, Ratio> factors = new EnumMap<>(SampledSum.class);
    combination.factors().forEach((name, factor) -> factors.put(name, factor.over(divisor)));
    return new Combination(factors);
  }

  /** Whether the lower sum of a ratio is 0. */
  boolean nothing(SampledSum denominator) {
    return tally.sum(denominator).signum() == 0;
  }

  /** The ratio of two sums, the lower one above 0: u = (y - R x) / sum x. */
  Linear ratio(Combination numerator, SampledSum denominator) {
    Ratio whole = sum(Combination.of(denominator));
    Ratio value = sum(numerator).over(whole);
    Map<SampledSum, Ratio> factors = new EnumMap<>(SampledSum.class);
    factors.putAll(times(numerator, whole).factors());
    factors.merge(denominator, Ratio.ZERO.minus(value).over(whole), Ratio::plus);
    return new Linear(value, new Combination(factors));
  }

  /** The ratio of two sums. */
  Linear mean(SampledSum numerator, SampledSum denominator) {
    return ratio(Combination.of(numerator), denominator);
  }

  Ratio variance(Linear figure) {
    return covariance(figure, figure);
  }

  Ratio covariance(Linear one, Linear other) {
    Ratio sum = Ratio.ZERO;
    for (Map.Entry<String, SampleTally.Stratum> stratum : tally.strata().entrySet()) {
      sum =
          sum.plus(
              covariance(
                  stratum.getValue(),
                  drawn.applyAsLong(stratum.getKey()),
                  one.influence(),
                  other.influence()));
    }
    return sum;
  }

  private static Ratio covariance(
      SampleTally.Stratum stratum, long drawn, Combination one, Combination other) {
    Ratio products = Ratio.ZERO;
    for (Map.Entry<SampledSum, Ratio> a : one.factors().entrySet()) {
      for (Map.Entry<SampledSum, Ratio> b : other.factors().entrySet()) {
        Ratio product = Weighted.of(Weighted.of(stratum.product(a.getKey(), b.getKey())));
        products = products.plus(a.getValue().times(b.getValue()).times(product));
      }
    }
    if (drawn == 1) {
      return products;
    }
    Ratio n = Ratio.of(drawn);
    Ratio means = sum(stratum, one).times(sum(stratum, other)).over(n);
    return products.minus(means).times(n).over(Ratio.of(drawn - 1));
  }

  private static Ratio sum(SampleTally.Stratum stratum, Combination combination) {
    Ratio sum = Ratio.ZERO;
    for (Map.Entry<SampledSum, Ratio> factor : combination.factors().entrySet()) {
      sum = sum.plus(factor.getValue().times(Weighted.of(stratum.sum(factor.getKey()))));
    }
    return sum;
  }

  /** The households that the sums are about. */
  long households() {
    return tally.strata().values().stream().mapToLong(SampleTally.Stratum::households).sum();
  }

  /** These less their strata. */
  long degrees() {
    return households() - tally.strata().size();
  }
}
