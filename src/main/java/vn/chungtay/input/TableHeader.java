package vn.chungtay.input;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.chungtay.finding.CannotRun;
import vn.chungtay.finding.Nearest;
import vn.chungtay.submission.Column;
import vn.chungtay.submission.Kind;

/** Where the columns that are asked for stand among the names in a table. */
final class TableHeader {
  private static final int NOWHERE = -1;

  private final List<TableColumn> wanted;
  private final List<String> names;
  private final int[] places;

  private TableHeader(List<TableColumn> wanted, List<String> names) {
    this.wanted = wanted;
    this.names = names;
    this.places = wanted.stream().mapToInt(column -> place(column.name())).toArray();
  }

  /** What is found by its exact name, or else but for case and marks, is there. */
  static TableHeader of(List<TableColumn> wanted, List<String> names) {
    return new TableHeader(wanted, names);
  }

  /**
   * The same, but a column that is not there stops the run.
   *
   * @param file what the table is called
   */
  static TableHeader whole(List<TableColumn> wanted, List<String> names, String file) {
    TableHeader header = of(wanted, names);
    for (int i = 0; i < wanted.size(); i++) {
      String name = wanted.get(i).name();
      if (header.places[i] == NOWHERE) {
        throw header.missing(name, file);
      }
      if (names.stream().filter(names.get(header.places[i])::equals).count() > 1) {
        throw CannotRun.configuration("measure.column_twice", file, name);
      }
    }
    return header;
  }

  private CannotRun missing(String name, String file) {
    if (names.stream().anyMatch(text -> TableNumbers.looksLikeNumber(text))) {
      return CannotRun.configuration("measure.no_header", file, name);
    }
    String nearest = Nearest.to(name, names).orElseGet(() -> String.join(", ", names));
    return CannotRun.configuration("measure.no_column", file, name, nearest);
  }

  private int place(String name) {
    int exact = names.indexOf(CellText.clean(name));
    if (exact != NOWHERE) {
      return exact;
    }
    List<String> keys = names.stream().map(ColumnNames::key).toList();
    String key = ColumnNames.key(name);
    int place = keys.indexOf(key);
    return place == keys.lastIndexOf(key) ? place : NOWHERE;
  }

  /** How many of the columns are there. */
  long known() {
    return Arrays.stream(places).filter(place -> place != NOWHERE).count();
  }

  int size() {
    return names.size();
  }

  /** The places in a record of each column asked for. */
  int[] places() {
    return places;
  }

  /** Which columns asked for each place in a record fills. */
  int[][] fillers() {
    List<List<Integer>> fillers = new ArrayList<>();
    names.forEach(name -> fillers.add(new ArrayList<>()));
    for (int i = 0; i < places.length; i++) {
      fillers.get(places[i]).add(i);
    }
    return fillers.stream()
        .map(columns -> columns.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }

  /** Refuses a column of labels that holds what is personal by its name. */
  static void refusePersonal(TableColumn column) {
    Kind.HOUSEHOLDS.columns().stream()
        .filter(Column::personal)
        .filter(
            known ->
                ColumnNames.position(Kind.HOUSEHOLDS, ColumnNames.key(column.name()))
                    .equals(Kind.HOUSEHOLDS.position(known.name())))
        .findFirst()
        .ifPresent(
            known -> {
              throw CannotRun.configuration("measure.personal", column.name());
            });
  }
}
