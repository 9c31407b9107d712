package vn.chungtay.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.chungtay.pipeline.CheckResult;
import vn.chungtay.pipeline.Checked;
import vn.chungtay.writer.JUnitWriter;
import vn.chungtay.writer.SummaryWriter;

/** How the results of a check are printed. */
enum CheckFormat {
  TEXT {
    @Override
    void print(Checked checked, PrintStream out, boolean colored) {
      for (CheckResult result : checked.results()) {
        String mark = checked.texts().get(result.passed() ? "gate.passed" : "gate.failed");
        String color = result.passed() ? GREEN : RED;
        out.println(
            (colored ? color + mark + PLAIN : mark)
                + "  "
                + result.place().name()
                + "  "
                + result.demand()
                + ": "
                + result.found());
        if (!result.lacking().isEmpty()) {
          out.println("    " + result.lacking());
        }
      }
    }
  },
  JSON {
    @Override
    void print(Checked checked, PrintStream out, boolean colored) throws IOException {
      Map<String, Object> values = new LinkedHashMap<>();
      values.put("as_of", checked.asOf().code());
      values.put("passed", checked.passed());
      values.put("gates", checked.results().stream().map(CheckFormat::values).toList());
      new SummaryWriter().write(values, out);
    }
  },
  JUNIT {
    @Override
    void print(Checked checked, PrintStream out, boolean colored) throws IOException {
      List<JUnitWriter.Case> cases =
          checked.results().stream()
              .map(
                  result ->
                      new JUnitWriter.Case(
                          result.place().code(),
                          result.demand(),
                          result.passed(),
                          result.found(),
                          result.lacking()))
              .toList();
      new JUnitWriter().write("chungtay check " + checked.asOf(), cases, out);
    }
  };

  private static final String GREEN = "\u001B[32m";
  private static final String RED = "\u001B[31m";
  private static final String PLAIN = "\u001B[0m";

  abstract void print(Checked checked, PrintStream out, boolean colored) throws IOException;

  void show(Checked checked, PrintStream out, boolean colored) {
    try {
      print(checked, out, colored);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Object> values(CheckResult result) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("demand", result.demand());
    values.put("unit_code", result.place().code());
    values.put("unit_name", result.place().name());
    values.put("value", result.value());
    values.put("found", result.found());
    values.put("status", result.passed() ? "passed" : "failed");
    values.put("lacking", result.lacking());
    return values;
  }
}
