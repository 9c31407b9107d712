package vn.chungtay.measure;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** The incomes, lines and persons of some records, in columns; nobody changes them. */
record IncomeColumns(double[] incomes, double[] lines, double[] persons) {
  /**
   * Records that somebody else made.
   *
   * @throws IllegalArgumentException when a number is out of its bounds or not finite
   */
  static IncomeColumns checked(double[] incomes, double[] lines, double[] persons) {
    if (incomes.length != lines.length || incomes.length != persons.length) {
      throw new IllegalArgumentException("expected as many lines and persons as incomes");
    }
    for (int i = 0; i < incomes.length; i++) {
      boolean fine = Double.isFinite(incomes[i]) && lines[i] > 0 && Double.isFinite(lines[i]);
      if (!fine || !(persons[i] >= 0) || Double.isInfinite(persons[i])) {
        throw new IllegalArgumentException("record " + i + " is out of bounds");
      }
    }
    return new IncomeColumns(incomes, lines, persons);
  }

  int size() {
    return incomes.length;
  }

  /** By income, then line, then persons. */
  IncomeColumns sorted() {
    int[] order = Order.by(incomes, lines, persons);
    return inPlace(order) ? this : at(order);
  }

  private static boolean inPlace(int[] order) {
    int place = 0;
    while (place < order.length && order[place] == place) {
      place++;
    }
    return place == order.length;
  }

  /** Those at some places. */
  IncomeColumns where(IntPredicate wanted) {
    int[] places = new int[size()];
    int count = 0;
    for (int i = 0; i < places.length; i++) {
      if (wanted.test(i)) {
        places[count++] = i;
      }
    }
    return count == size() ? this : at(Arrays.copyOf(places, count));
  }

  IncomeColumns times(double factor) {
    double[] changed = Arrays.stream(incomes).map(income -> income * factor).toArray();
    return new IncomeColumns(changed, lines, persons);
  }

  private IncomeColumns at(int[] order) {
    return new IncomeColumns(taken(incomes, order), taken(lines, order), taken(persons, order));
  }

  private static double[] taken(double[] column, int[] order) {
    double[] taken = new double[order.length];
    for (int i = 0; i < taken.length; i++) {
      taken[i] = column[order[i]];
    }
    return taken;
  }
}
