package vn.chungtay.measure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Secondary cell suppression: which cells must be left out beside the small ones, so that none of
 * those left out follows from the sums that a reader can make (Cox 1980,
 * doi:10.1080/01621459.1980.10477481). Not only single sums are tried but all of them together.
 */
public final class Disclosure {
  private static final int NONE = -1;

  /** Two sums of cells that are equal, as any reader knows; indexes of cells. */
  public static final class Relation {
    private final int[] left;
    private final int[] cells;

    public Relation(int[] left, int[] right) {
      this.left = left.clone();
      this.cells = IntStream.concat(Arrays.stream(left), Arrays.stream(right)).toArray();
    }
  }

  private final List<List<Relation>> relationsOf = new ArrayList<>();
  private final double[] values;
  private final int[] costs;
  private final BitSet hidden = new BitSet();
  private final BitSet fresh = new BitSet();
  private final Deque<Relation> open = new ArrayDeque<>();

  private Disclosure(List<Ratio> values, List<Relation> relations) {
    this.values = values.stream().mapToDouble(Ratio::toDouble).toArray();
    this.costs = costs(values);
    values.forEach(value -> relationsOf.add(new ArrayList<>()));
    for (Relation relation : relations) {
      for (int cell : relation.cells) {
        relationsOf.get(cell).add(relation);
      }
    }
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

  /**
   * The cells to leave out.
   *
   * @param values of the cells, none below 0; a cell of 0 tells of nobody and is left out last
   * @param relations what holds between them
   * @param small the cells that must not be known
   */
  public static BitSet protect(List<Ratio> values, List<Relation> relations, BitSet small) {
    Disclosure disclosure = new Disclosure(values, relations);
    disclosure.protect(small);
    return disclosure.hidden;
  }

  private void protect(BitSet small) {
    small.stream().forEach(this::hide);
    while (!open.isEmpty()) {
      settle();
      known(connected()).stream().forEach(this::protect);
    }
  }

  /** Hides one more cell for one that is still known. */
  private void protect(int cell) {
    int nearest = nearest(cell);
    if (nearest != NONE) {
      hide(nearest);
      fresh.set(cell);
    }
  }

  /** Hides cells until no single relation gives one away. */
  private void settle() {
    while (!open.isEmpty()) {
      Relation relation = open.remove();
      int cell = givesAway(relation) ? cheapest(NONE, relation) : NONE;
      if (cell != NONE) {
        hide(cell);
      }
    }
  }

  private void hide(int cell) {
    if (!hidden.get(cell)) {
      hidden.set(cell);
      fresh.set(cell);
      open.addAll(relationsOf.get(cell));
    }
  }

  /** The relations that hidden cells share, directly or through others, with those hidden last. */
  private Set<Relation> connected() {
    Set<Relation> found = new LinkedHashSet<>();
    Deque<Integer> cells = new ArrayDeque<>(fresh.stream().boxed().toList());
    BitSet seen = (BitSet) fresh.clone();
    while (!cells.isEmpty()) {
      for (Relation relation : relationsOf.get(cells.remove())) {
        if (found.add(relation)) {
          for (int other : relation.cells) {
            if (hidden.get(other) && !seen.get(other)) {
              seen.set(other);
              cells.add(other);
            }
          }
        }
      }
    }
    fresh.clear();
    return found;
  }

  /** Whether one hidden cell is left, or all are on one side and so few that each must be 1. */
  private boolean givesAway(Relation relation) {
    int count = 0;
    int onLeft = 0;
    double sum = 0;
    for (int i = 0; i < relation.cells.length; i++) {
      if (hidden.get(relation.cells[i])) {
        count++;
        onLeft += i < relation.left.length ? 1 : 0;
        sum += values[relation.cells[i]];
      }
    }
    boolean oneSide = onLeft == 0 || onLeft == count;
    return count == 1 || count > 1 && oneSide && sum <= count;
  }

  /** The shown cell of a relation with which least is lost, or another one that costs less. */
  private int cheapest(int other, Relation relation) {
    int best = other;
    for (int cell : relation.cells) {
      if (!hidden.get(cell) && (best == NONE || costs[cell] < costs[best])) {
        best = cell;
      }
    }
    return best;
  }

  /**
   * The cheapest shown cell of the relations nearest to a hidden one, from one hidden to another.
   */
  private int nearest(int start) {
    BitSet seen = new BitSet();
    Set<Relation> crossed = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Integer> circle = List.of(start);
    while (!circle.isEmpty()) {
      int best = NONE;
      List<Integer> wider = new ArrayList<>();
      for (int cell : circle) {
        for (Relation relation : relationsOf.get(cell)) {
          if (crossed.add(relation)) {
            best = cheapest(best, relation);
            for (int other : relation.cells) {
              if (hidden.get(other) && !seen.get(other)) {
                seen.set(other);
                wider.add(other);
              }
            }
          }
        }
      }
      if (best != NONE) {
        return best;
      }
      circle = wider;
    }
    return NONE;
  }

  /** The hidden cells that follow from some relations together. */
  private BitSet known(Set<Relation> relations) {
    List<Map<Integer, Long>> equations = new ArrayList<>();
    for (Relation relation : relations) {
      Map<Integer, Long> equation = new HashMap<>();
      for (int i = 0; i < relation.cells.length; i++) {
        if (hidden.get(relation.cells[i])) {
          equation.merge(relation.cells[i], i < relation.left.length ? 1L : -1L, Long::sum);
        }
      }
      equation.values().removeIf(factor -> factor == 0);
      if (!equation.isEmpty()) {
        equations.add(equation);
      }
    }
    return Determined.in(equations);
  }
}
