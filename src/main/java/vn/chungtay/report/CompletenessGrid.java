package vn.chungtay.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.chungtay.indicator.Place;
import vn.chungtay.indicator.Reception;
import vn.chungtay.reference.OrgUnit;
import vn.chungtay.reference.UnitMap;
import vn.chungtay.submission.Period;

/** What came of what was expected: a row for each unit with all below it, a column a period. */
final class CompletenessGrid {
  private record Came(long received, long expected) {
    Came and(Reception reception) {
      return new Came(received + (reception.silent() ? 0 : 1), expected + 1);
    }
  }

  /** A row: by its key, since two units may have the same name; units stand before blocks. */
  private record Row(boolean block, String key, String name) {
    static final Comparator<Row> ORDER = Comparator.comparing(Row::block).thenComparing(Row::key);
  }

  private final Material material;
  private final Map<String, List<Reception>> expected;

  CompletenessGrid(Material material) {
    this.material = material;
    this.expected =
        material.outcomes().receptions().stream()
            .filter(Reception::expected)
            .filter(reception -> reception.period().compareTo(material.asOf()) <= 0)
            .collect(
                Collectors.groupingBy(
                    reception -> reception.unit().code(), LinkedHashMap::new, Collectors.toList()));
  }

  /** The units right below the whole, and beside them the blocks of bodies. */
  Table ofWhole() {
    Map<Period, Map<String, Row>> rows = new HashMap<>();
    for (Period period : material.periods()) {
      rows.put(period, rows(period));
    }
    Map<Row, Map<Period, Came>> came = new TreeMap<>(Row.ORDER);
    for (Reception one : expected.values().stream().flatMap(List::stream).toList()) {
      Row row = rows.get(one.period()).get(one.unit().code());
      if (row != null) {
        add(came, row, one);
      }
    }
    return table(material.say("grid.caption"), came);
  }

  /** The units right below a place. */
  Table below(Place place) {
    Map<Row, Map<Period, Came>> came = new TreeMap<>(Row.ORDER);
    for (Place child : material.children(place)) {
      Row row = new Row(false, child.code(), child.name());
      expected.getOrDefault(child.code(), List.of()).forEach(one -> add(came, row, one));
    }
    return table(material.say("grid.below"), came);
  }

  /** The row to which each unit of a period belongs. */
  private Map<String, Row> rows(Period period) {
    UnitMap map = material.map(period);
    Map<String, Row> rows = new HashMap<>();
    for (OrgUnit whole : material.whole(period).members()) {
      for (OrgUnit unit : map.subtree(whole)) {
        String block = unit.equals(whole) ? whole.name() : unit.block().orElse(whole.name());
        rows.put(unit.code(), new Row(true, block, block));
      }
      for (OrgUnit child : map.children(whole)) {
        if (child.territorial()) {
          String name = material.map(material.asOf()).unit(child.code()).orElse(child).name();
          Row row = new Row(false, child.code(), name);
          map.subtree(child).forEach(unit -> rows.put(unit.code(), row));
        }
      }
    }
    return rows;
  }

  private static void add(Map<Row, Map<Period, Came>> came, Row row, Reception reception) {
    came.computeIfAbsent(row, r -> new HashMap<>())
        .merge(
            reception.period(),
            new Came(0, 0).and(reception),
            (before, one) -> before.and(reception));
  }

  private Table table(String caption, Map<Row, Map<Period, Came>> came) {
    Headings headings = new Headings(material).texts("unit");
    material.periods().forEach(p -> headings.text(PeriodWords.brief(material, p)));
    List<List<Cell>> rows = new ArrayList<>();
    came.forEach((row, byPeriod) -> rows.add(cells(row.name(), byPeriod)));
    return new Table(caption, headings.list(), rows, List.of(material.say("grid.note")));
  }

  private List<Cell> cells(String name, Map<Period, Came> byPeriod) {
    List<Cell> cells = new ArrayList<>();
    cells.add(new Cell.Text(name));
    for (Period period : material.periods()) {
      Came came = byPeriod.get(period);
      cells.add(came == null ? new Shown(material).missing("not_expected") : level(came));
    }
    return cells;
  }

  /** Only what is complete looks complete, and only what is empty looks empty. */
  private Cell level(Came came) {
    String shown =
        material.say("grid.part", material.count(came.received()), material.count(came.expected()));
    if (came.received() == came.expected()) {
      return new Cell.Level(shown, Cell.Level.FULL);
    }
    int between = (int) (came.received() * (Cell.Level.FULL - 1) / came.expected());
    return new Cell.Level(shown, came.received() == 0 ? 0 : 1 + Math.min(between, 2));
  }
}
