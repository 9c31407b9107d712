package vn.chungtay.tally;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import vn.chungtay.reference.Group;
import vn.chungtay.submission.Period;

/** A tally for all households of the very same unit, period and groups. */
final class Bins<T extends Tally<T>> {
  private static final int GROUPS = Group.values().length;
  private static final int FREE = -1;

  private final List<String> unitCodes;
  private final List<Period> periods;
  private final Supplier<T> empty;
  private final List<T> tallies = new ArrayList<>();
  private long[] keys = new long[1 << 8];
  private int[] slots = free(1 << 9);

  /**
   * Empty bins.
   *
   * @param unitCodes the codes of the units by their numbers
   * @param periods the periods by their numbers
   */
  Bins(List<String> unitCodes, List<Period> periods, Supplier<T> empty) {
    this.unitCodes = unitCodes;
    this.periods = periods;
    this.empty = empty;
  }

  /**
   * The tally of a bin, made when it is not there.
   *
   * @param groups the bits of {@link GroupSet}
   */
  T at(int unit, int period, int groups) {
    long key = ((long) unit * periods.size() + period) << GROUPS | groups;
    int slot = slot(key);
    while (slots[slot] != FREE) {
      if (keys[slots[slot]] == key) {
        return tallies.get(slots[slot]);
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    T tally = empty.get();
    slots[slot] = tallies.size();
    if (tallies.size() == keys.length) {
      keys = Arrays.copyOf(keys, 2 * keys.length);
    }
    keys[tallies.size()] = key;
    tallies.add(tally);
    if (2 * tallies.size() > slots.length) {
      rehash();
    }
    return tally;
  }

  private void rehash() {
    slots = free(2 * slots.length);
    for (int number = 0; number < tallies.size(); number++) {
      int slot = slot(keys[number]);
      while (slots[slot] != FREE) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = number;
    }
  }

  private int slot(long key) {
    long mixed = key * 0x9e3779b97f4a7c15L;
    return (int) (mixed >>> Integer.SIZE) & (slots.length - 1);
  }

  private static int[] free(int count) {
    int[] slots = new int[count];
    Arrays.fill(slots, FREE);
    return slots;
  }

  /** Adds each bin to all the groups it belongs to. */
  void spread(Cells<T> cells) {
    for (int number = 0; number < tallies.size(); number++) {
      int place = (int) (keys[number] >>> GROUPS);
      String code = unitCodes.get(place / periods.size());
      Period period = periods.get(place % periods.size());
      for (Group group : GroupSet.groups((int) keys[number] & ((1 << GROUPS) - 1))) {
        cells.at(code, period, group).merge(tallies.get(number));
      }
    }
  }
}
