package vn.chungtay.tally;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Numbers distinct texts from 0 in the order they come, in a few bytes more than the texts take. No
 * text lies on two pages.
 */
final class Interner {
  private static final int PAGE_BITS = 20;
  private static final int PAGE = 1 << PAGE_BITS;

  /** How many neighbouring slots are for texts whose hash codes are neighbours. */
  private static final int NEAR_BITS = 6;

  private static final int NEAR = 1 << NEAR_BITS;
  private static final int STEP = 0x9e3779b9;
  private static final long FREE = -1;
  private static final int UNKNOWN = -1;

  private byte[][] pages = {new byte[PAGE]};
  private int page;
  private int free;
  private long[] places = new long[1024];
  private long[] slots = free(2048);
  private int size;

  /** Which text came after each one last time; the text itself when none did. */
  private int[] after = new int[1024];

  private int last;

  /** The number of a text, a new one when it has not come before. */
  int number(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return number(bytes, 0, bytes.length, text.hashCode());
  }

  /**
   * The same of a text that is a part of some bytes in UTF-8.
   *
   * @param hash its hash code as a {@link String}
   */
  int number(byte[] bytes, int from, int to, int hash) {
    int number = size == 0 ? UNKNOWN : followed(bytes, from, to);
    if (number == UNKNOWN) {
      number = found(bytes, from, to, hash);
    }
    last = number;
    return number;
  }

  /** Texts that came one after the other do so again, or one of them is left out. */
  private int followed(byte[] bytes, int from, int to) {
    int next = after[last];
    if (same(next, bytes, from, to)) {
      return next;
    }
    int second = after[next];
    if (!same(second, bytes, from, to)) {
      return UNKNOWN;
    }
    after[last] = second;
    return second;
  }

  private int found(byte[] bytes, int from, int to, int hash) {
    if (slots.length == 0) {
      wake();
    }
    int slot = slot(hash);
    while (slots[slot] != FREE) {
      if (hash == (int) (slots[slot] >>> Integer.SIZE)
          && same((int) slots[slot], bytes, from, to)) {
        after[last] = (int) slots[slot];
        return (int) slots[slot];
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = (long) hash << Integer.SIZE | size;
    add(kept(bytes, from, to));
    if (size * 5L > slots.length * 3L) {
      rehash();
    }
    return size - 1;
  }

  /** Adds a text between the last one and the one that came after that. */
  private void add(long place) {
    if (size == places.length) {
      places = Arrays.copyOf(places, places.length * 2);
      after = Arrays.copyOf(after, places.length);
    }
    places[size] = place;
    after[size] = after[last] == last ? size : after[last];
    after[last] = size;
    size++;
  }

  /** Where a text is kept: page, start on it, and length, as {@link #same} takes them apart. */
  private long kept(byte[] bytes, int from, int to) {
    int length = to - from;
    if (free + length > pages[page].length) {
      page++;
      free = 0;
      if (page == pages.length) {
        pages = Arrays.copyOf(pages, pages.length * 2);
      }
      pages[page] = new byte[Math.max(PAGE, length)];
    }
    System.arraycopy(bytes, from, pages[page], free, length);
    long place = ((long) page << PAGE_BITS | free) << Integer.SIZE | length;
    free += length;
    return place;
  }

  private boolean same(int number, byte[] bytes, int from, int to) {
    long place = places[number];
    int start = from(place);
    return (int) place == to - from
        && Arrays.equals(page(place), start, start + (to - from), bytes, from, to);
  }

  private byte[] page(long place) {
    return pages[(int) (place >>> (Integer.SIZE + PAGE_BITS))];
  }

  private static int from(long place) {
    return (int) (place >>> Integer.SIZE) & (PAGE - 1);
  }

  /** The text of a number. */
  String text(int number) {
    long place = places[number];
    return new String(page(place), from(place), (int) place, StandardCharsets.UTF_8);
  }

  int size() {
    return size;
  }

  /** Gives back what only finding texts takes, until one is sought again. */
  void rest() {
    slots = new long[0];
  }

  private void wake() {
    int count = 2048;
    while (size * 5L > count * 3L) {
      count *= 2;
    }
    slots = free(count);
    for (int number = 0; number < size; number++) {
      take((long) text(number).hashCode() << Integer.SIZE | number);
    }
  }

  private void rehash() {
    long[] before = slots;
    slots = free(before.length * 2);
    for (long taken : before) {
      if (taken != FREE) {
        take(taken);
      }
    }
  }

  private void take(long taken) {
    int slot = slot((int) (taken >>> Integer.SIZE));
    while (slots[slot] != FREE) {
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = taken;
  }

  /** Texts that follow one another, as ids do, stay near each other, and are else spread. */
  private int slot(int hash) {
    int shift = Integer.numberOfLeadingZeros(slots.length - 1) + NEAR_BITS;
    return (hash >>> NEAR_BITS) * STEP >>> shift << NEAR_BITS | hash & NEAR - 1;
  }

  private static long[] free(int count) {
    long[] slots = new long[count];
    Arrays.fill(slots, FREE);
    return slots;
  }
}
