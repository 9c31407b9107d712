package vn.chungtay.corruptor;

import static vn.chungtay.finding.Rule.MOVEMENT_IDENTITY;
import static vn.chungtay.finding.Rule.PARTS_NOT_WHOLE;
import static vn.chungtay.finding.Rule.PART_EXCEEDS_WHOLE;
import static vn.chungtay.submission.Kind.UNIT_REPORT;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.chungtay.submission.ReportItem;

/** Unit reports whose figures do not agree among themselves. */
final class ReportFaults {
  private static final List<String> MOVEMENTS =
      List.of("escaped", "other_decrease", "relapsed", "new", "other_increase");

  private final List<Fault> faults = new ArrayList<>();

  static List<Fault> all() {
    ReportFaults reports = new ReportFaults();
    reports.movements();
    reports.parts();
    return reports.faults;
  }

  private void movements() {
    for (String stock : List.of("poor_", "near_poor_")) {
      for (String movement : MOVEMENTS) {
        faults.add(
            Fault.often(
                stock + movement + " is one too many",
                MOVEMENT_IDENTITY,
                bed -> {
                  Line line = bed.line(UNIT_REPORT, l -> true);
                  line.more(stock + movement, 1).become(Fate.REJECTED);
                  return List.of(Expected.at(MOVEMENT_IDENTITY, line, stock + "closing"));
                }));
      }
    }
    faults.add(
        Fault.often(
            "poor and near poor do not add up",
            MOVEMENT_IDENTITY,
            bed -> {
              Line line = bed.line(UNIT_REPORT, l -> true);
              line.more("poor_opening", 10);
              line.more("near_poor_opening", 100).become(Fate.REJECTED);
              return List.of(
                  Expected.at(MOVEMENT_IDENTITY, line, "poor_closing"),
                  Expected.at(MOVEMENT_IDENTITY, line, "near_poor_closing"));
            }));
  }

  private void parts() {
    for (String part :
        List.of("poor_female_headed", "poor_social_protection", "poor_merit", "poor_minority")) {
      beyond(part, "poor_closing", l -> l.number("minority_households") > l.number("poor_closing"));
    }
    ReportItem.deprived().forEach(item -> beyond(item.column(), "poor_closing", l -> true));
    beyond("minority_households", "total_households", l -> true);
    beyond("poor_persons", "total_persons", l -> true);
    faults.add(
        Fault.often(
            "fewer minority households than poor ones among them",
            PART_EXCEEDS_WHOLE,
            bed -> {
              Line line =
                  bed.line(
                      UNIT_REPORT, l -> l.given("poor_minority") && l.number("poor_minority") > 0);
              line.put("minority_households", line.number("poor_minority") - 1)
                  .become(Fate.REJECTED);
              return List.of(Expected.at(PART_EXCEEDS_WHOLE, line, "poor_minority"));
            }));
    faults.add(
        Fault.often(
            "more of type A than are poor",
            PART_EXCEEDS_WHOLE,
            bed -> {
              Line line = bed.line(UNIT_REPORT, l -> l.given("poor_type_a", "poor_type_b"));
              line.put("poor_type_a", line.number("poor_closing") + 1).become(Fate.REJECTED);
              return List.of(
                  Expected.at(PART_EXCEEDS_WHOLE, line, "poor_type_a"),
                  Expected.at(PARTS_NOT_WHOLE, line, "poor_type_a"));
            }));
    faults.add(
        Fault.often(
            "poor and near poor are more than there are",
            PART_EXCEEDS_WHOLE,
            bed -> {
              Line line =
                  bed.line(
                      UNIT_REPORT,
                      l ->
                          l.number("poor_closing") > 0
                              && l.given("near_poor_closing")
                              && l.number("near_poor_closing") > 0);
              line.put("minority_households", "")
                  .put("poor_rate_percent", "")
                  .put(
                      "total_households",
                      line.number("poor_closing") + line.number("near_poor_closing") - 1)
                  .become(Fate.REJECTED);
              return List.of(Expected.at(PART_EXCEEDS_WHOLE, line, "poor_closing"));
            }));
    notWhole("poor_type_a", "poor_type_b");
    notWhole("poor_by_income", "poor_by_deprivation");
  }

  private void beyond(String part, String whole, Predicate<Line> fit) {
    faults.add(
        Fault.often(
            part + " exceeds " + whole,
            PART_EXCEEDS_WHOLE,
            bed -> {
              Line line = bed.line(UNIT_REPORT, l -> l.given(part, whole) && fit.test(l));
              line.put(part, line.number(whole) + 1).become(Fate.REJECTED);
              return List.of(Expected.at(PART_EXCEEDS_WHOLE, line, part));
            }));
  }

  private void notWhole(String one, String other) {
    for (int more : List.of(-1, 1)) {
      faults.add(
          Fault.often(
              "%s and %s are off by %d".formatted(one, other, more),
              PARTS_NOT_WHOLE,
              bed -> {
                Line line =
                    bed.line(
                        UNIT_REPORT,
                        l -> l.given(one, other) && l.number(one) > 0 && l.number(other) > 0);
                line.more(one, more).become(Fate.REJECTED);
                return List.of(Expected.at(PARTS_NOT_WHOLE, line, one));
              }));
    }
  }
}
