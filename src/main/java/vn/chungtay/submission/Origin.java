package vn.chungtay.submission;

import java.util.Comparator;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Where something stands in what was sent in.
 *
 * @param file the file's name relative to the campaign folder, {@code -} for standard input, empty
 *     when it concerns no file
 * @param sheet the sheet of a workbook; {@link Sheet#NONE} in other files
 * @param line the physical line on which the record starts, or its row in the sheet, 1-based; 0
 *     when it concerns no line
 * @param record the number of the record within the file, 1-based; 0 when it concerns no record
 */
public record Origin(String file, Sheet sheet, int line, int record) implements Comparable<Origin> {
  /** What concerns no file at all, such as a submission that did not come. */
  public static final Origin NONE = new Origin("", 0, 0);

  private static final Comparator<Origin> ORDER =
      Comparator.comparing(Origin::file)
          .thenComparing(origin -> origin.sheet.name)
          .thenComparing(Origin::line)
          .thenComparing(Origin::record);

  /**
   * A sheet of a workbook.
   *
   * @param columns the letters of the columns of the records, by their names
   */
  public record Sheet(String name, Map<String, String> columns) {
    public static final Sheet NONE = new Sheet("", Map.of());

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}_][\\p{L}\\p{M}0-9_.]*");

    public Sheet {
      columns = Map.copyOf(columns);
    }

    /** The name as it stands in a reference to a cell. */
    String quoted() {
      return PLAIN.matcher(name).matches() ? name : "'" + name.replace("'", "''") + "'";
    }
  }

  public Origin {
    if (line < 0 || record < 0) {
      throw new IllegalArgumentException("expected line and record from 0");
    }
  }

  /** A place in a file that has no sheets. */
  public Origin(String file, int line, int record) {
    this(file, Sheet.NONE, line, record);
  }

  /** A whole file. */
  public static Origin of(String file) {
    return new Origin(file, 0, 0);
  }

  /** The file, with the sheet in a workbook: within it a line tells the place. */
  public String table() {
    return sheet.name.isEmpty() ? file : file + ":" + sheet.name;
  }

  /** The cell of a field within a workbook; the row where no column is known, else nothing. */
  public String cell(String field) {
    return sheet.name.isEmpty() || line == 0
        ? ""
        : sheet.quoted() + "!" + sheet.columns.getOrDefault(field, "") + line;
  }

  /** The place as people are told it: the file, and the line or cell in it. */
  public String place(String field) {
    String cell = cell(field);
    if (!cell.isEmpty()) {
      return file + ":" + cell;
    }
    return line > 0 ? file + ":" + line : table();
  }

  @Override
  public int compareTo(Origin other) {
    return ORDER.compare(this, other);
  }
}
