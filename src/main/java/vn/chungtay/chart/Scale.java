package vn.chungtay.chart;

import java.math.BigDecimal;
import vn.chungtay.report.Axis;

/** Where a value stands between two ends of a picture. */
record Scale(double from, double to, double low, double high) {
  /** The scale of an axis. */
  static Scale of(Axis axis, double from, double to) {
    return new Scale(
        from,
        to,
        axis.ticks().get(0).value().doubleValue(),
        axis.ticks().get(axis.ticks().size() - 1).value().doubleValue());
  }

  double at(BigDecimal value) {
    return at(value.doubleValue());
  }

  double at(double value) {
    return high == low ? (from + to) / 2 : from + (value - low) / (high - low) * (to - from);
  }
}
