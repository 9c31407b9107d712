package vn.chungtay.report;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import vn.chungtay.finding.Visible;

/**
 * A machine-readable table whose rows are made one by one, never all held.
 *
 * @param name the file without its ending; may contain a folder: {@code rejected/households}
 * @param columns in their order
 * @param rows the cells of each row in the order of the columns, {@code ""} for an empty one; can
 *     be iterated more than once and gives the same rows each time. {@code forEach} holds none
 * @param primaryKey the names of the columns that together tell the rows apart; may be empty
 * @param parts the same rows in parts, each of which any thread may make; may be empty
 */
public record OutputTable(
    String name,
    List<OutputColumn> columns,
    Iterable<List<String>> rows,
    List<String> primaryKey,
    List<Supplier<List<List<String>>>> parts) {
  private static final Pattern NAME =
      Pattern.compile("[a-z0-9_][a-z0-9._-]*(/[a-z0-9_][a-z0-9._-]*)*");

  public OutputTable {
    columns = List.copyOf(columns);
    primaryKey = List.copyOf(primaryKey);
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "expected a table name of a-z 0-9 . _ - in folders, found '" + name + "'");
    }
    Set<String> names = new HashSet<>();
    for (OutputColumn column : columns) {
      if (!names.add(column.name())) {
        throw new IllegalArgumentException("table " + name + " has two columns " + column.name());
      }
    }
    if (columns.isEmpty() || !names.containsAll(primaryKey)) {
      throw new IllegalArgumentException(
          "table " + name + ": expected columns " + primaryKey + ", found " + names);
    }
    rows = whole(name, columns.size(), rows);
    parts = List.copyOf(parts);
  }

  /** A table whose rows are made one after the other. */
  public OutputTable(
      String name,
      List<OutputColumn> columns,
      Iterable<List<String>> rows,
      List<String> primaryKey) {
    this(name, columns, rows, primaryKey, List.of());
  }

  /** A table whose rows are made in parts. */
  public static OutputTable of(
      String name,
      List<OutputColumn> columns,
      List<Supplier<List<List<String>>>> parts,
      List<String> primaryKey) {
    Iterable<List<String>> rows =
        () -> parts.stream().flatMap(part -> part.get().stream()).iterator();
    return new OutputTable(name, columns, rows, primaryKey, parts);
  }

  /** A table without a primary key. */
  public OutputTable(String name, List<OutputColumn> columns, Iterable<List<String>> rows) {
    this(name, columns, rows, List.of());
  }

  /** A cell for formats that people open as text: control characters are shown. */
  public static String visible(String cell) {
    return Visible.text(cell);
  }

  /** The same rows, but one with a cell too many or too few is a bug that stops. */
  private static Iterable<List<String>> whole(String name, int width, Iterable<List<String>> rows) {
    return new Iterable<>() {
      @Override
      public void forEach(Consumer<? super List<String>> taker) {
        rows.forEach(row -> taker.accept(checked(row)));
      }

      @Override
      public Iterator<List<String>> iterator() {
        Iterator<List<String>> given = rows.iterator();
        return new Iterator<>() {
          @Override
          public boolean hasNext() {
            return given.hasNext();
          }

          @Override
          public List<String> next() {
            return checked(given.next());
          }
        };
      }

      private List<String> checked(List<String> row) {
        if (row.size() != width) {
          throw new IllegalStateException(
              "table " + name + ": expected " + width + " cells, found " + row.size());
        }
        return row;
      }
    };
  }
}
