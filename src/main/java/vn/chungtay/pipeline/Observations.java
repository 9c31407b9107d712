package vn.chungtay.pipeline;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import vn.chungtay.measure.Incomes;
import vn.chungtay.measure.Order;
import vn.chungtay.measure.Profiles;

/** The records of a table that take part, in columns. */
final class Observations {
  /** The texts behind the numbers in some columns. */
  record Names(Labels groups, Labels times, Labels households, Labels strata) {}

  private final double[][] amounts;
  private final int[][] labels;
  private final long[][] flags;
  private final Names names;
  private final int[] all;

  /**
   * Some of the records of a table.
   *
   * @param amounts incomes, lines, sizes, weights, populations of the stratum
   * @param labels groups, times, households, strata
   * @param flags the deprivations and what is missing of them, as bits
   * @param all the records that take part
   */
  Observations(double[][] amounts, int[][] labels, long[][] flags, Names names, IntStream all) {
    this.amounts = amounts;
    this.labels = labels;
    this.flags = flags;
    this.names = names;
    this.all = all.toArray();
  }

  double income(int row) {
    return amounts[0][row];
  }

  double line(int row) {
    return amounts[1][row];
  }

  double size(int row) {
    return amounts[2][row];
  }

  double weight(int row) {
    return amounts[3][row];
  }

  /** The number of units in the stratum of a record that was drawn; infinite where not known. */
  double population(int row) {
    return amounts[4][row];
  }

  int stratum(int row) {
    return labels[3][row];
  }

  /** The deprivations of a record and what is missing of them, as bits. */
  Profiles.Profile profile(int row) {
    return flags[0].length == 0
        ? new Profiles.Profile(0, 0)
        : new Profiles.Profile(flags[0][row], flags[1][row]);
  }

  /** The same records with other weights. */
  Observations weighted(double[] weights) {
    double[][] changed = amounts.clone();
    changed[3] = weights;
    return new Observations(changed, labels, flags, names, Arrays.stream(all));
  }

  int group(int row) {
    return labels[0][row];
  }

  int time(int row) {
    return labels[1][row];
  }

  int household(int row) {
    return labels[2][row];
  }

  Names names() {
    return names;
  }

  /** All records of the table. */
  int records() {
    return amounts[0].length;
  }

  /** The records that take part. */
  int[] all() {
    return all;
  }

  /** How many records have an income of 0. */
  long zeros() {
    return Arrays.stream(all).filter(row -> income(row) == 0).count();
  }

  boolean isPoor(int row, boolean strict) {
    return strict ? income(row) < line(row) : income(row) <= line(row);
  }

  /** Persons of a record: weight times size. */
  double persons(int row) {
    return weight(row) * size(row);
  }

  /** Persons of some records, whatever their order. */
  double persons(int[] rows) {
    return Arrays.stream(rows).mapToDouble(this::persons).sorted().sum();
  }

  /**
   * Those that take part by income, line and persons: whatever is sorted later finds it done, and
   * neighbours stand together.
   */
  Observations byIncome() {
    int[] places =
        Order.by(column(all, this::income), column(all, this::line), column(all, this::persons));
    int[] order = taken(all, places);
    return new Observations(
        Arrays.stream(amounts).map(values -> taken(values, order)).toArray(double[][]::new),
        Arrays.stream(labels).map(values -> taken(values, order)).toArray(int[][]::new),
        Arrays.stream(flags).map(values -> taken(values, order)).toArray(long[][]::new),
        names,
        IntStream.range(0, order.length));
  }

  private static double[] taken(double[] values, int[] order) {
    return values.length == 0 ? values : column(order, row -> values[row]);
  }

  private static int[] taken(int[] values, int[] order) {
    int[] taken = new int[values.length == 0 ? 0 : order.length];
    for (int i = 0; i < taken.length; i++) {
      taken[i] = values[order[i]];
    }
    return taken;
  }

  private static long[] taken(long[] values, int[] order) {
    return values.length == 0
        ? values
        : Arrays.stream(order).mapToLong(row -> values[row]).toArray();
  }

  Incomes incomes(int[] rows, boolean strict) {
    return Incomes.of(
        column(rows, this::income), column(rows, this::line), column(rows, this::persons), strict);
  }

  private static double[] column(int[] rows, IntToDoubleFunction value) {
    // A loop, since a stream takes three times as long until it is compiled for good.
    double[] column = new double[rows.length];
    for (int i = 0; i < column.length; i++) {
      column[i] = value.applyAsDouble(rows[i]);
    }
    return column;
  }

  Profiles profiles(int[] rows) {
    Profiles profiles = new Profiles();
    for (int row : rows) {
      profiles.add(profile(row), persons(row));
    }
    return profiles;
  }
}
