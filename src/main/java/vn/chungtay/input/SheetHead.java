package vn.chungtay.input;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.chungtay.submission.Column;
import vn.chungtay.submission.Kind;

/**
 * The header of the table in a sheet, found among its first rows: the one that names the most
 * columns. What it leaves empty may stand in a merged cell above.
 *
 * @param place the place of the header among the first rows
 * @param line its row in the sheet
 * @param defaults what the rows above say of all records, by column: {@code Mã đơn vị | 26407}
 */
record SheetHead(Header header, int place, int line, Map<String, String> defaults) {
  private static final int FEWEST = 2;
  private static final int MERGED_ROWS = 2;

  /** The header that names the most columns of one kind, two at least. */
  static Optional<SheetHead> find(List<SheetRow> rows, Optional<Kind> forced) {
    Optional<SheetHead> best = Optional.empty();
    for (int i = 0; i < rows.size(); i++) {
      Optional<SheetHead> found = at(rows, i, forced);
      boolean better =
          found.isPresent() && (best.isEmpty() || found.get().named() > best.get().named());
      best = better ? found : best;
    }
    return best;
  }

  private static Optional<SheetHead> at(List<SheetRow> rows, int place, Optional<Kind> forced) {
    List<String> names = names(rows, place, forced);
    List<String> keys = names.stream().map(ColumnNames::key).toList();
    return forced
        .or(() -> ColumnNames.kind(keys))
        .map(kind -> new Header(kind, names))
        .map(head -> new SheetHead(head, place, rows.get(place).number(), above(rows, place, head)))
        .filter(head -> head.named() >= FEWEST);
  }

  /** The number of different columns that are named. */
  long named() {
    return positions().size();
  }

  private Set<Integer> positions() {
    return IntStream.range(0, header.size())
        .filter(header::known)
        .mapToObj(header::position)
        .collect(Collectors.toSet());
  }

  /** The required columns that are neither named nor said above. */
  List<Column> missing() {
    return header.missing().stream()
        .filter(column -> !defaults.containsKey(column.name()))
        .toList();
  }

  /** Whether it names enough to be one of ours, at least half of what it must. */
  boolean convincing() {
    long required = header.kind().columns().stream().filter(Column::required).count();
    return missing().size() * 2L <= required;
  }

  /** The names over each column, as far as the last. */
  private static List<String> names(List<SheetRow> rows, int place, Optional<Kind> forced) {
    int width = rows.get(place).cells().size();
    for (int up = 1; up <= MERGED_ROWS; up++) {
      width = Math.max(width, adjacent(rows, place, up).map(row -> row.cells().size()).orElse(0));
    }
    List<String> names = new ArrayList<>();
    for (int column = 0; column < width; column++) {
      names.add(name(rows, place, column, forced));
    }
    while (!names.isEmpty() && names.get(names.size() - 1).isEmpty()) {
      names.remove(names.size() - 1);
    }
    return names;
  }

  private static String name(List<SheetRow> rows, int place, int column, Optional<Kind> forced) {
    String own = rows.get(place).cell(column);
    if (known(own, forced)) {
      return own;
    }
    for (int up = 1; up <= MERGED_ROWS; up++) {
      Optional<SheetRow> above = adjacent(rows, place, up);
      String merged = above.map(row -> row.cell(column)).orElse("");
      String together = above.map(row -> group(row, column)).orElse("") + " " + own;
      if (own.isEmpty() && known(merged, forced)) {
        return merged;
      }
      if (!own.isEmpty() && known(together, forced)) {
        return together;
      }
    }
    return own;
  }

  /** The text over several columns, which stands over the first of them. */
  private static String group(SheetRow row, int column) {
    int from = column;
    while (from > 0 && row.cell(from).isEmpty()) {
      from--;
    }
    return row.cell(from);
  }

  private static Optional<SheetRow> adjacent(List<SheetRow> rows, int place, int up) {
    boolean there = place >= up && rows.get(place - up).number() == rows.get(place).number() - up;
    return there ? Optional.of(rows.get(place - up)) : Optional.empty();
  }

  private static boolean known(String name, Optional<Kind> forced) {
    Collection<String> keys = List.of(ColumnNames.key(name));
    return !name.isEmpty() && ColumnNames.known(keys, forced) > 0;
  }

  /** What rows above the header say: a label, and its value in the next cell that has one. */
  private static Map<String, String> above(List<SheetRow> rows, int place, Header header) {
    Map<String, String> defaults = new TreeMap<>();
    for (SheetRow row : rows.subList(0, place)) {
      for (int i = 0; i < row.cells().size(); i++) {
        Optional<String> column = Preamble.column(row.cell(i));
        Optional<String> value =
            row.cells().stream().skip(i + 1L).filter(cell -> !cell.isEmpty()).findFirst();
        boolean label = column.isPresent() && !heads(header, i, column.get());
        if (label && value.isPresent() && Preamble.column(value.get()).isEmpty()) {
          defaults.putIfAbsent(column.get(), value.get());
        }
      }
    }
    return defaults;
  }

  /** Whether a name above the header is that of the column below it. */
  private static boolean heads(Header header, int place, String column) {
    return place < header.size()
        && header.known(place)
        && header.kind().columns().get(header.position(place)).name().equals(column);
  }
}
