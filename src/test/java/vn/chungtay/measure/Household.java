package vn.chungtay.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Records for the tests of measures, and what may be done to them. */
record Household(double income, double line, double persons) {
  private static final double[] INCOMES = {350, 520, 800, 800, 990, 1000, 1200, 1500, 2100, 4000};
  private static final double[] WEIGHTS = {1.5, 2, 1, 3, 1, 2.5, 2, 1, 4, 0.5};

  /** Ten records with weights, two of them with the same income and one on the line of 1000. */
  static List<Household> ten() {
    return IntStream.range(0, INCOMES.length)
        .mapToObj(i -> new Household(INCOMES[i], 1000, WEIGHTS[i]))
        .toList();
  }

  /** Those of {@link #ten} at even or at odd places. */
  static List<Household> half(int first) {
    return IntStream.range(0, 5).mapToObj(i -> ten().get(2 * i + first)).toList();
  }

  /** Each with one person and a line. */
  static List<Household> of(double line, double... incomes) {
    return IntStream.range(0, incomes.length)
        .mapToObj(i -> new Household(incomes[i], line, 1))
        .toList();
  }

  static Incomes incomes(List<Household> households) {
    return incomes(households, false);
  }

  static Incomes incomes(List<Household> households, boolean strict) {
    return Incomes.of(
        households.stream().mapToDouble(Household::income).toArray(),
        households.stream().mapToDouble(Household::line).toArray(),
        households.stream().mapToDouble(Household::persons).toArray(),
        strict);
  }

  Household times(double factor) {
    return new Household(income, line, persons * factor);
  }

  Household inOtherMoney(double factor) {
    return new Household(income * factor, line * factor, persons);
  }

  static List<Household> shuffled(List<Household> households, long seed) {
    List<Household> shuffled = new ArrayList<>(households);
    Collections.shuffle(shuffled, new Random(seed));
    return shuffled;
  }
}
