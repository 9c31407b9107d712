package vn.chungtay.tally;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The sums of a tally by name. A tally names each of its own in one place, whether they are told as
 * plain values or set to what was told before.
 *
 * <p>Plain values are whole numbers for counts, their digits as text for sums that may be longer
 * than a {@code long}, and maps of such values by name. What is 0 is not told.
 */
public abstract sealed class Sums permits ToldSums, GivenSums {
  /** Plain values are not those of a tally. */
  public static final class Unfit extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    Unfit(String name) {
      super(name);
    }
  }

  /** Tells a count, or gives what it is to be from now on. */
  abstract long count(String name, long now);

  /** Tells a sum, or adds to it what it is to be. */
  abstract void sum(String name, ExactSum sum);

  /** Tells a tally under each of some names, or sets those that were told. */
  abstract <T extends Summed> void tallies(String name, Map<String, T> tallies, Supplier<T> empty);

  /** Tells what a part of the tally holds, or sets it. */
  abstract void part(String name, Summed part);

  /** The sums of a tally as plain values. */
  static Map<String, Object> of(Summed tally) {
    ToldSums told = new ToldSums();
    tally.sums(told);
    return told.values();
  }

  /**
   * Sets the sums of a tally in which nothing was counted yet.
   *
   * @throws Unfit when the values are not those of such a tally
   */
  static <T extends Summed> T restored(Map<?, ?> values, T empty) {
    GivenSums given = new GivenSums(values);
    empty.sums(given);
    given.refuseUnknown();
    return empty;
  }

  /** A decimal number that is a key. */
  static BigDecimal decimal(String name, String key) {
    try {
      return new BigDecimal(key);
    } catch (NumberFormatException e) {
      throw new Unfit(name);
    }
  }

  static String key(Enum<?> key) {
    return key.name().toLowerCase(Locale.ROOT);
  }
}
