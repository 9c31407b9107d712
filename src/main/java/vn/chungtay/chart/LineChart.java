package vn.chungtay.chart;

import static vn.chungtay.chart.Markup.number;
import static vn.chungtay.chart.Markup.percent;

import java.util.List;
import java.util.Locale;
import vn.chungtay.report.Cell;
import vn.chungtay.report.Picture;

/** Lines over time. Each kind of line has a class of its own: {@code actual}, {@code goal} ... */
public final class LineChart {
  private static final int HEIGHT = 280;
  private static final int TOP = 30;
  private static final int BOTTOM = 246;

  private final Picture.Lines picture;
  private final TimeScale time;
  private final Scale scale;
  private final Markup svg = new Markup();
  private final Plot plot;

  private LineChart(Picture.Lines picture) {
    this.picture = picture;
    this.time = new TimeScale(picture.moments(), 19, 92);
    this.scale = Scale.of(picture.axis(), BOTTOM, TOP);
    this.plot = new Plot(svg, time, scale);
  }

  /** The picture, told by a title and a description. */
  public static String of(Picture.Lines picture, String title, String description) {
    LineChart chart = new LineChart(picture);
    Svg.open(chart.svg, "lines", HEIGHT, title, description);
    chart.axes();
    chart.picture.breaks().forEach(chart::broken);
    chart.picture.lines().forEach(chart::line);
    chart.picture.range().ifPresent(chart::range);
    chart.picture.lines().forEach(chart::points);
    return chart.svg.close("svg").toString();
  }

  private void axes() {
    for (Cell.Number tick : picture.axis().ticks()) {
      String y = number(scale.at(tick.value()));
      svg.leaf("line", "class", "grid", "x1", "13%", "x2", "99%", "y1", y, "y2", y);
      svg.element("text", tick.shown(), "class", "tick", "x", "12%", "y", y, "dy", "4");
    }
    for (Picture.Moment moment : time.named()) {
      plot.moment(moment, number(BOTTOM + 20));
    }
  }

  private void broken(Picture.Break broken) {
    String x = percent(time.at(broken.month()));
    svg.leaf("line", "class", "break", "x1", x, "x2", x, "y1", number(16), "y2", number(BOTTOM));
    svg.element("text", broken.label(), "class", "break", "x", x, "y", "11");
  }

  private void line(Picture.Line line) {
    for (int i = 1; i < line.points().size(); i++) {
      Picture.Point from = line.points().get(i - 1);
      Picture.Point to = line.points().get(i);
      plot.line(role(line) + (across(from, to) ? " across" : ""), from, to);
    }
  }

  private static String role(Picture.Line line) {
    return line.role().name().toLowerCase(Locale.ROOT);
  }

  private boolean across(Picture.Point from, Picture.Point to) {
    return picture.breaks().stream()
        .anyMatch(b -> from.month() < b.month() && b.month() < to.month());
  }

  private void range(Picture.Range range) {
    String x = percent(time.at(range.month()));
    svg.leaf(
        "line",
        "class",
        "range",
        "x1",
        x,
        "x2",
        x,
        "y1",
        number(scale.at(range.lower().value())),
        "y2",
        number(scale.at(range.upper().value())));
  }

  /** Only what was achieved and what is projected is told point by point. */
  private void points(Picture.Line line) {
    List<Picture.Point> points = line.points();
    switch (line.role()) {
      case ACTUAL -> points.forEach(point -> point("actual", point));
      case PROJECTED -> point("projected", points.get(points.size() - 1));
      case REQUIRED, GOAL -> {}
    }
  }

  private void point(String role, Picture.Point point) {
    String x = percent(time.at(point.month()));
    if (point.value() instanceof Cell.Number value) {
      double y = scale.at(value.value());
      svg.leaf("circle", "class", role, "cx", x, "cy", number(y), "r", "4");
      svg.element("text", value.shown(), "class", "value", "x", x, "y", number(y - 10));
    } else {
      svg.element("text", "?", "class", "gap", "x", x, "y", number(BOTTOM - 6));
    }
  }
}
