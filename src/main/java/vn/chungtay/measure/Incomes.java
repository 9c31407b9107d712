package vn.chungtay.measure;

import java.util.Arrays;
import java.util.Optional;

/**
 * Incomes of records, each with its poverty line and the persons it stands for, by income.
 *
 * <p>Records of the same income are ordered by line and persons, so that no figure depends on the
 * order in which they come.
 */
public final class Incomes {
  private final IncomeColumns records;
  private final boolean strict;
  private final double[] personsUntil;
  private final double[] moneyUntil;
  private final int zeros;
  private final int negatives;
  private Optional<Incomes> poor = Optional.empty();
  private Optional<Logs> logs = Optional.empty();

  private Incomes(IncomeColumns records, boolean strict) {
    this.records = records;
    this.strict = strict;
    this.personsUntil = new double[records.size()];
    this.moneyUntil = new double[records.size()];
    Sum all = new Sum();
    Sum money = new Sum();
    int none = 0;
    int debts = 0;
    for (int i = 0; i < personsUntil.length; i++) {
      all.add(persons(i));
      money.add(persons(i) * income(i));
      personsUntil[i] = all.value();
      moneyUntil[i] = money.value();
      none += income(i) == 0 ? 1 : 0;
      debts += income(i) < 0 ? 1 : 0;
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
    IncomeColumns sorted = IncomeColumns.checked(incomes, lines, persons).sorted();
    return new Incomes(sorted.where(i -> sorted.persons()[i] > 0), strict);
  }

  /** Those at or under their line (under it, where the line is strict). */
  public Incomes poor() {
    if (poor.isEmpty()) {
      // Whoever else comes here meanwhile finds the same.
      poor = Optional.of(new Incomes(records.where(this::isPoor), strict));
    }
    return poor.get();
  }

  /** Logarithms of incomes over their mean, which several measures need. */
  private record Logs(double mean, double[] values) {}

  /** The logarithm of each income over a mean; of an income of 0 negative infinity. */
  double[] logsOver(double mean) {
    Optional<Logs> known = logs.filter(made -> made.mean() == mean);
    if (known.isEmpty()) {
      double[] values = new double[size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = StrictMath.log(income(i) / mean);
      }
      // Whoever else comes here meanwhile finds the same.
      logs = Optional.of(new Logs(mean, values));
      return values;
    }
    return known.get().values();
  }

  /** The same persons with all incomes multiplied by a number. */
  Incomes times(double factor) {
    return new Incomes(records.times(factor), strict);
  }

  /** Incomes as multiples of the lines, which become 1; who is poor is decided anew. */
  public Incomes inLines() {
    double[] multiples = new double[size()];
    double[] ones = new double[size()];
    Arrays.fill(ones, 1);
    for (int i = 0; i < multiples.length; i++) {
      multiples[i] = income(i) / line(i);
    }
    return of(multiples, ones, records.persons(), strict);
  }

  /** The number of records that stand for somebody. */
  public int size() {
    return records.size();
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
    return records.incomes()[place];
  }

  double line(int place) {
    return records.lines()[place];
  }

  double persons(int place) {
    return records.persons()[place];
  }

  boolean isPoor(int place) {
    return strict ? income(place) < line(place) : income(place) <= line(place);
  }

  /** The part of the line that is missing to it; below 0 above the line. */
  double gap(int place) {
    return (line(place) - income(place)) / line(place);
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
    for (int i = 0; i < size(); i++) {
      sum.add(persons(i) * term.of(i));
    }
    return sum.value();
  }

  /** A number for the record at a place. */
  interface Term {
    double of(int place);
  }
}
