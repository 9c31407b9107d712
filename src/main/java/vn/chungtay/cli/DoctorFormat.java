package vn.chungtay.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.chungtay.finding.Texts;
import vn.chungtay.machine.Diagnosis;
import vn.chungtay.machine.Health;
import vn.chungtay.pipeline.Checkup;
import vn.chungtay.writer.SummaryWriter;

/** How what the doctor found is printed. */
enum DoctorFormat {
  TEXT {
    @Override
    void print(Checkup checkup, Texts texts, PrintStream out, boolean colored) {
      for (Diagnosis diagnosis : checkup.diagnoses()) {
        String mark = mark(diagnosis.health(), texts);
        out.println(
            (colored ? color(diagnosis) + mark + PLAIN : mark) + "  " + diagnosis.message(texts));
        String remedy = diagnosis.remedy(texts);
        if (!remedy.isEmpty()) {
          out.println("    " + texts.get("doctor.remedy", remedy));
        }
        List<String> items = diagnosis.items();
        items.stream().limit(SHOWN).forEach(item -> out.println("    " + item));
        if (items.size() > SHOWN) {
          out.println("    " + texts.get("doctor.more", items.size() - SHOWN));
        }
      }
    }
  },
  JSON {
    @Override
    void print(Checkup checkup, Texts texts, PrintStream out, boolean colored) throws IOException {
      Map<String, Object> values = new LinkedHashMap<>();
      values.put("healthy", checkup.healthy());
      values.put(
          "checks",
          checkup.diagnoses().stream().map(diagnosis -> described(diagnosis, texts)).toList());
      new SummaryWriter().write(values, out);
    }
  };

  private static final int SHOWN = 10;
  private static final String PLAIN = "\u001B[0m";

  abstract void print(Checkup checkup, Texts texts, PrintStream out, boolean colored)
      throws IOException;

  void show(Checkup checkup, Texts texts, PrintStream out, boolean colored) {
    try {
      print(checkup, texts, out, colored);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The word for it, as wide as the widest. */
  private static String mark(Health health, Texts texts) {
    int width =
        Arrays.stream(Health.values()).mapToInt(one -> word(one, texts).length()).max().orElse(0);
    String word = word(health, texts);
    return word + " ".repeat(width - word.length());
  }

  private static String word(Health health, Texts texts) {
    return texts.get("doctor.health." + health.code());
  }

  private static String color(Diagnosis diagnosis) {
    return switch (diagnosis.health()) {
      case OK -> "\u001B[32m";
      case WARN -> "\u001B[33m";
      case BAD -> "\u001B[31m";
    };
  }

  private static Map<String, Object> described(Diagnosis diagnosis, Texts texts) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("check", diagnosis.check());
    values.put("status", diagnosis.health().code());
    values.put("variant", diagnosis.variant());
    values.put("message", diagnosis.message(texts));
    values.put("remedy", diagnosis.remedy(texts));
    values.put("items", diagnosis.items());
    return values;
  }
}
