package vn.chungtay.tally;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.chungtay.reference.Campaign;
import vn.chungtay.reference.PovertyStandard;
import vn.chungtay.submission.Period;
import vn.chungtay.submission.ReportCounts;
import vn.chungtay.submission.UnitReport;

/** The accepted unit reports by unit, period and poverty standard. */
public final class UnitReports implements Tally<UnitReports> {
  /** What one report is about. */
  public record Subject(String unitCode, Period period, String standard)
      implements Comparable<Subject> {
    private static final Comparator<Subject> ORDER =
        Comparator.comparing(Subject::period)
            .thenComparing(Subject::unitCode)
            .thenComparing(Subject::standard);

    @Override
    public int compareTo(Subject other) {
      return ORDER.compare(this, other);
    }
  }

  /** The standard of a report for a period in which the campaign has none. */
  public static final String NO_STANDARD = "";

  private final Campaign campaign;
  private final Map<Subject, List<UnitReport>> reports = new HashMap<>();

  public UnitReports(Campaign campaign) {
    this.campaign = campaign;
  }

  public void add(UnitReport report) {
    reports.computeIfAbsent(subject(report), s -> new ArrayList<>()).add(report);
  }

  @Override
  public void merge(UnitReports other) {
    other.reports.forEach(
        (subject, more) -> reports.computeIfAbsent(subject, s -> new ArrayList<>()).addAll(more));
  }

  private Subject subject(UnitReport report) {
    Period period = report.heading().period();
    String inForce = campaign.standard(period).map(PovertyStandard::id).orElse(NO_STANDARD);
    return new Subject(report.heading().unitCode(), period, report.standard().orElse(inForce));
  }

  /** All reports of each subject, in reading order. */
  public Map<Subject, List<UnitReport>> bySubject() {
    return new TreeMap<>(reports);
  }

  /** Takes a report out of all figures. */
  public void exclude(UnitReport report) {
    List<UnitReport> same = reports.get(subject(report));
    same.removeIf(other -> other == report);
    if (same.isEmpty()) {
      reports.remove(subject(report));
    }
  }

  /** The counts a unit reports for a period by one standard. */
  public Optional<ReportCounts> counts(String unit, Period period, String standard) {
    return report(unit, period, standard).map(UnitReport::counts);
  }

  /** What a unit reports for a period by one standard. */
  public Optional<UnitReport> report(String unit, Period period, String standard) {
    List<UnitReport> same = reports.get(new Subject(unit, period, standard));
    return same == null ? Optional.empty() : Optional.of(same.get(0));
  }

  /** The counts a unit reports for a period by the standard in force. */
  public Optional<ReportCounts> counts(String unit, Period period) {
    return report(unit, period).map(UnitReport::counts);
  }

  /** What a unit reports for a period by the standard in force. */
  public Optional<UnitReport> report(String unit, Period period) {
    return report(
        unit, period, campaign.standard(period).map(PovertyStandard::id).orElse(NO_STANDARD));
  }
}
