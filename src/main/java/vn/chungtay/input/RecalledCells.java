package vn.chungtay.input;

import java.util.function.Function;

/**
 * What the cells of one column mean, remembered for those met lately. Forgets by overwriting, so
 * that it never grows.
 */
final class RecalledCells<T> {
  private static final int SLOTS = 1 << 10;
  private static final int SINGLES = 1 << 7;

  /**
   * What a cell means.
   *
   * @param sound whether nothing is wrong with it
   * @param digest what it adds to the fingerprint
   */
  record Meaning<T>(T value, boolean sound, long digest) {}

  private record Entry<T>(char[] signs, Meaning<T> meaning) {}

  private final Function<String, Meaning<T>> reading;
  private final Object[] singles = new Object[SINGLES];
  private final Object[] slots = new Object[SLOTS];
  private Entry<T> last;

  /** Knows nothing yet; asks once for what it does not know. */
  RecalledCells(Function<String, Meaning<T>> reading) {
    this.reading = reading;
    this.last = entry(new char[0], 0, 0);
  }

  /** The meaning of a cell that is a part of some signs. */
  Meaning<T> of(char[] signs, int from, int to) {
    if (to - from == 1 && signs[from] < SINGLES) {
      return recalled(singles, signs[from], signs, from, to).meaning;
    }
    if (!same(last, signs, from, to)) {
      last = recalled(slots, slot(signs, from, to), signs, from, to);
    }
    return last.meaning;
  }

  @SuppressWarnings("unchecked") // Only this method fills the tables.
  private Entry<T> recalled(Object[] table, int slot, char[] signs, int from, int to) {
    Entry<T> known = (Entry<T>) table[slot];
    if (known == null || !same(known, signs, from, to)) {
      known = entry(signs, from, to);
      table[slot] = known;
    }
    return known;
  }

  private Entry<T> entry(char[] signs, int from, int to) {
    String cell = new String(signs, from, to - from);
    return new Entry<>(cell.toCharArray(), reading.apply(CellText.clean(cell)));
  }

  private static int slot(char[] signs, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + signs[i];
    }
    int mixed = hash * 0x9E3779B9;
    return mixed >>> Integer.numberOfLeadingZeros(SLOTS - 1);
  }

  private static boolean same(Entry<?> entry, char[] signs, int from, int to) {
    char[] known = entry.signs;
    if (known.length != to - from) {
      return false;
    }
    for (int i = 0; i < known.length; i++) {
      if (known[i] != signs[from + i]) {
        return false;
      }
    }
    return true;
  }
}
