package vn.chungtay.measure;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A figure of a sample, and what each unit changes of it to the first order: enough for its
 * variance in any design.
 */
public final class Linearised {
  private final double value;
  private final int[] units;
  private final double[] influence;

  private Linearised(double value, int[] units, double[] influence) {
    this.value = value;
    this.units = units;
    this.influence = influence;
  }

  /**
   * The ratio of two totals, such as a mean, a proportion or a measure of poverty: u = (y - R x) /
   * sum x. Nothing when the total x is 0.
   *
   * @param units the units that the figure is about, each once
   * @param numerators y of each, times its weight
   * @param denominators x of each, times its weight
   */
  public static Optional<Linearised> ratio(
      int[] units, double[] numerators, double[] denominators) {
    double whole = total(denominators);
    if (whole == 0) {
      return Optional.empty();
    }
    double ratio = total(numerators) / whole;
    double[] influence =
        IntStream.range(0, units.length)
            .mapToDouble(i -> (numerators[i] - ratio * denominators[i]) / whole)
            .toArray();
    return Optional.of(new Linearised(ratio, units.clone(), influence));
  }

  /** The total of a number of each unit, times its weight. */
  public static Linearised total(int[] units, double[] numbers) {
    return new Linearised(total(numbers), units.clone(), numbers.clone());
  }

  private static double total(double[] numbers) {
    Sum sum = new Sum();
    Arrays.stream(numbers).forEach(sum::add);
    return sum.value();
  }

  public double value() {
    return value;
  }

  /** The figure times a number that is no estimate. */
  public Linearised times(double factor) {
    return new Linearised(
        value * factor, units, Arrays.stream(influence).map(u -> u * factor).toArray());
  }

  /** The difference of this and another figure of the same sample of so many units. */
  public Linearised minus(Linearised other, int all) {
    double[] own = dense(all);
    double[] others = other.dense(all);
    int[] both =
        IntStream.concat(Arrays.stream(units), Arrays.stream(other.units))
            .distinct()
            .sorted()
            .toArray();
    return new Linearised(
        value - other.value,
        both,
        Arrays.stream(both).mapToDouble(unit -> own[unit] - others[unit]).toArray());
  }

  /** The units that the figure is about. */
  public int[] units() {
    return units;
  }

  /** The influence of every unit of a design; 0 of those that the figure is not about. */
  double[] dense(int all) {
    double[] dense = new double[all];
    for (int i = 0; i < units.length; i++) {
      dense[units[i]] = influence[i];
    }
    return dense;
  }

  /** With its variance and degrees of freedom in a design. */
  public Estimate in(SampleDesign design) {
    return new Estimate(
        value, design.variance(this), units.length, design.degrees(units), design.complete(units));
  }
}
