package vn.chungtay.measure;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Secondary cell suppression: which cells must be left out beside the small ones, so that none of
 * those left out follows from the sums that a reader can make (Cox 1980,
 * doi:10.1080/01621459.1980.10477481). Not only single sums are tried but all of them together.
 */
public final class Disclosure {
  /** Two sums of cells that are equal, as any reader knows; indexes of cells. */
  public static final class Relation {
    private final int left;
    private final int[] cells;

    public Relation(int[] left, int[] right) {
      this.left = left.length;
      this.cells = IntStream.concat(Arrays.stream(left), Arrays.stream(right)).toArray();
    }

    int left() {
      return left;
    }

    int[] cells() {
      return cells;
    }
  }

  private final Cells cells;
  private final Islands islands;
  private final Surroundings surroundings;
  private final BitSet fresh = new BitSet();
  private final Deque<Integer> open = new ArrayDeque<>();

  private Disclosure(Cells cells) {
    this.cells = cells;
    this.islands = new Islands(cells);
    this.surroundings = new Surroundings(cells, islands);
  }

  /**
   * The cells to leave out.
   *
   * @param values of the cells, none below 0; a cell of 0 tells of nobody and is left out last
   * @param relations what holds between them
   * @param small the cells that must not be known
   */
  public static BitSet protect(List<Ratio> values, List<Relation> relations, BitSet small) {
    Cells cells = new Cells(values, relations);
    new Disclosure(cells).protect(small);
    return cells.hidden();
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
    int nearest = surroundings.nearest(cell);
    if (nearest != Cells.NONE) {
      hide(nearest);
      fresh.set(cell);
    }
  }

  /** Hides cells until no single relation gives one away. */
  private void settle() {
    while (!open.isEmpty()) {
      int relation = open.remove();
      int cell = givesAway(relation) ? cells.cheapest(Cells.NONE, relation) : Cells.NONE;
      if (cell != Cells.NONE) {
        hide(cell);
      }
    }
  }

  private void hide(int cell) {
    if (!cells.hidden(cell)) {
      cells.hide(cell);
      islands.join(cell);
      fresh.set(cell);
      Arrays.stream(cells.relationsOf(cell)).forEach(open::add);
    }
  }

  /** The relations that hidden cells share, directly or through others, with those hidden last. */
  private BitSet connected() {
    BitSet found = new BitSet();
    BitSet seen = (BitSet) fresh.clone();
    Deque<Integer> next = new ArrayDeque<>(fresh.stream().boxed().toList());
    while (!next.isEmpty()) {
      for (int relation : cells.relationsOf(next.remove())) {
        if (!found.get(relation)) {
          found.set(relation);
          for (int other : cells.of(relation)) {
            if (cells.hidden(other) && !seen.get(other)) {
              seen.set(other);
              next.add(other);
            }
          }
        }
      }
    }
    fresh.clear();
    return found;
  }

  /** Whether one hidden cell is left, or all are on one side and so few that each must be 1. */
  private boolean givesAway(int relation) {
    int[] all = cells.of(relation);
    int count = 0;
    int onLeft = 0;
    double sum = 0;
    for (int i = 0; i < all.length; i++) {
      if (cells.hidden(all[i])) {
        count++;
        onLeft += cells.left(relation, i) ? 1 : 0;
        sum += cells.value(all[i]);
      }
    }
    boolean oneSide = onLeft == 0 || onLeft == count;
    return count == 1 || count > 1 && oneSide && sum <= count;
  }

  /** The hidden cells that follow from some relations together. */
  private BitSet known(BitSet relations) {
    return Determined.in(relations.stream().mapToObj(this::equation).toList(), cells.size());
  }

  private Equation equation(int relation) {
    return Equation.sum(hidden(relation, true)).minus(Equation.sum(hidden(relation, false)), 1);
  }

  private int[] hidden(int relation, boolean left) {
    int[] all = cells.of(relation);
    int[] found = new int[all.length];
    int count = 0;
    for (int i = 0; i < all.length; i++) {
      if (cells.left(relation, i) == left && cells.hidden(all[i])) {
        found[count++] = all[i];
      }
    }
    return Arrays.copyOf(found, count);
  }
}
