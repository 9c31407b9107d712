package vn.chungtay.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import vn.chungtay.finding.Finding;

/** Judges records and submissions against each other; none of these rules rejects anything. */
public final class GatheredRules {
  /** One rule over everything. */
  private interface Check {
    void judge(Gathered gathered, Consumer<Finding> findings);
  }

  private static final List<Check> CHECKS =
      List.of(
          OpeningRule::judge,
          ChildrenRule::judge,
          RegisterReportRule::judge,
          HouseholdChangeRule::judge,
          IncomeOutlierRule::judge,
          BaselineRule::judge,
          MoneyUnitRule::judge,
          ReceiptRules::judge);

  private GatheredRules() {}

  /** Everything doubtful, by place in the files. */
  public static List<Finding> judge(Gathered gathered) {
    List<Finding> findings = new ArrayList<>();
    CHECKS.forEach(check -> check.judge(gathered, findings::add));
    findings.sort(
        Comparator.comparing(Finding::origin)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::period)
            .thenComparing(Finding::unitCode)
            .thenComparing(Finding::field));
    return findings;
  }
}
