package vn.chungtay.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import vn.chungtay.report.OutputColumn;
import vn.chungtay.report.OutputTable;

/**
 * A table as plain text in columns for a terminal: numbers end, texts start below each other.
 * Columns without any cell are left out.
 */
public final class AlignedWriter implements TableWriter {
  private static final String GAP = "  ";

  @Override
  public Rows begin(OutputTable table, OutputStream to) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(table.columns().stream().map(OutputColumn::name).toList());
    return new Rows() {
      @Override
      public void row(List<String> cells) {
        lines.add(cells.stream().map(AlignedWriter::visible).toList());
      }

      @Override
      public void end() throws IOException {
        Writer out = Utf8.writer(to);
        int[] widths = widths(lines);
        for (List<String> line : lines) {
          out.write(line(line, widths, table.columns()).stripTrailing() + "\n");
        }
        out.flush();
      }
    };
  }

  private static String visible(String cell) {
    return OutputTable.visible(cell).replaceAll("[\\t\\n\\r]", " ");
  }

  /** The longest cell of each column with its head; 0 where there is nothing below that. */
  private static int[] widths(List<List<String>> lines) {
    int[] widths = new int[lines.get(0).size()];
    for (int i = 0; i < widths.length; i++) {
      int column = i;
      int longest =
          lines.stream().skip(1).mapToInt(line -> length(line.get(column))).max().orElse(0);
      widths[i] = longest == 0 ? 0 : Math.max(longest, length(lines.get(0).get(i)));
    }
    return widths;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static String line(List<String> cells, int[] widths, List<OutputColumn> columns) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      if (widths[i] > 0) {
        String padding = " ".repeat(widths[i] - length(cells.get(i)));
        boolean text = columns.get(i).type() == OutputColumn.Type.STRING;
        line.append(line.isEmpty() ? "" : GAP)
            .append(text ? cells.get(i) + padding : padding + cells.get(i));
      }
    }
    return line.toString();
  }
}
