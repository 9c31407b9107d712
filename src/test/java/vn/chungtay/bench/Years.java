package vn.chungtay.bench;

/** The six years of a made-up campaign, counted from 0. */
final class Years {
  static final int COUNT = 6;

  private static final int FIRST = 2015;

  private Years() {}

  static int calendar(int year) {
    return FIRST + year;
  }
}
