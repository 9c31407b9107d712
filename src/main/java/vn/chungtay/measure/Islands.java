package vn.chungtay.measure;

import java.util.Arrays;

/**
 * Hidden cells that relations join, directly or through others, and how many of their relations
 * have a shown cell still (disjoint sets: Tarjan 1975, doi:10.1145/321879.321884).
 */
final class Islands {
  /** In place of a cell, of a relation without a shown one. */
  private static final int DONE = -2;

  private final Cells cells;
  private final int[] towards;
  private final int[] open;
  private final int[] hiddenOf;

  Islands(Cells cells) {
    this.cells = cells;
    this.towards = new int[cells.size()];
    this.open = new int[cells.size()];
    this.hiddenOf = new int[cells.relations()];
    Arrays.setAll(towards, cell -> cell);
    Arrays.fill(hiddenOf, Cells.NONE);
  }

  /** Whether nothing is shown in any relation of a hidden cell and of those joined with it. */
  boolean closed(int cell) {
    return open[root(cell)] == 0;
  }

  /** Notes that a cell was hidden. */
  void join(int cell) {
    for (int relation : cells.relationsOf(cell)) {
      if (hiddenOf[relation] == Cells.NONE) {
        hiddenOf[relation] = cell;
        open[root(cell)]++;
      }
      if (hiddenOf[relation] != DONE) {
        join(root(cell), root(hiddenOf[relation]));
      }
      if (!cells.shows(relation) && hiddenOf[relation] != DONE) {
        hiddenOf[relation] = DONE;
        open[root(cell)]--;
      }
    }
  }

  private void join(int one, int other) {
    if (one != other) {
      towards[one] = other;
      open[other] += open[one];
    }
  }

  private int root(int cell) {
    int root = cell;
    while (towards[root] != root) {
      towards[root] = towards[towards[root]];
      root = towards[root];
    }
    return root;
  }
}
