package vn.chungtay.tally;

import java.util.Arrays;

/**
 * Households that had the same traits and weights at the same times, and how many there are of each
 * kind. Knows so many kinds at once only: one that comes back later is told again, with those
 * since.
 */
final class Histories {
  private static final int MOST = 1 << 15;
  private static final int FREE = -1;
  private static final int STEP = 0x9e3779b9;

  /** Receives households that are alike. */
  interface Taker {
    /**
     * Some households.
     *
     * @param rows those of one of them, by period
     * @param households how many there are
     */
    void take(int[] rows, int households);
  }

  private final Register register;
  private final Taker taker;
  private final int[] slots = new int[2 * MOST];
  private final int[][] rows = new int[MOST][];
  private final int[] households = new int[MOST];
  private int size;

  private Histories(Register register, Taker taker) {
    this.register = register;
    this.taker = taker;
    Arrays.fill(slots, FREE);
  }

  /** Hands over all households of a register. */
  static void each(Register register, Taker taker) {
    Histories histories = new Histories(register, taker);
    register.eachHousehold(histories::add);
    histories.tell();
  }

  private void add(int[] household) {
    int slot = slot(household);
    if (slots[slot] != FREE) {
      households[slots[slot]]++;
      return;
    }
    if (size == MOST) {
      tell();
      slot = slot(household);
    }
    slots[slot] = size;
    rows[size] = household.clone();
    households[size] = 1;
    size++;
  }

  /** The place of a household like this, or the one where it would be. */
  private int slot(int[] household) {
    int hash = 0;
    for (int row : household) {
      int own = register.traitsNumber(row) ^ Long.hashCode(register.weight(row));
      hash = (Integer.rotateLeft(hash, 15) ^ own) * STEP;
    }
    int slot = hash >>> (Integer.SIZE - Integer.numberOfTrailingZeros(slots.length));
    while (slots[slot] != FREE && !alike(rows[slots[slot]], household)) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  private boolean alike(int[] one, int[] other) {
    if (one.length != other.length) {
      return false;
    }
    for (int i = 0; i < one.length; i++) {
      if (register.traitsNumber(one[i]) != register.traitsNumber(other[i])
          || register.weight(one[i]) != register.weight(other[i])) {
        return false;
      }
    }
    return true;
  }

  private void tell() {
    for (int i = 0; i < size; i++) {
      taker.take(rows[i], households[i]);
    }
    size = 0;
    Arrays.fill(slots, FREE);
  }
}
