package vn.chungtay.corruptor;

import static vn.chungtay.submission.Kind.ACTIVITIES;
import static vn.chungtay.submission.Kind.HOUSEHOLDS;
import static vn.chungtay.submission.Kind.UNIT_REPORT;

import java.util.Locale;
import java.util.function.Consumer;

/** Odd spellings that are right, of which nothing may be told; they also move lines about. */
final class Noise {
  private static final int TIMES = 3;

  private Noise() {}

  static void plant(Bed bed) {
    for (int i = 0; i < TIMES; i++) {
      table(bed, line -> line.putToken("hamlet", "\"Ấp 3,\n tổ 2\""));
      table(bed, line -> line.putToken("hamlet", "\"Ấp \"\"3\"\"\""));
      table(bed, line -> line.putToken("hamlet", "Ấp \"3\""));
      table(bed, line -> line.write(line.text() + "\n\n   "));
      table(bed, line -> line.putToken("members", "\" " + line.value("members") + " \""));
      home(bed, line -> line.put("members", "00" + line.value("members")));
      home(bed, line -> line.put("ethnicity", line.value("ethnicity").toUpperCase(Locale.ROOT)));
      home(bed, line -> line.put("ethnicity", "\u00a0" + line.value("ethnicity") + "\u200b"));
      home(bed, line -> line.put("submitted_on", "1/1/" + Consequences.nextYear(line.period())));
      bed.line(HOUSEHOLDS, line -> line.value("deprived_water").equals("1"))
          .put("deprived_water", "Có");
      home(bed, line -> line.put("members", "50"));
      home(bed, line -> line.put("period", " " + line.period()));
      bed.line(HOUSEHOLDS, line -> line.json()).put("b1_score", "");
      Line report = bed.line(UNIT_REPORT, line -> !line.value("near_poor_new").isEmpty());
      report.put("near_poor_new", "000" + report.value("near_poor_new"));
      Line work = bed.line(ACTIVITIES, line -> line.value("activity").equals("loans"));
      work.put("activity", "VAY VỐN");
    }
  }

  private static void table(Bed bed, Consumer<Line> spelling) {
    spelling.accept(bed.line(HOUSEHOLDS, line -> !line.json() && line.has("hamlet")));
  }

  private static void home(Bed bed, Consumer<Line> spelling) {
    spelling.accept(bed.line(HOUSEHOLDS, line -> line.has("deprived_water")));
  }
}
