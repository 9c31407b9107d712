package vn.chungtay.tally;

import java.util.Arrays;

/** A growing column of ints that is never copied as it grows. */
final class Column32 {
  private static final int PAGE = 1 << 15;

  private int[][] pages = new int[4][];

  int get(int row) {
    return pages[row / PAGE][row % PAGE];
  }

  void set(int row, int value) {
    int page = row / PAGE;
    if (page >= pages.length) {
      pages = Arrays.copyOf(pages, Math.max(page + 1, pages.length * 2));
    }
    if (pages[page] == null) {
      pages[page] = new int[PAGE];
    }
    pages[page][row % PAGE] = value;
  }
}
