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
 * <p>Spreadsheets run a cell as a formula that begins with {@code = + - @} or a control character.
 * Such a cell gets an apostrophe before it; numbers, negative ones too, stay as they are.
 */
public final class CsvWriter implements TableWriter {
  /** A number, or a mere sign: nothing a spreadsheet could run. */
  private static final Pattern PLAIN =
      Pattern.compile("[+-]?[0-9]*(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");

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
      cell(line, i, cells.size(), cells.get(i));
    }
    out.append(line.append('\n'));
  }

  private static void cell(StringBuilder line, int index, int width, String cell) {
    if (index > 0) {
      line.append(',');
    }
    if (cell.isEmpty()) {
      // A line without any character would be no row to many readers.
      line.append(width == 1 ? "\"\"" : "");
      return;
    }
    boolean formula = startsFormula(cell.charAt(0)) && !PLAIN.matcher(cell).matches();
    if (!needsQuotes(cell)) {
      line.append(formula ? "'" : "").append(cell);
      return;
    }
    line.append('"').append(formula ? "'" : "").append(cell.replace("\"", "\"\"")).append('"');
  }

  private static boolean startsFormula(char first) {
    return first == '=' || first == '+' || first == '-' || first == '@' || first < ' ';
  }

  private static boolean needsQuotes(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == ',' || c == '"' || c == '\n' || c == '\r') {
        return true;
      }
    }
    return false;
  }
}
