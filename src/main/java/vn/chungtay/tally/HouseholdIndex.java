package vn.chungtay.tally;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntUnaryOperator;

/**
 * The rows of a register by household and within it by period, then in reading order.
 *
 * @param starts where the rows of each household start in {@code rows}, and the end of the last
 */
record HouseholdIndex(int[] starts, int[] rows) {
  /**
   * Sorts rows by counting.
   *
   * @param count how many households there are
   * @param period the number of the period of a row
   */
  static HouseholdIndex of(Column32 households, int size, int count, IntUnaryOperator period) {
    int[] starts = new int[count + 1];
    for (int row = 0; row < size; row++) {
      starts[households.get(row) + 1]++;
    }
    for (int household = 0; household < count; household++) {
      starts[household + 1] += starts[household];
    }
    int[] next = Arrays.copyOf(starts, count);
    int[] rows = new int[size];
    for (int row = 0; row < size; row++) {
      int household = households.get(row);
      insert(rows, starts[household], next[household]++, row, period);
    }
    return new HouseholdIndex(starts, rows);
  }

  /** Puts a row behind those of its period or an earlier one; most come in that order. */
  private static void insert(int[] rows, int first, int end, int row, IntUnaryOperator period) {
    int place = end;
    int own = period.applyAsInt(row);
    while (place > first && period.applyAsInt(rows[place - 1]) > own) {
      rows[place] = rows[place - 1];
      place--;
    }
    rows[place] = row;
  }

  /** The same without some rows. */
  HouseholdIndex without(BitSet excluded) {
    int[] left = new int[starts.length];
    int count = 0;
    for (int household = 0; household + 1 < starts.length; household++) {
      left[household] = count;
      for (int place = starts[household]; place < starts[household + 1]; place++) {
        int row = rows[place];
        rows[count] = row;
        count += excluded.get(row) ? 0 : 1;
      }
    }
    left[starts.length - 1] = count;
    return new HouseholdIndex(left, rows);
  }

  /** Hands over the rows of each household that has any, in an array that is used again. */
  void each(Register.HouseholdRows action) {
    int[][] byLength = new int[8][];
    for (int household = 0; household + 1 < starts.length; household++) {
      int from = starts[household];
      int length = starts[household + 1] - from;
      if (length > 0) {
        if (length >= byLength.length) {
          byLength = Arrays.copyOf(byLength, 2 * length);
        }
        if (byLength[length] == null) {
          byLength[length] = new int[length];
        }
        int[] own = byLength[length];
        for (int i = 0; i < length; i++) {
          own[i] = rows[from + i];
        }
        action.accept(own);
      }
    }
  }

  /** The rows of one household. */
  int[] rows(int household) {
    return Arrays.copyOfRange(rows, starts[household], starts[household + 1]);
  }
}
