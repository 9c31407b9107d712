package vn.chungtay.chart;

/** The frame of a picture: as wide as its place allows, of a fixed height, told in words. */
final class Svg {
  private Svg() {}

  /** Begins a picture that is one thing to whoever cannot see it. */
  static void open(Markup svg, String kind, int height, String title, String description) {
    svg.open(
        "svg",
        "class",
        "chart " + kind,
        "role",
        "img",
        "width",
        "100%",
        "height",
        String.valueOf(height),
        "aria-label",
        title);
    svg.element("title", title).element("desc", description);
  }
}
