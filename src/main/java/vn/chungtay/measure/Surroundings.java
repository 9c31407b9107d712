package vn.chungtay.measure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Finds the cheapest shown cell near to a hidden one, from one hidden cell to another that stands
 * in the same relation. Hiding more only makes ways to shown cells longer, so what a search learns
 * of how far they are guides the next ones (Adaptive A*: Koenig and Likhachev 2005,
 * doi:10.1145/1082473.1082748).
 */
final class Surroundings {
  private static final int FAR = Integer.MAX_VALUE;

  private final Cells cells;

  /** At least so many cells lie between a hidden cell and a relation with a shown one. */
  private final int[] atLeast;

  private final int[] steps;
  private final int[] crossed;
  private final List<Integer> met = new ArrayList<>();
  private final List<Integer> passed = new ArrayList<>();

  /** Cells to go on from: those with which the way is as short as hoped, and 1 and 2 longer. */
  private List<Deque<Integer>> ways = List.of();

  Surroundings(Cells cells) {
    this.cells = cells;
    this.atLeast = new int[cells.size()];
    this.steps = new int[cells.size()];
    this.crossed = new int[cells.relations()];
    Arrays.fill(steps, FAR);
    Arrays.fill(crossed, FAR);
  }

  /** The cheapest shown cell of the relations nearest to a hidden one; none when all are hidden. */
  int nearest(int start) {
    if (atLeast[start] == FAR) {
      return Cells.NONE;
    }
    int length = atLeast[start];
    ways = List.of(new ArrayDeque<>(), new ArrayDeque<>(), new ArrayDeque<>());
    meet(start, 0, length);
    int best = Cells.NONE;
    while (best == Cells.NONE && ways.stream().anyMatch(some -> !some.isEmpty())) {
      best = along(length);
      ways = List.of(ways.get(1), ways.get(2), ways.get(0));
      length++;
    }
    learn(best == Cells.NONE ? FAR : length - 1);
    return best;
  }

  /** The cheapest shown cell at the end of ways of a length. */
  private int along(int length) {
    int best = Cells.NONE;
    Deque<Integer> open = ways.get(0);
    while (!open.isEmpty()) {
      int cell = open.remove();
      if (steps[cell] + atLeast[cell] == length) {
        passed.add(cell);
        for (int relation : cells.relationsOf(cell)) {
          best = cross(relation, steps[cell], length, best);
        }
      }
    }
    return best;
  }

  private int cross(int relation, int step, int length, int best) {
    if (crossed[relation] <= step) {
      return best;
    }
    crossed[relation] = step;
    if (cells.shows(relation)) {
      return cells.cheapest(best, relation);
    }
    for (int other : cells.of(relation)) {
      if (step + 1 < steps[other]) {
        meet(other, step + 1, length);
      }
    }
    return best;
  }

  private void meet(int cell, int step, int length) {
    steps[cell] = step;
    met.add(cell);
    ways.get(step + atLeast[cell] - length).add(cell);
  }

  /** Notes how far the cells passed are from what was found, and forgets the search. */
  private void learn(int length) {
    for (int cell : passed) {
      atLeast[cell] = length == FAR ? FAR : length - steps[cell];
      for (int relation : cells.relationsOf(cell)) {
        crossed[relation] = FAR;
      }
    }
    met.forEach(cell -> steps[cell] = FAR);
    passed.clear();
    met.clear();
  }
}
