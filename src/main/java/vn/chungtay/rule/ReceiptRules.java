package vn.chungtay.rule;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import vn.chungtay.finding.Finding;
import vn.chungtay.finding.Rule;
import vn.chungtay.reference.OrgUnit;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Origin;
import vn.chungtay.submission.Period;
import vn.chungtay.tally.Receipt;
import vn.chungtay.tally.Receipts;

/** What was expected came, in time; and what came was expected. */
final class ReceiptRules {
  private ReceiptRules() {}

  static void judge(Gathered gathered, Consumer<Finding> findings) {
    for (Period period : gathered.due()) {
      for (OrgUnit unit : gathered.tree().at(period).units()) {
        for (Kind kind : Kind.values()) {
          judge(gathered, period, unit, kind, findings);
        }
      }
    }
  }

  private static void judge(
      Gathered gathered, Period period, OrgUnit unit, Kind kind, Consumer<Finding> findings) {
    Optional<Receipt> came =
        gathered
            .receipts()
            .find(new Receipts.Slip(period, unit.code(), kind))
            .filter(receipt -> receipt.accepted() + receipt.rejected() > 0);
    boolean expected = gathered.campaign().expects(unit, kind, period);
    if (came.isEmpty()) {
      if (expected && gathered.whole()) {
        findings.accept(
            finding(Rule.MISSING_SUBMISSION, Origin.NONE, unit, period, kind, "", unit.name()));
      }
      return;
    }
    Origin origin = Origin.of(came.get().files().first());
    if (!expected && came.get().accepted() > 0) {
      findings.accept(
          finding(Rule.UNEXPECTED_SUBMISSION, origin, unit, period, kind, "", unit.name()));
    }
    Optional<LocalDate> last = gathered.campaign().deadline().lastDay(period);
    Optional<LocalDate> sent = came.get().submittedOn();
    if (last.isPresent() && sent.isPresent() && sent.get().isAfter(last.get())) {
      findings.accept(
          finding(
              Rule.LATE_SUBMISSION,
              origin,
              unit,
              period,
              kind,
              sent.get().toString(),
              unit.name(),
              last.get().toString()));
    }
  }

  private static Finding finding(
      Rule rule,
      Origin origin,
      OrgUnit unit,
      Period period,
      Kind kind,
      String value,
      String... arguments) {
    return Complaint.about(
        rule, rule.severity(), origin, unit.code(), period, "", kind.code(), value, arguments);
  }
}
