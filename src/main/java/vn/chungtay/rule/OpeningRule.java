package vn.chungtay.rule;

import static vn.chungtay.submission.ReportItem.NEAR_POOR_CLOSING;
import static vn.chungtay.submission.ReportItem.NEAR_POOR_OPENING;
import static vn.chungtay.submission.ReportItem.POOR_CLOSING;
import static vn.chungtay.submission.ReportItem.POOR_OPENING;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import vn.chungtay.finding.Finding;
import vn.chungtay.finding.Rule;
import vn.chungtay.finding.Severity;
import vn.chungtay.reference.Kinship;
import vn.chungtay.reference.OrgUnit;
import vn.chungtay.submission.Period;
import vn.chungtay.submission.ReportCounts;
import vn.chungtay.submission.ReportItem;
import vn.chungtay.submission.UnitReport;

/** A year opens with what the last one closed with, for a unit or for those it succeeds. */
final class OpeningRule {
  private final Gathered gathered;
  private final Period period;
  private final Period previous;
  private final Consumer<Finding> findings;

  private OpeningRule(
      Gathered gathered, Period period, Period previous, Consumer<Finding> findings) {
    this.gathered = gathered;
    this.period = period;
    this.previous = previous;
    this.findings = findings;
  }

  static void judge(Gathered gathered, Consumer<Finding> findings) {
    for (Period period : gathered.due()) {
      Optional<Period> previous = gathered.campaign().previous(period);
      previous.ifPresent(p -> new OpeningRule(gathered, period, p, findings).judge());
    }
  }

  private void judge() {
    Kinship kinship = new Kinship(gathered.tree(), previous, period);
    Set<String> done = new HashSet<>();
    for (OrgUnit unit : gathered.tree().at(period).units()) {
      Kinship.Kin kin = kinship.of(unit.code());
      if (done.addAll(kin.after())) {
        judge(unit, kin, POOR_OPENING, POOR_CLOSING);
        judge(unit, kin, NEAR_POOR_OPENING, NEAR_POOR_CLOSING);
      }
    }
  }

  private void judge(OrgUnit unit, Kinship.Kin kin, ReportItem opening, ReportItem closing) {
    OptionalLong now = sum(kin.after(), period, opening);
    OptionalLong then = sum(kin.before(), previous, closing);
    if (now.isEmpty() || then.isEmpty() || now.getAsLong() == then.getAsLong()) {
      return;
    }
    boolean sameStandard =
        gathered.campaign().standard(period).equals(gathered.campaign().standard(previous));
    UnitReport report = gathered.reports().report(unit.code(), period).orElseThrow();
    findings.accept(
        Complaint.about(
            Rule.OPENING_DIFFERS_FROM_CLOSING,
            sameStandard ? Severity.WARNING : Severity.INFO,
            report.heading().origin(),
            unit.code(),
            period,
            kin.plain() ? "" : "kin",
            opening.column(),
            String.valueOf(now.getAsLong()),
            closing.column(),
            previous.code(),
            String.valueOf(then.getAsLong()),
            String.valueOf(now.getAsLong() - then.getAsLong()),
            String.join(" + ", kin.after()),
            String.join(" + ", kin.before())));
  }

  /** The sum over some units; nothing when one of them did not say. */
  private OptionalLong sum(Collection<String> units, Period at, ReportItem item) {
    long sum = 0;
    for (String unit : units) {
      Optional<ReportCounts> counts = gathered.reports().counts(unit, at);
      if (counts.isEmpty() || !counts.get().has(item)) {
        return OptionalLong.empty();
      }
      sum += counts.get().orZero(item);
    }
    return units.isEmpty() ? OptionalLong.empty() : OptionalLong.of(sum);
  }
}
