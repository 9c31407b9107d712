package vn.chungtay.tally;

import java.util.Arrays;

/**
 * What many rows of a register have in common, each combination once, numbered from 0 in the order
 * they come.
 */
final class Dispatches {
  /**
   * One combination.
   *
   * @param edition hamlet and revision in one number
   * @param shift by how much the line of a row is larger than the number of its record
   */
  record Dispatch(int file, int unit, int edition, int day, int shift) {}

  private static final int WIDTH = 5;

  private int[] values = new int[1 << 8];
  private int[] slots = new int[1 << 8];
  private int size;
  private int last;

  /** The number of a combination, a new one when it has not come before. */
  int number(int file, int unit, int edition, int day, int shift) {
    if (size == 0 || !same(last, file, unit, edition, day, shift)) {
      last = find(file, unit, edition, day, shift);
    }
    return last;
  }

  private int find(int file, int unit, int edition, int day, int shift) {
    int slot = slot(hash(file, unit, edition, day, shift));
    while (slots[slot] != 0) {
      if (same(slots[slot] - 1, file, unit, edition, day, shift)) {
        return slots[slot] - 1;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    if (values.length < (size + 1) * WIDTH) {
      values = Arrays.copyOf(values, values.length * 2);
    }
    int at = size * WIDTH;
    values[at] = file;
    values[at + 1] = unit;
    values[at + 2] = edition;
    values[at + 3] = day;
    values[at + 4] = shift;
    size++;
    slots[slot] = size;
    if (size * 2 > slots.length) {
      rehash();
    }
    return size - 1;
  }

  private void rehash() {
    slots = new int[slots.length * 2];
    for (int number = 0; number < size; number++) {
      Dispatch sent = get(number);
      int slot = slot(hash(sent.file, sent.unit, sent.edition, sent.day, sent.shift));
      while (slots[slot] != 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = number + 1;
    }
  }

  private int slot(int hash) {
    int mixed = hash * 0x9E3779B9;
    return (mixed ^ (mixed >>> 15)) & (slots.length - 1);
  }

  private static int hash(int file, int unit, int edition, int day, int shift) {
    return (((31 * file + unit) * 31 + edition) * 31 + day) * 31 + shift;
  }

  private boolean same(int number, int file, int unit, int edition, int day, int shift) {
    int at = number * WIDTH;
    return values[at + 1] == unit
        && values[at + 2] == edition
        && values[at + 3] == day
        && values[at] == file
        && values[at + 4] == shift;
  }

  Dispatch get(int number) {
    int at = number * WIDTH;
    return new Dispatch(values[at], values[at + 1], values[at + 2], values[at + 3], values[at + 4]);
  }

  int file(int number) {
    return values[number * WIDTH];
  }

  int unit(int number) {
    return values[number * WIDTH + 1];
  }

  int edition(int number) {
    return values[number * WIDTH + 2];
  }

  int day(int number) {
    return values[number * WIDTH + 3];
  }

  int shift(int number) {
    return values[number * WIDTH + 4];
  }
}
