package vn.chungtay.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import vn.chungtay.measure.Bounded;
import vn.chungtay.measure.Figure;
import vn.chungtay.measure.Interval;
import vn.chungtay.report.MeasureRow;

/** Figures as rows, in the order in which they come. */
final class MeasureRows {
  /**
   * What a figure is about.
   *
   * @param records how many records it is about
   * @param resting how many records it tells of in the end, the fewest of those it tells apart
   */
  record Basis(String by, String time, long records, double persons, long resting) {
    Basis(String by, String time, long records, double persons) {
      this(by, time, records, persons, records);
    }

    Basis resting(long fewest) {
      return new Basis(by, time, records, persons, fewest);
    }
  }

  /** A row and what it rests on. */
  record Resting(MeasureRow row, long records) {}

  private final List<Resting> rows = new ArrayList<>();

  void add(Basis basis, String measure, Figure figure) {
    add(basis, measure, figure, Optional.empty());
  }

  /** A figure with what is missing of it, or else with an interval. */
  void add(Basis basis, String measure, Bounded bounded, Optional<Interval> interval) {
    add(basis, measure, bounded.figure(), bounded.bounds().or(() -> interval));
  }

  void add(Basis basis, String measure, Figure figure, Optional<Interval> bounds) {
    MeasureRow row =
        new MeasureRow(
            basis.by(),
            basis.time(),
            measure,
            figure.value(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalLong.of(basis.records()),
            OptionalDouble.of(basis.persons()),
            figure.reason().map(Figure.Undefined::code).orElse(""),
            figure.records());
    rows.add(
        new Resting(
            bounds.map(i -> row.between(i.lower(), i.upper())).orElse(row), basis.resting()));
  }

  void addAll(MeasureRows others) {
    rows.addAll(others.rows);
  }

  List<Resting> all() {
    return List.copyOf(rows);
  }
}
