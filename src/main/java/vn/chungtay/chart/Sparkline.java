package vn.chungtay.chart;

import static vn.chungtay.chart.Markup.number;

import java.util.List;
import java.util.stream.Collectors;
import vn.chungtay.report.Cell;
import vn.chungtay.report.Picture;

/** A line of the size of a word; gaps stay gaps. Its numbers are told beside it. */
public final class Sparkline {
  private static final int WIDTH = 90;
  private static final int HEIGHT = 22;
  private static final int EDGE = 4;

  private Sparkline() {}

  /** The picture of one trend, on a scale of its own from 0. */
  public static String of(Cell.Trend trend) {
    List<Picture.Point> points = trend.points();
    double most =
        points.stream()
            .map(Picture.Point::value)
            .filter(Cell.Number.class::isInstance)
            .mapToDouble(cell -> ((Cell.Number) cell).value().doubleValue())
            .max()
            .orElse(0);
    Scale x =
        new Scale(EDGE, WIDTH - EDGE, points.get(0).month(), points.get(points.size() - 1).month());
    Scale y = new Scale(HEIGHT - EDGE, EDGE, 0, most);
    Markup svg = new Markup();
    svg.open(
        "svg",
        "class",
        "spark",
        "aria-hidden",
        "true",
        "width",
        String.valueOf(WIDTH),
        "height",
        String.valueOf(HEIGHT));
    svg.leaf("path", "d", path(points, x, y));
    Picture.Point last = points.get(points.size() - 1);
    if (last.value() instanceof Cell.Number value) {
      svg.leaf(
          "circle", "cx", number(x.at(last.month())), "cy", number(y.at(value.value())), "r", "3");
    }
    return svg.close("svg").toString();
  }

  private static String path(List<Picture.Point> points, Scale x, Scale y) {
    boolean[] drawing = {false};
    return points.stream()
        .map(
            point -> {
              if (!(point.value() instanceof Cell.Number value)) {
                drawing[0] = false;
                return "";
              }
              String command = drawing[0] ? "L" : "M";
              drawing[0] = true;
              return command + number(x.at(point.month())) + " " + number(y.at(value.value()));
            })
        .collect(Collectors.joining());
  }
}
