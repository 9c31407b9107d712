package vn.chungtay.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import vn.chungtay.pipeline.Compared;
import vn.chungtay.writer.CsvWriter;
import vn.chungtay.writer.JsonWriter;

/** How the changes between two reports are printed. */
enum ChangesFormat {
  /** What matters most, in words. */
  TEXT {
    @Override
    void print(Compared compared, PrintStream out) {
      compared.lines().forEach(line -> out.print(line + "\n"));
    }
  },
  CSV {
    @Override
    void print(Compared compared, PrintStream out) throws IOException {
      new CsvWriter().write(compared.changes(), out);
    }
  },
  JSON {
    @Override
    void print(Compared compared, PrintStream out) throws IOException {
      new JsonWriter().write(compared.changes(), out);
    }
  };

  abstract void print(Compared compared, PrintStream out) throws IOException;

  void show(Compared compared, PrintStream out) {
    try {
      print(compared, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
