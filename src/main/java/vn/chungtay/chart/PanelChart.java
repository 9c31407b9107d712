package vn.chungtay.chart;

import static vn.chungtay.chart.Markup.number;
import static vn.chungtay.chart.Markup.percent;

import java.util.List;
import java.util.stream.Collectors;
import vn.chungtay.report.Cell;
import vn.chungtay.report.Picture;

/** One of several small pictures on the same scale: a line, its ends in numbers, its goal. */
public final class PanelChart {
  private static final int HEIGHT = 112;
  private static final int TOP = 20;
  private static final int BOTTOM = 92;

  private final Picture.Panel panel;
  private final TimeScale time;
  private final Scale scale;
  private final Markup svg = new Markup();
  private final Plot plot;

  private PanelChart(Picture.Panels panels, Picture.Panel panel) {
    this.panel = panel;
    this.time = new TimeScale(panels.moments(), 14, 86);
    this.scale = Scale.of(panels.axis(), BOTTOM, TOP);
    this.plot = new Plot(svg, time, scale);
  }

  /** The picture of one panel. */
  public static String of(Picture.Panels panels, Picture.Panel panel) {
    PanelChart chart = new PanelChart(panels, panel);
    Svg.open(chart.svg, "panel", HEIGHT, panel.title(), values(panel));
    chart.axis(panels.moments());
    panel.goal().ifPresent(chart::goal);
    chart.line();
    chart.points();
    return chart.svg.close("svg").toString();
  }

  private static String values(Picture.Panel panel) {
    return panel.points().stream().map(p -> p.value().shown()).collect(Collectors.joining(" → "));
  }

  private void axis(List<Picture.Moment> moments) {
    String y = String.valueOf(BOTTOM);
    String below = String.valueOf(HEIGHT - 4);
    svg.leaf("line", "class", "base", "x1", "2%", "x2", "98%", "y1", y, "y2", y);
    plot.moment(moments.get(0), below);
    if (moments.size() > 1) {
      plot.moment(moments.get(moments.size() - 1), below);
    }
  }

  private void goal(Cell.Number goal) {
    String y = number(scale.at(goal.value()));
    svg.leaf("line", "class", "goal", "x1", "2%", "x2", "98%", "y1", y, "y2", y);
  }

  private void line() {
    for (int i = 1; i < panel.points().size(); i++) {
      Picture.Point from = panel.points().get(i - 1);
      Picture.Point to = panel.points().get(i);
      plot.line("actual", from, to);
    }
  }

  /** The ends carry their numbers; what is not there is marked wherever it is. */
  private void points() {
    int last = panel.points().size() - 1;
    for (int i = 0; i <= last; i++) {
      Picture.Point point = panel.points().get(i);
      String x = percent(time.at(point.month()));
      if (point.value() instanceof Cell.Number value) {
        double y = scale.at(value.value());
        svg.leaf("circle", "class", "actual", "cx", x, "cy", number(y), "r", "3");
        if (i == 0 || i == last) {
          svg.element("text", value.shown(), "class", "value", "x", x, "y", number(y - 7));
        }
      } else {
        svg.element("text", "?", "class", "gap", "x", x, "y", number(BOTTOM - 4));
      }
    }
  }
}
