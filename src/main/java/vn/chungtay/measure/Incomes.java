package vn.chungtay.measure;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Incomes of records, each with its poverty line and the persons it stands for, by income.
 *
 * <p>Records of the same income are ordered by line and persons, so that no figure depends on the
 * order in which they come.
 */
public final class Incomes {
  private final double[] incomes;
  private final double[] lines;
  private final double[] persons;
  private final boolean strict;
  private final double[] personsUntil;
  private final double[] moneyUntil;
  private final int zeros;
  private final int negatives;
  private Optional<Incomes> poor = Optional.empty();

  private Incomes(double[] incomes, double[] lines, double[] persons, boolean strict) {
    this.incomes = incomes;
    this.lines = lines;
    this.persons = persons;
    this.strict = strict;
    this.personsUntil = new double[incomes.length];
    this.moneyUntil = new double[incomes.length];
    Sum all = new Sum();
    Sum money = new Sum();
    int none = 0;
    int debts = 0;
    for (int i = 0; i < incomes.length; i++) {
      all.add(persons[i]);
      money.add(persons[i] * incomes[i]);
      personsUntil[i] = all.value();
      moneyUntil[i] = money.value();
      none += incomes[i] == 0 ? 1 : 0;
      debts += incomes[i] < 0 ? 1 : 0;
    }
    this.zeros = none;
    this.negatives = debts;
  }

  /**
   * The incomes of some records; records of no persons count for nothing.
   *
   * @param lines above 0
   * @param persons what each record stands for: weight times size, 0 or more
   * @param strict whether poor is an income below the line; else one on it is poor, too
   * @throws IllegalArgumentException when a number is out of these bounds or not finite
   */
  public static Incomes of(double[] incomes, double[] lines, double[] persons, boolean strict) {
    if (incomes.length != lines.length || incomes.length != persons.length) {
      throw new IllegalArgumentException("expected as many lines and persons as incomes");
    }
    for (int i = 0; i < incomes.length; i++) {
      boolean fine = Double.isFinite(incomes[i]) && lines[i] > 0 && Double.isFinite(lines[i]);
      if (!fine || !(persons[i] >= 0) || Double.isInfinite(persons[i])) {
        throw new IllegalArgumentException("record " + i + " is out of bounds");
      }
    }
    int[] order = Order.by(incomes, lines, persons);
    return new Incomes(incomes, lines, persons, strict).at(order).where(i -> true);
  }

  private Incomes at(int[] order) {
    return new Incomes(taken(incomes, order), taken(lines, order), taken(persons, order), strict);
  }

  private static double[] taken(double[] column, int[] order) {
    double[] taken = new double[order.length];
    for (int i = 0; i < taken.length; i++) {
      taken[i] = column[order[i]];
    }
    return taken;
  }

  private Incomes where(IntPredicate wanted) {
    int[] places = new int[size()];
    int count = 0;
    for (int i = 0; i < places.length; i++) {
      if (persons[i] > 0 && wanted.test(i)) {
        places[count++] = i;
      }
    }
    return count == size() ? this : at(Arrays.copyOf(places, count));
  }

  /** Those at or under their line (under it, where the line is strict). */
  public Incomes poor() {
    if (poor.isEmpty()) {
      // Whoever else comes here meanwhile finds the same.
      poor = Optional.of(where(this::isPoor));
    }
    return poor.get();
  }

  /** The same persons with all incomes multiplied by a number. */
  Incomes times(double factor) {
    double[] changed = Arrays.stream(incomes).map(income -> income * factor).toArray();
    return new Incomes(changed, lines, persons, strict);
  }

  /** Incomes as multiples of the lines, which become 1; who is poor is decided anew. */
  public Incomes inLines() {
    double[] multiples = new double[size()];
    double[] ones = new double[size()];
    Arrays.fill(ones, 1);
    for (int i = 0; i < multiples.length; i++) {
      multiples[i] = incomes[i] / lines[i];
    }
    return of(multiples, ones, persons, strict);
  }

  /** The number of records that stand for somebody. */
  public int size() {
    return incomes.length;
  }

  /** All persons. */
  public double total() {
    return personsUntil(size() - 1);
  }

  /** What all persons have together. */
  double money() {
    return moneyUntil(size() - 1);
  }

  /** The persons of the records up to a place, itself included; 0 before the first. */
  double personsUntil(int place) {
    return place < 0 ? 0 : personsUntil[place];
  }

  /** What the persons of the records up to a place have together; 0 before the first. */
  double moneyUntil(int place) {
    return place < 0 ? 0 : moneyUntil[place];
  }

  /** The first place up to which there are so many persons; the last one when there never are. */
  int placeOf(double persons) {
    int low = 0;
    int high = size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (personsUntil[middle] < persons) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  double income(int place) {
    return incomes[place];
  }

  double line(int place) {
    return lines[place];
  }

  double persons(int place) {
    return persons[place];
  }

  boolean isPoor(int place) {
    return strict ? incomes[place] < lines[place] : incomes[place] <= lines[place];
  }

  /** The part of the line that is missing to it; below 0 above the line. */
  double gap(int place) {
    return (lines[place] - incomes[place]) / lines[place];
  }

  /** How many records have an income of exactly 0. */
  long zeros() {
    return zeros;
  }

  /** How many records have an income below 0. */
  long negatives() {
    return negatives;
  }

  /** The sum of a function of the records, each times its persons. */
  double sum(Term term) {
    Sum sum = new Sum();
    for (int i = 0; i < incomes.length; i++) {
      sum.add(persons[i] * term.of(i));
    }
    return sum.value();
  }

  /** A number for the record at a place. */
  interface Term {
    double of(int place);
  }
}
