package vn.chungtay.change;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chungtay.indicator.Place;

/**
 * Follows the figures place by place, and tells of each whether it is new, gone or called
 * otherwise.
 */
public final class PlaceWatch {
  private Optional<List<String>> before = Optional.empty();
  private Optional<List<String>> after = Optional.empty();

  /** Takes the next row; what there is to tell of the place before it. */
  public Optional<Change> next(SideBySide.Pair pair) {
    Optional<Change> told =
        before.or(() -> after).filter(row -> !samePlace(row, pair.any())).flatMap(row -> end());
    before = before.or(pair::before);
    after = after.or(pair::after);
    return told;
  }

  /** What there is to tell of the last place. */
  public Optional<Change> end() {
    Optional<Change> told =
        before.or(() -> after).isPresent() ? Optional.of(change()) : Optional.empty();
    before = Optional.empty();
    after = Optional.empty();
    return told.filter(change -> !change.changed().isEmpty());
  }

  private Change change() {
    SideBySide.Pair pair = new SideBySide.Pair(before, after);
    Subject subject = ComparedTable.INDICATORS.subject(pair.any());
    return new Change(
        Part.UNITS,
        pair.mark(),
        new Subject(
            subject.period(), subject.unitCode(), subject.unitName(), subject.level(), "", "", ""),
        Stream.of("unit_name", "level").map(this::cell).toList());
  }

  private Change.Cell cell(String column) {
    return new Change.Cell(column, cell(before, column), cell(after, column));
  }

  private static String cell(Optional<List<String>> row, String column) {
    return row.map(cells -> ComparedTable.INDICATORS.cell(cells, column)).orElse("");
  }

  private static boolean samePlace(List<String> row, List<String> other) {
    return Stream.of("period", "unit_code").allMatch(c -> same(row, other, c))
        && block(row) == block(other);
  }

  private static boolean same(List<String> row, List<String> other, String column) {
    return ComparedTable.INDICATORS
        .cell(row, column)
        .equals(ComparedTable.INDICATORS.cell(other, column));
  }

  private static boolean block(List<String> row) {
    return ComparedTable.INDICATORS.cell(row, "level").equals(Place.BLOCK);
  }
}
