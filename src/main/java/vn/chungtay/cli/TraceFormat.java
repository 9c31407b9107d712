package vn.chungtay.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import vn.chungtay.pipeline.Traced;
import vn.chungtay.report.TraceTable;
import vn.chungtay.report.TraceText;
import vn.chungtay.writer.CsvWriter;
import vn.chungtay.writer.JsonWriter;

/** How it is printed where a figure comes from. */
enum TraceFormat {
  /** In words. */
  TEXT {
    @Override
    void print(Traced traced, PrintStream out) {
      TraceText.lines(traced.figure(), traced.texts()).forEach(line -> out.print(line + "\n"));
    }
  },
  CSV {
    @Override
    void print(Traced traced, PrintStream out) throws IOException {
      new CsvWriter().write(TraceTable.of(traced.figure()), out);
    }
  },
  JSON {
    @Override
    void print(Traced traced, PrintStream out) throws IOException {
      new JsonWriter().write(TraceTable.of(traced.figure()), out);
    }
  };

  abstract void print(Traced traced, PrintStream out) throws IOException;

  void show(Traced traced, PrintStream out) {
    try {
      print(traced, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
