package vn.chungtay.chart;

import vn.chungtay.report.Cell;
import vn.chungtay.report.Picture;

/** Bars from 0 on, each with a mark where it ended before. */
public final class BarChart {
  private BarChart() {}

  /** The picture, told by a title and a description. */
  public static String of(Picture.Bars picture, String title, String description) {
    Scale scale = Scale.of(picture.axis(), 0, Rows.BARS);
    Rows rows = new Rows("bars", picture.bars().size(), title, description);
    for (Picture.Bar bar : picture.bars()) {
      rows.row(bar.label(), bar.value(), bar.value().shown());
      if (bar.value() instanceof Cell.Number value) {
        rows.bar("bar", scale.at(0), scale.at(value.value()));
      }
      if (bar.before() instanceof Cell.Number before) {
        rows.mark(scale.at(before.value()));
      }
    }
    return rows.end();
  }
}
