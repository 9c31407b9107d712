package vn.chungtay.input;

import java.util.Arrays;
import vn.chungtay.submission.AlikeHouseholds;
import vn.chungtay.submission.Household;

/**
 * Households that were read, by those of their cells that they share with others. Forgets by
 * overwriting, so that it never grows.
 */
final class SharedCells {
  private static final int SLOTS = 1 << 13;
  private static final long STEP = 0x9e3779b97f4a7c15L;

  /** A household and what it was read from. */
  static final class Model {
    private final byte[] cells;
    private final long hash;
    private final Household household;
    private final long digest;
    private int asked;
    private int number;

    private Model(byte[] cells, long hash, Household household, long digest) {
      this.cells = cells;
      this.hash = hash;
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
  private final Model[] slots = new Model[SLOTS];
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
    hash = hash(line, bounds);
    Model model = slots[slot()];
    if (!is(model, line, bounds)) {
      model = slots[slot() ^ 1];
    }
    return is(model, line, bounds) ? model : null;
  }

  private boolean is(Model model, byte[] line, int[] bounds) {
    return model != null && model.hash == hash && same(model.cells, line, bounds);
  }

  private int slot() {
    return (int) (hash >>> (Long.SIZE - Integer.numberOfTrailingZeros(SLOTS)));
  }

  /** Remembers a household that was read from the cells that were not known. */
  void learn(byte[] line, int[] bounds, Household household, long digest) {
    int length = 0;
    for (int[] run : runs) {
      length += bounds[run[1] + 1] - bounds[run[0]];
    }
    byte[] cells = new byte[length];
    int place = 0;
    for (int[] run : runs) {
      int more = bounds[run[1] + 1] - 1 - bounds[run[0]];
      System.arraycopy(line, bounds[run[0]], cells, place, more);
      // A NUL, which stands in no line, ends the run.
      place += more + 1;
    }
    slots[slot() ^ 1] = slots[slot()];
    slots[slot()] = new Model(cells, hash, household, digest);
  }

  private boolean same(byte[] cells, byte[] line, int[] bounds) {
    int place = 0;
    for (int[] run : runs) {
      int from = bounds[run[0]];
      int to = bounds[run[1] + 1] - 1;
      int end = place + to - from;
      if (end >= cells.length
          || cells[end] != 0
          || !Arrays.equals(cells, place, end, line, from, to)) {
        return false;
      }
      place = end + 1;
    }
    return place == cells.length;
  }

  private long hash(byte[] line, int[] bounds) {
    long mixed = 0;
    for (int[] run : runs) {
      int to = bounds[run[1] + 1] - 1;
      for (int at = bounds[run[0]]; at < to; at += Long.BYTES) {
        mixed = step(mixed, EightBytes.of(line, at, to));
      }
    }
    return mixed * STEP;
  }

  private static long step(long mixed, long more) {
    long both = (Long.rotateLeft(mixed, 31) ^ more) * STEP;
    return both ^ both >>> 32;
  }
}
