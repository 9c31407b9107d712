package vn.chungtay.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import vn.chungtay.report.OutputTable;

/** A format for machine-readable tables. The same table always gives the same bytes. */
public non-sealed interface TableWriter extends FormatWriter {
  /** Takes the rows of one table, so that one pass over them can serve several formats. */
  interface Rows {
    /** Writes the next row. */
    void row(List<String> cells) throws IOException;

    /** Writes what comes after the last row; leaves the stream open, with nothing held back. */
    void end() throws IOException;
  }

  /** Begins a table. */
  Rows begin(OutputTable table, OutputStream to) throws IOException;

  /** Writes one table; leaves the stream open, with nothing held back. */
  default void write(OutputTable table, OutputStream to) throws IOException {
    Rows rows = begin(table, to);
    try {
      table.rows().forEach(row -> write(row, rows));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    rows.end();
  }

  private static void write(List<String> row, Rows rows) {
    try {
      rows.row(row);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
