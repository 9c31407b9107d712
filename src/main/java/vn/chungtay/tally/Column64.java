package vn.chungtay.tally;

import java.util.Arrays;

/** A growing column of longs that is never copied as it grows. */
final class Column64 {
  private static final int PAGE = 1 << 15;

  private long[][] pages = new long[4][];

  long get(int row) {
    return pages[row / PAGE][row % PAGE];
  }

  void set(int row, long value) {
    int page = row / PAGE;
    if (page >= pages.length) {
      pages = Arrays.copyOf(pages, Math.max(page + 1, pages.length * 2));
    }
    if (pages[page] == null) {
      pages[page] = new long[PAGE];
    }
    pages[page][row % PAGE] = value;
  }
}
