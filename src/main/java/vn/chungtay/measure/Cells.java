package vn.chungtay.measure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The cells of tables and the sums between them: which are hidden, and what hiding one costs. */
final class Cells {
  static final int NONE = -1;

  private final List<Disclosure.Relation> relations;
  private final int[][] relationsOf;
  private final double[] values;
  private final int[] costs;
  private final int[] shown;
  private final BitSet hidden = new BitSet();

  Cells(List<Ratio> values, List<Disclosure.Relation> relations) {
    this.relations = relations;
    this.values = values.stream().mapToDouble(Ratio::toDouble).toArray();
    this.costs = costs(values);
    this.shown = relations.stream().mapToInt(relation -> relation.cells().length).toArray();
    this.relationsOf = relationsOf(values.size(), relations);
  }

  private static int[][] relationsOf(int size, List<Disclosure.Relation> relations) {
    int[] counts = new int[size];
    relations.forEach(relation -> Arrays.stream(relation.cells()).forEach(cell -> counts[cell]++));
    int[][] found = new int[size][];
    Arrays.setAll(found, cell -> new int[counts[cell]]);
    for (int i = relations.size() - 1; i >= 0; i--) {
      for (int cell : relations.get(i).cells()) {
        found[cell][--counts[cell]] = i;
      }
    }
    return found;
  }

  /** The rank of each cell by what is lost with it: small ones first, 0 last. */
  private static int[] costs(List<Ratio> values) {
    List<Integer> order =
        IntStream.range(0, values.size())
            .boxed()
            .sorted(
                Comparator.<Integer, Boolean>comparing(cell -> values.get(cell).isZero())
                    .thenComparing(values::get))
            .toList();
    int[] costs = new int[order.size()];
    for (int rank = 0; rank < costs.length; rank++) {
      costs[order.get(rank)] = rank;
    }
    return costs;
  }

  int size() {
    return costs.length;
  }

  int relations() {
    return shown.length;
  }

  int[] relationsOf(int cell) {
    return relationsOf[cell];
  }

  /** The cells of a relation, those on its left first. */
  int[] of(int relation) {
    return relations.get(relation).cells();
  }

  /** Whether a cell of a relation, by its place there, is on the left. */
  boolean left(int relation, int place) {
    return place < relations.get(relation).left();
  }

  double value(int cell) {
    return values[cell];
  }

  BitSet hidden() {
    return hidden;
  }

  boolean hidden(int cell) {
    return hidden.get(cell);
  }

  void hide(int cell) {
    hidden.set(cell);
    for (int relation : relationsOf[cell]) {
      shown[relation]--;
    }
  }

  /** Whether any cell of a relation is shown. */
  boolean shows(int relation) {
    return shown[relation] > 0;
  }

  /** The shown cell of a relation with which least is lost, or another one that costs less. */
  int cheapest(int other, int relation) {
    int best = other;
    for (int cell : of(relation)) {
      if (!hidden.get(cell)) {
        best = cheaper(best, cell);
      }
    }
    return best;
  }

  /** The one of two cells, or of none, with which less is lost. */
  int cheaper(int one, int other) {
    return one == NONE || other != NONE && costs[other] < costs[one] ? other : one;
  }
}
