package vn.chungtay.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chungtay.measure.Bounded;
import vn.chungtay.measure.Figure;
import vn.chungtay.measure.Interval;
import vn.chungtay.report.MeasureRow;

/** Figures as rows, in the order in which they come. */
final class MeasureRows {
  /**
   * What a figure is about.
   *
   * @param records how many records it rests on
   */
  record Basis(String by, String time, long records, double persons) {}

  private final List<MeasureRow> rows = new ArrayList<>();

  void add(Basis basis, String measure, Figure figure) {
    add(basis, measure, figure, Optional.empty());
  }

  void add(Basis basis, String measure, Bounded bounded) {
    add(basis, measure, bounded.figure(), bounded.bounds());
  }

  private void add(Basis basis, String measure, Figure figure, Optional<Interval> bounds) {
    rows.add(
        new MeasureRow(
            basis.by(),
            basis.time(),
            measure,
            figure.value(),
            bounds.stream().mapToDouble(Interval::lower).findFirst(),
            bounds.stream().mapToDouble(Interval::upper).findFirst(),
            basis.records(),
            basis.persons(),
            figure.reason().map(Figure.Undefined::code).orElse(""),
            figure.records()));
  }

  void addAll(MeasureRows others) {
    rows.addAll(others.rows);
  }

  List<MeasureRow> all() {
    return List.copyOf(rows);
  }
}
