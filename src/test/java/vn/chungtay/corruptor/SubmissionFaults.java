package vn.chungtay.corruptor;

import static vn.chungtay.finding.Rule.LATE_SUBMISSION;
import static vn.chungtay.finding.Rule.MALFORMED_ROW;
import static vn.chungtay.finding.Rule.MISSING_SUBMISSION;
import static vn.chungtay.finding.Rule.MONEY_UNIT_SUSPECT;
import static vn.chungtay.finding.Rule.REPEATED_SUBMISSION;
import static vn.chungtay.finding.Rule.UNEXPECTED_SUBMISSION;
import static vn.chungtay.submission.Kind.ACTIVITIES;
import static vn.chungtay.submission.Kind.HOUSEHOLDS;
import static vn.chungtay.submission.Kind.UNIT_REPORT;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.chungtay.finding.Rule;
import vn.chungtay.submission.Kind;

/** What units send once more, too late, not at all, or though nobody asked. */
final class SubmissionFaults {
  private static final String AMOUNT = "amount_vnd";

  private SubmissionFaults() {}

  static List<Fault> all() {
    return List.of(
        Fault.once("work sent twice", REPEATED_SUBMISSION, bed -> twice(bed, false)),
        Fault.once(
            "work with a broken row sent twice", REPEATED_SUBMISSION, bed -> twice(bed, true)),
        Fault.often(
            "a report that did not come", MISSING_SUBMISSION, bed -> unsent(bed, UNIT_REPORT)),
        Fault.often("work that did not come", MISSING_SUBMISSION, bed -> unsent(bed, ACTIVITIES)),
        Fault.once(
            "a register that did not come", MISSING_SUBMISSION, bed -> unsent(bed, HOUSEHOLDS)),
        Fault.often("a report that came late", LATE_SUBMISSION, bed -> late(bed, UNIT_REPORT)),
        Fault.often("a household that came late", LATE_SUBMISSION, bed -> late(bed, HOUSEHOLDS)),
        Fault.often("work that came late", LATE_SUBMISSION, bed -> late(bed, ACTIVITIES)),
        Fault.often("work of a commune", UNEXPECTED_SUBMISSION, SubmissionFaults::unexpected),
        Fault.often("an amount in thousands", MONEY_UNIT_SUSPECT, bed -> amount(bed, false)),
        Fault.often("an amount a thousand times", MONEY_UNIT_SUSPECT, bed -> amount(bed, true)));
  }

  /** A whole file under another name, in another order. */
  private static List<Expected> twice(Bed bed, boolean broken) {
    Sheet sheet =
        bed.sample().sheets().stream()
            .filter(s -> s.csv().isPresent() && s.name().contains("hoat-dong-cac-huyen"))
            .filter(s -> bed.free(s.records().toList()))
            .findFirst()
            .orElseThrow();
    List<Line> all = new ArrayList<>(sheet.records().toList());
    all.forEach(bed::take);
    Sheet copy = new Sheet(sheet.name().replace(".csv", " (1).csv"), Layout.PLAIN);
    copy.header(ACTIVITIES, sheet.lines().get(0).text());
    List<Expected> found = new ArrayList<>();
    if (broken) {
      all.get(3).write(all.get(3).text() + ";,;,").become(Fate.REJECTED_UNTRACED);
      found.add(Expected.at(MALFORMED_ROW, all.get(3), ""));
    }
    List<Line> others = new ArrayList<>(all);
    Collections.shuffle(others, bed.random());
    for (Line line : others) {
      Line again = copy.add(line.likewise(copy));
      if (line.fate() == Fate.REJECTED_UNTRACED) {
        found.add(Expected.at(MALFORMED_ROW, again, ""));
      }
    }
    copy.onlyRepeats();
    bed.sample().add(copy);
    found.add(Expected.of(REPEATED_SUBMISSION, sheet, "", "", "", ""));
    return found;
  }

  private static List<Expected> unsent(Bed bed, Kind kind) {
    Units units = bed.sample().units();
    List<Line> all = bed.wholeSubmission(kind, 1, line -> units.expected(line));
    all.forEach(line -> line.become(Fate.UNSENT));
    return owed(MISSING_SUBMISSION, all.get(0));
  }

  private static List<Expected> owed(Rule rule, Line line) {
    return List.of(Expected.among(rule, line.unit(), line.period(), line.kind().code()));
  }

  /** The day behind the last in time; and another unit's on the last day itself. */
  private static List<Expected> late(Bed bed, Kind kind) {
    Predicate<Line> dated = line -> line.has("submitted_on") && line.value("standard").isEmpty();
    Line line = bed.line(kind, dated);
    Line inTime = bed.line(kind, dated);
    inTime.put("submitted_on", Consequences.nextYear(inTime.period()) + Sample.DEADLINE);
    line.put("submitted_on", "01/02/" + Consequences.nextYear(line.period()));
    return owed(LATE_SUBMISSION, line);
  }

  private static List<Expected> unexpected(Bed bed) {
    String year = bed.any(Sample.YEARS);
    String commune = bed.any(bed.sample().units().at(year, "commune"));
    Sheet sheet = bed.extra(ACTIVITIES, true);
    Line line =
        sheet.add(
            Line.of(
                sheet,
                ACTIVITIES,
                Map.of(
                    "unit_code", commune, "period", year, "activity", "gifts", "quantity", "5")));
    return owed(UNEXPECTED_SUBMISSION, line);
  }

  /** Far enough from the middle of the year's amounts to be told after the change. */
  private static List<Expected> amount(Bed bed, boolean more) {
    Line line =
        bed.line(
            ACTIVITIES,
            l -> {
              if (!l.has(AMOUNT) || l.value(AMOUNT).isEmpty() || l.number(AMOUNT) < 1_000_000) {
                return false;
              }
              double median = bed.medianAmount(l.period());
              return more
                  ? l.number(AMOUNT) > median / 2 && l.number(AMOUNT) < 1_000_000_000_000L
                  : l.number(AMOUNT) < median * 2;
            });
    line.put(AMOUNT, more ? line.number(AMOUNT) * 1000 : line.number(AMOUNT) / 1000);
    return List.of(Expected.at(MONEY_UNIT_SUSPECT, line, AMOUNT));
  }
}
