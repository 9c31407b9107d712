package vn.chungtay.tally;

import java.util.Arrays;

/** A growing column of ints that is never copied as it grows. */
final class Column32 {
  private static final int PAGE_BITS = 15;
  private static final int PAGE = 1 << PAGE_BITS;

  private int[][] pages = new int[4][];

  int get(int row) {
    return pages[row >>> PAGE_BITS][row & PAGE - 1];
  }

  void set(int row, int value) {
    int page = row >>> PAGE_BITS;
    if (page >= pages.length) {
      pages = Arrays.copyOf(pages, Math.max(page + 1, pages.length * 2));
    }
    if (pages[page] == null) {
      pages[page] = new int[PAGE];
    }
    pages[page][row & PAGE - 1] = value;
  }
}
