package vn.chungtay.input;

import java.util.Arrays;
import vn.chungtay.submission.AlikeHouseholds;
import vn.chungtay.submission.Household;

/**
 * Households that were read, by those of their cells that they share with others. Forgets by
 * overwriting, so that it never grows.
 */
final class SharedCells {
  private static final int SLOT_BITS = 13;
  private static final long STEP = 0x9e3779b97f4a7c15L;

  /** A household and what it was read from. */
  static final class Model {
    private final long[] cells;
    private final Household household;
    private final long digest;
    private int asked;
    private int number;

    private Model(long[] cells, Household household, long digest) {
      this.cells = cells;
      this.household = household;
      this.digest = digest;
    }

    /** What the cells add to a fingerprint. */
    long digest() {
      return digest;
    }

    /**
     * Its number among the models of some households, to which it is added at first.
     *
     * @param time tells these households from those before
     */
    int number(AlikeHouseholds households, int time) {
      if (asked != time) {
        asked = time;
        number = households.addModel(household);
      }
      return number;
    }
  }

  private final int[][] runs;
  private final Model[] slots = new Model[1 << SLOT_BITS];
  private long[] cells = new long[32];
  private int size;
  private long hash;

  /**
   * Knows nothing yet.
   *
   * @param runs the first and last place of the cells in question; see {@link QuickColumns}
   */
  SharedCells(int[][] runs) {
    this.runs = runs;
  }

  /** The household that was read last with the same cells; null when none is known. */
  Model find(byte[] line, int[] bounds) {
    gather(line, bounds);
    int slot = slot();
    if (has(slots[slot])) {
      return slots[slot];
    }
    return has(slots[slot ^ 1]) ? slots[slot ^ 1] : null;
  }

  /** Remembers a household that was read from the cells that were not known. */
  void learn(Household household, long digest) {
    int slot = slot();
    slots[slot ^ 1] = slots[slot];
    slots[slot] = new Model(Arrays.copyOf(cells, size), household, digest);
  }

  private int slot() {
    return (int) (hash >>> (Long.SIZE - SLOT_BITS));
  }

  /** Takes over each run of cells, with its length before it, eight bytes at a time. */
  private void gather(byte[] line, int[] bounds) {
    int count = 0;
    long mixed = 0;
    for (int[] run : runs) {
      int at = bounds[run[0]];
      int to = bounds[run[1] + 1] - 1;
      if (count + 2 + (to - at) / Long.BYTES > cells.length) {
        cells = Arrays.copyOf(cells, 2 * count + to - at);
      }
      cells[count++] = to - at;
      for (; at < to; at += Long.BYTES) {
        long eight = EightBytes.of(line, at, to);
        cells[count++] = eight;
        mixed = (Long.rotateLeft(mixed, 31) ^ eight) * STEP;
        mixed ^= mixed >>> 32;
      }
    }
    size = count;
    hash = mixed * STEP;
  }

  private boolean has(Model model) {
    if (model == null || model.cells.length != size) {
      return false;
    }
    for (int i = 0; i < size; i++) {
      if (model.cells[i] != cells[i]) {
        return false;
      }
    }
    return true;
  }
}
