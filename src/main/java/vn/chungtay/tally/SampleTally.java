package vn.chungtay.tally;

import java.math.BigInteger;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Sums over the sampled households of one place, period and group, kept apart by stratum: the unit
 * at which they are registered. All are exact.
 */
public final class SampleTally implements Tally<SampleTally> {
  /** The households of one stratum. */
  public static final class Stratum {
    private long households;
    private final Map<SampledSum, BigInteger> sums = new EnumMap<>(SampledSum.class);
    private final Map<SampledSum, Map<SampledSum, BigInteger>> products =
        new EnumMap<>(SampledSum.class);

    private void add(Map<SampledSum, BigInteger> numbers) {
      households++;
      numbers.forEach(
          (one, number) -> {
            sums.merge(one, number, BigInteger::add);
            numbers.forEach((other, factor) -> product(one, other, number.multiply(factor)));
          });
    }

    private void product(SampledSum one, SampledSum other, BigInteger product) {
      if (one.compareTo(other) <= 0) {
        products
            .computeIfAbsent(one, o -> new EnumMap<>(SampledSum.class))
            .merge(other, product, BigInteger::add);
      }
    }

    private void merge(Stratum other) {
      households += other.households;
      other.sums.forEach((name, sum) -> sums.merge(name, sum, BigInteger::add));
      other.products.forEach(
          (one, row) -> row.forEach((two, product) -> product(one, two, product)));
    }

    /** Unweighted. */
    public long households() {
      return households;
    }

    public BigInteger sum(SampledSum name) {
      return sums.getOrDefault(name, BigInteger.ZERO);
    }

    /** The sum of the products of two numbers of each household. */
    public BigInteger product(SampledSum one, SampledSum other) {
      boolean ordered = one.compareTo(other) <= 0;
      return products
          .getOrDefault(ordered ? one : other, Map.of())
          .getOrDefault(ordered ? other : one, BigInteger.ZERO);
    }
  }

  private final SortedMap<String, Stratum> strata = new TreeMap<>();

  /** Adds a household; numbers of 0 may be left out. */
  void add(String stratum, Map<SampledSum, BigInteger> numbers) {
    strata.computeIfAbsent(stratum, s -> new Stratum()).add(numbers);
  }

  @Override
  public void merge(SampleTally other) {
    other.strata.forEach(
        (code, stratum) -> strata.computeIfAbsent(code, s -> new Stratum()).merge(stratum));
  }

  /** The strata of which there are any households, by the code of the unit. */
  public SortedMap<String, Stratum> strata() {
    return Collections.unmodifiableSortedMap(strata);
  }

  /** All strata together. */
  public BigInteger sum(SampledSum name) {
    return strata.values().stream().map(s -> s.sum(name)).reduce(BigInteger.ZERO, BigInteger::add);
  }
}
