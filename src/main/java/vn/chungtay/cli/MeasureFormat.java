package vn.chungtay.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import vn.chungtay.finding.Texts;
import vn.chungtay.report.MeasureRow;
import vn.chungtay.report.MeasureTable;
import vn.chungtay.writer.AlignedWriter;
import vn.chungtay.writer.CsvWriter;
import vn.chungtay.writer.JsonWriter;

/** How the measures of a table are printed. */
enum MeasureFormat {
  /** Rounded, in the language of the user. */
  TEXT {
    @Override
    void print(List<MeasureRow> rows, Texts texts, PrintStream out) throws IOException {
      new AlignedWriter().write(MeasureTable.shown(rows, texts), out);
    }
  },
  CSV {
    @Override
    void print(List<MeasureRow> rows, Texts texts, PrintStream out) throws IOException {
      new CsvWriter().write(MeasureTable.of(rows), out);
    }
  },
  JSON {
    @Override
    void print(List<MeasureRow> rows, Texts texts, PrintStream out) throws IOException {
      new JsonWriter().write(MeasureTable.of(rows), out);
    }
  };

  abstract void print(List<MeasureRow> rows, Texts texts, PrintStream out) throws IOException;

  void show(List<MeasureRow> rows, Texts texts, PrintStream out) {
    try {
      print(rows, texts, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
