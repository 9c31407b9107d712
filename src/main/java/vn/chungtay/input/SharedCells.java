package vn.chungtay.input;

import java.util.Arrays;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import vn.chungtay.submission.Household;

/**
 * Households that were read, by some of their cells that they share with others. Forgets by
 * overwriting, so that it never grows.
 */
final class SharedCells {
  private static final int SLOT_BITS = 13;

  /** The most bytes of a run that are remembered; no more than come behind all lines. */
  private static final int LONGEST = PlainLines.REST;

  private static final long STEP = 0x9e3779b97f4a7c15L;

  /** A household and what it was read from. */
  static final class Model {
    private final long[] cells;
    private final Household household;
    private final long hash;
    private final long digest;

    private Model(long[] cells, long hash, Household household, long digest) {
      this.cells = cells;
      this.hash = hash;
      this.household = household;
      this.digest = digest;
    }

    Household household() {
      return household;
    }

    long hash() {
      return hash;
    }

    /** What the cells add to a fingerprint. */
    long digest() {
      return digest;
    }
  }

  private final int[][] runs;
  private final int[] room;
  private final Model[] slots = new Model[1 << SLOT_BITS];
  private long[] cells;
  private boolean known;
  private long hash;

  /**
   * Knows nothing yet.
   *
   * @param runs the first and last place of the cells in question; see {@link QuickColumns}
   */
  SharedCells(int[][] runs) {
    this.runs = runs;
    this.room = new int[runs.length];
    this.cells = new long[runs.length];
  }

  /** The household that was read last with the same cells; null when none is known. */
  Model find(byte[] line, int[] bounds) {
    known = gather(line, bounds);
    if (!known) {
      return null;
    }
    int slot = slot();
    if (has(slots[slot])) {
      return slots[slot];
    }
    return has(slots[slot ^ 1]) ? slots[slot ^ 1] : null;
  }

  /**
   * Remembers a household that was read from the cells that were not known.
   *
   * @param digests what each cell adds to a fingerprint, by place
   */
  Model learn(Household household, IntToLongFunction digests) {
    long digest =
        Arrays.stream(runs)
            .flatMapToInt(run -> IntStream.rangeClosed(run[0], run[1]))
            .mapToLong(digests)
            .sum();
    Model model = new Model(cells.clone(), hash, household, digest);
    if (known) {
      int slot = slot();
      slots[slot ^ 1] = slots[slot];
      slots[slot] = model;
    }
    return model;
  }

  private int slot() {
    return (int) (hash >>> (Long.SIZE - SLOT_BITS));
  }

  /**
   * Takes over each run of cells, with its length before it, eight bytes at a time; false when one
   * is too long for that. As many bytes are looked at as the longest run so far has: when a
   * processor cannot foresee how often something is done, it waits longer than that takes.
   */
  private boolean gather(byte[] line, int[] bounds) {
    int count = 0;
    long mixed = 0;
    for (int run = 0; run < runs.length; run++) {
      int from = bounds[runs[run][0]];
      int length = bounds[runs[run][1] + 1] - 1 - from;
      if (length > room[run] && !widen(run, length)) {
        return false;
      }
      cells[count++] = length;
      for (int i = 0; i < room[run]; i += Long.BYTES) {
        long eight = EightBytes.of(line, from + i) & EightBytes.mask(length - i);
        cells[count++] = eight;
        mixed = Long.rotateLeft(mixed, 27) + eight * STEP;
      }
    }
    hash = (mixed ^ mixed >>> 32) * STEP;
    return true;
  }

  /** Makes room for longer cells, if they are not too long; what was known is forgotten then. */
  private boolean widen(int run, int length) {
    if (length > LONGEST) {
      return false;
    }
    room[run] = (length + Long.BYTES - 1) / Long.BYTES * Long.BYTES;
    cells = new long[runs.length + Arrays.stream(room).sum() / Long.BYTES];
    Arrays.fill(slots, null);
    return true;
  }

  private boolean has(Model model) {
    if (model == null) {
      return false;
    }
    long[] others = model.cells;
    long difference = 0;
    for (int i = 0; i < cells.length; i++) {
      difference |= cells[i] ^ others[i];
    }
    return difference == 0;
  }
}
