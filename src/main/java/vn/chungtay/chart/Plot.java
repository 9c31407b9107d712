package vn.chungtay.chart;

import static vn.chungtay.chart.Markup.number;
import static vn.chungtay.chart.Markup.percent;

import vn.chungtay.report.Cell;
import vn.chungtay.report.Picture;

/** Where points over time are drawn. */
record Plot(Markup svg, TimeScale time, Scale scale) {
  /** A line between two points; none where one of them has no number. */
  void line(String role, Picture.Point from, Picture.Point to) {
    if (from.value() instanceof Cell.Number before && to.value() instanceof Cell.Number after) {
      svg.leaf(
          "line",
          "class",
          role,
          "x1",
          percent(time.at(from.month())),
          "y1",
          number(scale.at(before.value())),
          "x2",
          percent(time.at(to.month())),
          "y2",
          number(scale.at(after.value())));
    }
  }

  /** The label of a moment below the picture. */
  void moment(Picture.Moment moment, String y) {
    svg.element(
        "text", moment.label(), "class", "moment", "x", percent(time.at(moment.month())), "y", y);
  }
}
