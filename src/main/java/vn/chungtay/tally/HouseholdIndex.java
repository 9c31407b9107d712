package vn.chungtay.tally;

import java.util.Arrays;

/**
 * The rows of a register by household, in reading order within each: a counting sort.
 *
 * @param starts where the rows of each household start in {@code rows}, and the end of the last
 */
record HouseholdIndex(int[] starts, int[] rows) {
  /** Sorts rows by the number of their household. */
  static HouseholdIndex of(Column32 households, int size, int count) {
    int[] starts = new int[count + 1];
    for (int row = 0; row < size; row++) {
      starts[households.get(row) + 1]++;
    }
    for (int household = 0; household < count; household++) {
      starts[household + 1] += starts[household];
    }
    int[] next = starts.clone();
    int[] rows = new int[size];
    for (int row = 0; row < size; row++) {
      rows[next[households.get(row)]++] = row;
    }
    return new HouseholdIndex(starts, rows);
  }

  /** Hands over the rows of each household that has any. */
  void each(Register.HouseholdRows action) {
    for (int household = 0; household + 1 < starts.length; household++) {
      if (starts[household] < starts[household + 1]) {
        action.accept(Arrays.copyOfRange(rows, starts[household], starts[household + 1]));
      }
    }
  }
}
