package vn.chungtay.tally;

import java.util.Arrays;

/** A growing column of longs; a page that holds only the usual value takes no room. */
final class Column64 {
  private static final int PAGE_BITS = 15;
  private static final int PAGE = 1 << PAGE_BITS;

  private final long usual;
  private long[][] pages = new long[4][];

  Column64(long usual) {
    this.usual = usual;
  }

  long get(int row) {
    long[] page = row >>> PAGE_BITS < pages.length ? pages[row >>> PAGE_BITS] : null;
    return page == null ? usual : page[row & PAGE - 1];
  }

  void set(int row, long value) {
    int page = row >>> PAGE_BITS;
    if (page >= pages.length) {
      pages = Arrays.copyOf(pages, Math.max(page + 1, pages.length * 2));
    }
    if (pages[page] == null) {
      if (value == usual) {
        return;
      }
      pages[page] = new long[PAGE];
      Arrays.fill(pages[page], usual);
    }
    pages[page][row & PAGE - 1] = value;
  }
}
