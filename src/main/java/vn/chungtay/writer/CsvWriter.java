package vn.chungtay.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
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

  private static final char LETTERS_FROM = '\u00c0';
  private static final char LETTERS_TO = '\u1eff';

  private static final int QUOTED = 1;
  private static final int INNER = 2;

  @Override
  public Rows begin(OutputTable table, OutputStream to) throws IOException {
    List<OutputColumn> columns = table.columns();
    Writer out = Utf8.writer(to);
    line(out, columns.stream().map(OutputColumn::name).toList());
    return new Rows() {
      @Override
      public void row(List<String> cells) throws IOException {
        line(out, cells);
      }

      @Override
      public void end() throws IOException {
        out.flush();
      }
    };
  }

  private static void line(Writer out, List<String> cells) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      line.append(i > 0 ? "," : "");
      String cell = cells.get(i);
      // A line without any character would be no row to many readers.
      line.append(cell.isEmpty() && cells.size() == 1 ? "\"\"" : "");
      if (plain(cell)) {
        line.append(cell);
      } else {
        cell(line, OutputTable.visible(cell));
      }
    }
    out.append(line.append('\n'));
  }

  /** Whether a cell stays as it is in any case, which is so of nearly all. */
  private static boolean plain(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      boolean harmless =
          c >= 'a' && c <= 'z'
              || c >= '0' && c <= '9'
              || c >= 'A' && c <= 'Z'
              || i > 0 && (c == '.' || c == '_' || c == ' ' || c == '-' || c == '@')
              || c >= LETTERS_FROM && c <= LETTERS_TO;
      if (!harmless) {
        return false;
      }
    }
    return true;
  }

  private static void cell(StringBuilder line, String cell) {
    if (cell.isEmpty()) {
      return;
    }
    String harmless =
        startsFormula(cell.charAt(0)) && !PLAIN.matcher(cell).matches() ? "'" + cell : cell;
    int marks = marks(cell);
    if ((marks & INNER) != 0) {
      harmless = INNER_FORMULA.matcher(harmless).replaceAll("'");
    }
    if ((marks & QUOTED) != 0) {
      line.append('"').append(harmless.replace("\"", "\"\"")).append('"');
    } else {
      line.append(harmless);
    }
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
