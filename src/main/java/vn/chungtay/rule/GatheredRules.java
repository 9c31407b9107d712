package vn.chungtay.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
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

  /** The rules, each of which may be run by another thread; their findings belong together. */
  public static List<Callable<List<Finding>>> of(Gathered gathered) {
    return CHECKS.stream().map(check -> of(check, gathered)).toList();
  }

  private static Callable<List<Finding>> of(Check check, Gathered gathered) {
    return () -> {
      List<Finding> findings = new ArrayList<>();
      check.judge(gathered, findings::add);
      return findings;
    };
  }

  /** Puts what the rules found in the order of the files. */
  public static List<Finding> inOrder(List<Finding> findings) {
    return findings.stream()
        .sorted(
            Comparator.comparing(Finding::origin)
                .thenComparing(Finding::rule)
                .thenComparing(Finding::period)
                .thenComparing(Finding::unitCode)
                .thenComparing(Finding::field))
        .toList();
  }
}
