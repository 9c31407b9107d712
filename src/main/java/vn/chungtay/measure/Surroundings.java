package vn.chungtay.measure;

import java.util.Arrays;

/**
 * Finds the cheapest shown cell near to a hidden one, from one hidden cell to another that stands
 * in the same relation. Hiding more only makes ways to shown cells longer and what they lead to
 * dearer. So the least steps to a shown cell that are known of each hidden one stay true (Korf
 * 1990, doi:10.1016/0004-3702(90)90054-4), and what was found for it stays right while it is shown.
 */
final class Surroundings {
  private final Cells cells;
  private final Islands islands;
  private final int[] atLeast;
  private final int[] found;

  Surroundings(Cells cells, Islands islands) {
    this.cells = cells;
    this.islands = islands;
    this.atLeast = new int[cells.size()];
    this.found = new int[cells.size()];
    Arrays.fill(found, Cells.NONE);
  }

  /** The cheapest shown cell of the relations nearest to a hidden one; none when all are hidden. */
  int nearest(int cell) {
    int nearest = Cells.NONE;
    while (nearest == Cells.NONE && !islands.closed(cell)) {
      nearest = within(cell);
    }
    return nearest;
  }

  /** What is nearest if it is as near as can be; otherwise it is at least a step further. */
  private int within(int cell) {
    if (found[cell] != Cells.NONE && !cells.hidden(found[cell])) {
      return found[cell];
    }
    int best = Cells.NONE;
    for (int relation : cells.relationsOf(cell)) {
      best = cells.shows(relation) ? cells.cheapest(best, relation) : beyond(cell, relation, best);
    }
    if (best == Cells.NONE) {
      atLeast[cell]++;
    }
    found[cell] = best;
    return best;
  }

  /** What is nearest to the other cells of a relation without a shown one. */
  private int beyond(int cell, int relation, int other) {
    int best = other;
    for (int next : cells.of(relation)) {
      if (atLeast[next] < atLeast[cell]) {
        best = cells.cheaper(best, within(next));
      }
    }
    return best;
  }
}
