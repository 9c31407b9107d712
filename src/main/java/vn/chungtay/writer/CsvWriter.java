package vn.chungtay.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.regex.Pattern;
import vn.chungtay.report.OutputColumn;
import vn.chungtay.report.OutputTable;

/**
 * CSV: a header, commas, LF, UTF-8 without a byte order mark, RFC 4180 quotes only where needed.
 *
 * <p>Spreadsheets run a cell as a formula that begins with {@code = + - @}, in full width too, or a
 * control character. Such a cell gets an apostrophe before it; numbers, negative ones too, stay as
 * they are. The same happens within a cell behind a semicolon, tab or line break, where a
 * spreadsheet with other habits begins a new cell.
 */
public final class CsvWriter implements TableWriter {
  /** A number, or a mere sign: nothing a spreadsheet could run. */
  private static final Pattern PLAIN =
      Pattern.compile("[+-]?[0-9]*(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");

  private static final String STARTS = "=+-@＝＋－＠";
  private static final Pattern INNER_FORMULA = Pattern.compile("(?<=[;\\t\\n\\r])(?=[=+@＝＋－＠-])");

  private static final int QUOTED = 1;
  private static final int INNER = 2;

  @Override
  public Rows begin(OutputTable table, OutputStream to) throws IOException {
    CsvLines lines = new CsvLines(to, table.columns().size());
    lines.row(table.columns().stream().map(OutputColumn::name).toList());
    return lines;
  }

  /** A cell as it is written, for cells of any kind. */
  static String written(String shown) {
    String cell = OutputTable.visible(shown);
    if (cell.isEmpty()) {
      return cell;
    }
    String harmless =
        startsFormula(cell.charAt(0)) && !PLAIN.matcher(cell).matches() ? "'" + cell : cell;
    int marks = marks(cell);
    if ((marks & INNER) != 0) {
      harmless = INNER_FORMULA.matcher(harmless).replaceAll("'");
    }
    return (marks & QUOTED) != 0 ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
  }

  private static boolean startsFormula(char c) {
    return c < ' ' || STARTS.indexOf(c) >= 0;
  }

  /** Whether a cell needs quotes, and whether a cell of another spreadsheet may begin within. */
  private static int marks(String cell) {
    int marks = 0;
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c <= ';') {
        marks |= c == ',' || c == '"' ? QUOTED : 0;
        marks |= c == '\n' || c == '\r' ? QUOTED | INNER : 0;
        marks |= c == ';' || c == '\t' ? INNER : 0;
      }
    }
    return marks;
  }
}
