package vn.chungtay.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.chungtay.finding.Finding;
import vn.chungtay.finding.Rule;
import vn.chungtay.submission.Heading;
import vn.chungtay.submission.Origin;
import vn.chungtay.submission.UnitReport;
import vn.chungtay.tally.UnitReports;

/**
 * Settles several unit reports for one unit, period and standard: only the highest revision counts;
 * among equals the first sent of identical ones counts, and different ones are all out.
 */
public final class RepeatedReports {
  /** A report that turned out to be out of the figures. */
  public record Excluded(UnitReport report, Finding finding) {}

  private RepeatedReports() {}

  /** The reports to take out, by file and line, each with its finding. */
  public static List<Excluded> in(UnitReports reports) {
    List<Excluded> excluded = new ArrayList<>();
    for (List<UnitReport> same : reports.bySubject().values()) {
      if (same.size() > 1) {
        settle(
            same.stream()
                .sorted(Comparator.comparing(UnitReport::heading, Heading.SENT_FIRST))
                .toList(),
            excluded);
      }
    }
    excluded.sort(Comparator.comparing(e -> e.finding().origin()));
    return excluded;
  }

  private static void settle(List<UnitReport> same, List<Excluded> excluded) {
    int newest = same.stream().mapToInt(r -> r.heading().revision()).max().orElseThrow();
    List<UnitReport> current = same.stream().filter(r -> r.heading().revision() == newest).toList();
    for (UnitReport report : same) {
      if (report.heading().revision() < newest) {
        excluded.add(excluded(report, Rule.SUPERSEDED_SUBMISSION, current.get(0)));
      }
    }
    boolean identical = current.stream().map(RepeatedReports::content).distinct().count() == 1;
    for (int i = identical ? 1 : 0; i < current.size() && current.size() > 1; i++) {
      UnitReport other = current.get(i == 0 ? 1 : 0);
      excluded.add(
          identical
              ? excluded(current.get(i), Rule.REPEATED_SUBMISSION, other)
              : excluded(current.get(i), Rule.CONFLICTING_SUBMISSION, other));
    }
  }

  private static List<Object> content(UnitReport report) {
    return List.of(report.counts(), report.poorRatePercent().map(BigDecimal::stripTrailingZeros));
  }

  private static Excluded excluded(UnitReport report, Rule rule, UnitReport other) {
    Origin there = other.heading().origin();
    Finding finding =
        Complaint.of(
            rule,
            report.heading(),
            "",
            "revision",
            String.valueOf(report.heading().revision()),
            there.table(),
            String.valueOf(there.line()),
            String.valueOf(other.heading().revision()));
    return new Excluded(report, finding);
  }
}
