package vn.chungtay.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import vn.chungtay.pipeline.Validated;
import vn.chungtay.report.Diagnostics;
import vn.chungtay.report.FindingsByRule;
import vn.chungtay.report.FindingsTable;
import vn.chungtay.writer.CsvWriter;
import vn.chungtay.writer.FindingsWriter;
import vn.chungtay.writer.JsonWriter;
import vn.chungtay.writer.SarifWriter;

/** How findings are printed. */
enum FindingsFormat {
  /** Rule by rule, with some samples of each unless all are asked for. */
  TEXT {
    @Override
    void print(Validated validated, Look look, PrintStream out) throws IOException {
      int each = look.all() ? Integer.MAX_VALUE : SAMPLES;
      new FindingsWriter(look.colored())
          .write(FindingsByRule.samples(validated.findings(), validated.texts(), each), out);
    }
  },
  CSV {
    @Override
    void print(Validated validated, Look look, PrintStream out) throws IOException {
      new CsvWriter().write(FindingsTable.of(validated.findings(), validated.texts()), out);
    }
  },
  JSON {
    @Override
    void print(Validated validated, Look look, PrintStream out) throws IOException {
      new JsonWriter().write(FindingsTable.of(validated.findings(), validated.texts()), out);
    }
  },
  SARIF {
    @Override
    void print(Validated validated, Look look, PrintStream out) throws IOException {
      Diagnostics diagnostics = Diagnostics.of(validated.findings(), validated.texts());
      new SarifWriter(diagnostics, Version.number()).write(out);
    }
  };

  /**
   * What text looks like.
   *
   * @param all whether all findings are shown, not only samples
   */
  record Look(boolean colored, boolean all) {}

  private static final int SAMPLES = 5;

  abstract void print(Validated validated, Look look, PrintStream out) throws IOException;

  void show(Validated validated, Look look, PrintStream out) {
    try {
      print(validated, look, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
