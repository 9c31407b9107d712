package vn.chungtay.rule;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import vn.chungtay.finding.Finding;
import vn.chungtay.finding.Rule;
import vn.chungtay.reference.Group;
import vn.chungtay.reference.OrgUnit;
import vn.chungtay.submission.Household;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Period;
import vn.chungtay.submission.ReportItem;
import vn.chungtay.submission.Status;
import vn.chungtay.submission.UnitReport;
import vn.chungtay.tally.Receipts;
import vn.chungtay.tally.RegisterTally;

/** The poor and near-poor households of a unit's register are the closing counts of its report. */
final class RegisterReportRule {
  private RegisterReportRule() {}

  static void judge(Gathered gathered, Consumer<Finding> findings) {
    for (Period period : gathered.due()) {
      for (OrgUnit unit : gathered.tree().at(period).units()) {
        Optional<UnitReport> report = gathered.reports().report(unit.code(), period);
        Optional<RegisterTally> register =
            gathered.households().households().find(unit.code(), period, Group.ALL);
        if (report.isPresent() && register.isPresent() && own(gathered, period, unit)) {
          judge(report.get(), register.get(), Status.POOR, ReportItem.POOR_CLOSING, findings);
          judge(
              report.get(),
              register.get(),
              Status.NEAR_POOR,
              ReportItem.NEAR_POOR_CLOSING,
              findings);
        }
      }
    }
  }

  /** Whether a unit sent a register itself, rather than only some of those below it. */
  private static boolean own(Gathered gathered, Period period, OrgUnit unit) {
    return gathered.receipts().came(new Receipts.Slip(period, unit.code(), Kind.HOUSEHOLDS));
  }

  private static void judge(
      UnitReport report,
      RegisterTally register,
      Status status,
      ReportItem item,
      Consumer<Finding> findings) {
    OptionalLong reported = report.counts().get(item);
    if (reported.isEmpty()) {
      return;
    }
    BigInteger listed = register.households(status);
    BigInteger one = BigInteger.valueOf(Household.WEIGHT_ONE);
    if (!listed.equals(BigInteger.valueOf(reported.getAsLong()).multiply(one))) {
      BigDecimal households = new BigDecimal(listed).divide(new BigDecimal(one));
      findings.accept(
          Complaint.of(
              Rule.REGISTER_DIFFERS_FROM_REPORT,
              report.heading(),
              "",
              item.column(),
              String.valueOf(reported.getAsLong()),
              plain(households),
              plain(households.subtract(BigDecimal.valueOf(reported.getAsLong())))));
    }
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
