package vn.chungtay.chart;

import static vn.chungtay.chart.Markup.percent;

import vn.chungtay.report.Cell;
import vn.chungtay.report.Picture;

/** Places as tiles; those of which more is told are links. Shades are classes. */
public final class TileMap {
  private static final int HEIGHT = 66;

  private final Picture.Layer layer;
  private final double width;
  private final Markup svg = new Markup();

  private TileMap(Picture.Layer layer) {
    this.layer = layer;
    int columns = layer.tiles().stream().mapToInt(Picture.Tile::column).max().orElse(0) + 1;
    this.width = 100.0 / columns;
  }

  /** The picture of one layer. */
  public static String of(Picture.Layer layer) {
    TileMap map = new TileMap(layer);
    int rows = layer.tiles().stream().mapToInt(Picture.Tile::row).max().orElse(0) + 1;
    map.svg.open(
        "svg",
        "class",
        "chart tiles" + (map.width < 100.0 / 6 ? " many" : ""),
        "role",
        "group",
        "width",
        "100%",
        "height",
        String.valueOf(rows * HEIGHT),
        "aria-label",
        layer.title());
    layer.tiles().forEach(map::linked);
    return map.svg.close("svg").toString();
  }

  private void linked(Picture.Tile tile) {
    if (tile.anchor().isPresent()) {
      svg.open("a", "href", "#" + tile.anchor().get());
      tile(tile);
      svg.close("a");
    } else {
      tile(tile);
    }
  }

  private void tile(Picture.Tile tile) {
    String shade = shade(tile.step());
    int top = tile.row() * HEIGHT;
    String middle = percent((tile.column() + 0.5) * width);
    svg.open("g", "class", "tile");
    svg.element("title", tile.label() + ": " + tile.value().shown());
    svg.leaf(
        "rect",
        "class",
        shade,
        "x",
        percent(tile.column() * width),
        "y",
        String.valueOf(top),
        "width",
        percent(width),
        "height",
        String.valueOf(HEIGHT));
    svg.element("text", tile.label(), "class", "on " + shade, "x", middle, "y", y(top, 28));
    svg.element("text", value(tile.value()), "class", "on " + shade, "x", middle, "y", y(top, 47));
    svg.close("g");
  }

  private static String y(int top, int below) {
    return String.valueOf(top + below);
  }

  private static String value(Cell value) {
    return value instanceof Cell.Number number ? number.shown() : "?";
  }

  /** The class of a shade: {@code up1} ... above 0, {@code down1} ... below, {@code none}. */
  public static String shade(int step) {
    return step == 0 ? "none" : (step > 0 ? "up" : "down") + Math.abs(step);
  }
}
