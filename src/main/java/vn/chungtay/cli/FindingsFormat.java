package vn.chungtay.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Map;
import vn.chungtay.finding.Finding;
import vn.chungtay.finding.Severity;
import vn.chungtay.finding.Texts;
import vn.chungtay.finding.Visible;
import vn.chungtay.pipeline.Validated;
import vn.chungtay.report.FindingsTable;
import vn.chungtay.writer.CsvWriter;
import vn.chungtay.writer.JsonWriter;
import vn.chungtay.writer.TableWriter;

/** How findings are printed. */
enum FindingsFormat {
  /** One line a finding as compilers print them, and one on how to mend it. */
  TEXT {
    @Override
    void print(Validated validated, PrintStream out, boolean colored) {
      for (Finding finding : validated.findings().listed()) {
        out.println(line(finding, validated.texts(), colored));
        out.println("    " + Visible.line(validated.texts().hint(finding)));
      }
    }
  },
  CSV {
    @Override
    void print(Validated validated, PrintStream out, boolean colored) {
      write(new CsvWriter(), validated, out);
    }
  },
  JSON {
    @Override
    void print(Validated validated, PrintStream out, boolean colored) {
      write(new JsonWriter(), validated, out);
    }
  };

  private static final Map<Severity, String> COLORS =
      Map.of(
          Severity.ERROR,
          "\u001B[31m",
          Severity.WARNING,
          "\u001B[33m",
          Severity.INFO,
          "\u001B[36m");
  private static final String PLAIN = "\u001B[0m";

  abstract void print(Validated validated, PrintStream out, boolean colored);

  private static String line(Finding finding, Texts texts, boolean colored) {
    String severity = texts.get("severity." + finding.severity().code());
    String shown = colored ? COLORS.get(finding.severity()) + severity + PLAIN : severity;
    int line = finding.origin().line();
    String file = finding.origin().file();
    String place = file.isEmpty() ? "" : file + (line > 0 ? ":" + line : "") + ": ";
    String message = Visible.line(texts.message(finding));
    return place + shown + ": " + message + " [" + finding.rule().code() + "]";
  }

  private static void write(TableWriter writer, Validated validated, PrintStream out) {
    try {
      writer.write(FindingsTable.of(validated.findings(), validated.texts()), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
