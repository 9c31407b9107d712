package vn.chungtay.tally;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Numbers distinct texts from 0 in the order they come, in a few bytes more than the texts take.
 */
final class Interner {
  private static final int PAGE = 1 << 20;

  private byte[][] pages = new byte[1][];
  private long end;
  private long[] starts = new long[1024];
  private int[] slots = new int[2048];
  private int size;

  /** The number of a text, a new one when it has not come before. */
  int number(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int slot = slot(bytes);
    if (slots[slot] != 0) {
      return slots[slot] - 1;
    }
    if (size + 1 == starts.length) {
      starts = Arrays.copyOf(starts, starts.length * 2);
    }
    starts[size] = end;
    for (byte b : bytes) {
      append(b);
    }
    size++;
    starts[size] = end;
    slots[slot] = size;
    if (size * 2L > slots.length) {
      rehash();
    }
    return size - 1;
  }

  /** The text of a number. */
  String text(int number) {
    byte[] bytes = new byte[(int) (starts[number + 1] - starts[number])];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = at(starts[number] + i);
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  int size() {
    return size;
  }

  private int slot(byte[] bytes) {
    int slot = spread(Arrays.hashCode(bytes)) & (slots.length - 1);
    while (slots[slot] != 0 && !same(slots[slot] - 1, bytes)) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  private boolean same(int number, byte[] bytes) {
    if (starts[number + 1] - starts[number] != bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if (at(starts[number] + i) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  private void rehash() {
    slots = new int[slots.length * 2];
    for (int number = 0; number < size; number++) {
      int hash = 1;
      for (long at = starts[number]; at < starts[number + 1]; at++) {
        hash = 31 * hash + at(at);
      }
      int slot = spread(hash) & (slots.length - 1);
      while (slots[slot] != 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = number + 1;
    }
  }

  private static int spread(int hash) {
    int mixed = hash * 0x9E3779B9;
    return mixed ^ (mixed >>> 15);
  }

  private byte at(long position) {
    return pages[(int) (position / PAGE)][(int) (position % PAGE)];
  }

  private void append(byte b) {
    int page = (int) (end / PAGE);
    if (page == pages.length) {
      pages = Arrays.copyOf(pages, pages.length * 2);
    }
    if (pages[page] == null) {
      pages[page] = new byte[PAGE];
    }
    pages[page][(int) (end++ % PAGE)] = b;
  }
}
