package vn.chungtay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.chungtay.indicator.Figure;
import vn.chungtay.submission.Period;

/** A table with a row for each figure and a column for each period of the report. */
record SeriesTable(Material material) {
  /** One figure through all periods. */
  record Row(String label, Function<Period, Figure> figure) {}

  /** Nothing when no row has a figure; rows without any are left out and named. */
  Optional<Table> of(String caption, List<Row> rows, Object... arguments) {
    Headings headings = new Headings(material).texts("indicator");
    material.periods().forEach(p -> headings.number(PeriodWords.brief(material, p)));
    List<List<Cell>> cells = new ArrayList<>();
    List<List<Figure>> all = new ArrayList<>();
    List<String> empty = new ArrayList<>();
    for (Row row : rows) {
      List<Figure> figures = material.periods().stream().map(row.figure()).toList();
      if (figures.stream().allMatch(figure -> figure.value().isEmpty())) {
        empty.add(row.label());
      } else {
        cells.add(cells(row.label(), figures));
        all.add(figures);
      }
    }
    List<String> notes = remarks(all);
    if (!empty.isEmpty()) {
      notes.add(material.say("series.empty", String.join("; ", empty)));
    }
    return cells.isEmpty()
        ? Optional.empty()
        : Optional.of(new Table(material.say(caption, arguments), headings.list(), cells, notes));
  }

  /** What must be known beside the figures of each period. */
  private List<String> remarks(List<List<Figure>> rows) {
    List<String> notes = new ArrayList<>();
    for (int i = 0; i < material.periods().size(); i++) {
      int column = i;
      List<String> remarks =
          new Remarks(material).on(rows.stream().map(row -> row.get(column)).toList());
      if (!remarks.isEmpty()) {
        String period = PeriodWords.brief(material, material.periods().get(i));
        notes.add(material.say("series.remark", period, String.join("; ", remarks)));
      }
    }
    return notes;
  }

  private List<Cell> cells(String label, List<Figure> figures) {
    Shown shown = new Shown(material);
    return Stream.concat(Stream.of(new Cell.Text(label)), figures.stream().map(shown::cell))
        .toList();
  }
}
