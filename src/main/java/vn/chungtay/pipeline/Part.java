package vn.chungtay.pipeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import vn.chungtay.report.MeasureRow;

/**
 * Some records of a table about which there are figures.
 *
 * @param by the group, or {@link MeasureRow#ALL}
 * @param time empty without times
 */
record Part(String by, String time, int[] rows) {
  /** All records, then each group, of records of one time. */
  static List<Part> of(Observations observations, String time, int[] rows, boolean grouped) {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part(MeasureRow.ALL, time, rows));
    if (grouped) {
      Labels names = observations.names().groups();
      int[][] byGroup = divided(rows, names.size(), observations::group);
      for (int group : names.sorted()) {
        parts.add(new Part(names.text(group), time, byGroup[group]));
      }
    }
    return parts;
  }

  /** Rows by a number of theirs from 0 on, each kept in their order. */
  static int[][] divided(int[] rows, int count, IntUnaryOperator number) {
    int[] sizes = new int[count];
    for (int row : rows) {
      sizes[number.applyAsInt(row)]++;
    }
    int[][] parts = new int[count][];
    Arrays.setAll(parts, i -> new int[sizes[i]]);
    Arrays.fill(sizes, 0);
    for (int row : rows) {
      int part = number.applyAsInt(row);
      parts[part][sizes[part]++] = row;
    }
    return parts;
  }
}
