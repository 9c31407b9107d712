package vn.chungtay.chart;

import static vn.chungtay.chart.Markup.percent;

import vn.chungtay.report.Cell;

/** Bars below each other: the name above each, the number at its right. */
final class Rows {
  private static final int HEIGHT = 42;

  /** Bars take this part of the width, numbers the rest. */
  static final double BARS = 80;

  private final Markup svg = new Markup();
  private int row;

  Rows(String kind, int rows, String title, String description) {
    Svg.open(svg, kind, rows * HEIGHT, title, description);
  }

  /** Begins a row. */
  void row(String label, Cell value, String shown) {
    int top = row * HEIGHT;
    svg.element("text", label, "class", "label", "x", "0", "y", String.valueOf(top + 14));
    boolean there = value instanceof Cell.Number;
    svg.element(
        "text",
        shown,
        "class",
        there ? "amount" : "amount gap",
        "x",
        "100%",
        "y",
        String.valueOf(top + 32));
    row++;
  }

  /** A bar of the row that was begun last. */
  void bar(String kind, double from, double to) {
    svg.leaf(
        "rect",
        "class",
        kind,
        "x",
        percent(Math.min(from, to)),
        "y",
        String.valueOf((row - 1) * HEIGHT + 20),
        "width",
        percent(from == to ? 0 : Math.max(Math.abs(to - from), 0.4)),
        "height",
        "15");
  }

  /** An upright mark in the row that was begun last. */
  void mark(double at) {
    String x = percent(at);
    int top = (row - 1) * HEIGHT;
    svg.leaf(
        "line",
        "class",
        "mark",
        "x1",
        x,
        "x2",
        x,
        "y1",
        String.valueOf(top + 17),
        "y2",
        String.valueOf(top + 38));
  }

  String end() {
    return svg.close("svg").toString();
  }
}
