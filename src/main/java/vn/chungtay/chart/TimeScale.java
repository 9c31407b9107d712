package vn.chungtay.chart;

import java.util.List;
import vn.chungtay.report.Picture;

/** Where times stand, in percent of the width. */
final class TimeScale {
  private static final int MOST_LABELS = 7;

  private final List<Picture.Moment> moments;
  private final Scale scale;

  TimeScale(List<Picture.Moment> moments, double from, double to) {
    this.moments = moments;
    this.scale =
        new Scale(from, to, moments.get(0).month(), moments.get(moments.size() - 1).month());
  }

  double at(int month) {
    return scale.at(month);
  }

  /** The times that are named: not so many that the names would touch, the last one always. */
  List<Picture.Moment> named() {
    int every = (moments.size() + MOST_LABELS - 1) / MOST_LABELS;
    int last = moments.size() - 1;
    return moments.stream().filter(m -> (last - moments.indexOf(m)) % every == 0).toList();
  }
}
