package vn.chungtay.samples;

import java.util.Locale;

/**
 * A kind of work that a unit does every year, and how much of it about.
 *
 * @param least the smallest quantity, 0 where only money is counted
 * @param most the greatest quantity
 * @param vndEach what one costs; without a quantity, a hundredth of the amount of a middling year
 * @param counts whether the quantity is of households, of persons, or of things
 */
record PlannedActivity(String activity, int least, int most, long vndEach, Counted counts) {
  enum Counted {
    HOUSEHOLDS,
    PERSONS,
    THINGS
  }

  /** A line such as {@code houses_built 8..30 80000000 households}. */
  static PlannedActivity parse(String line) {
    String[] parts = line.strip().split("[ .]+");
    return new PlannedActivity(
        parts[0],
        Integer.parseInt(parts[1]),
        Integer.parseInt(parts[2]),
        Long.parseLong(parts[3]),
        Counted.valueOf(parts[4].toUpperCase(Locale.ROOT)));
  }
}
