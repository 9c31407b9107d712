package vn.chungtay.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import vn.chungtay.finding.Finding;

/**
 * Judges records and submissions against each other; none of these rules rejects anything. Those
 * over units need no household, so that they judge what was counted elsewhere too.
 */
public final class GatheredRules {
  /** One rule over everything of a kind. */
  private interface Check<T> {
    void judge(T all, Consumer<Finding> findings);
  }

  private static final List<Check<Gathered>> OF_UNITS =
      List.of(
          OpeningRule::judge,
          ChildrenRule::judge,
          RegisterReportRule::judge,
          MoneyUnitRule::judge,
          ReceiptRules::judge);

  private static final List<Check<Listed>> OF_HOUSEHOLDS =
      List.of(
          HouseholdChangeRule::judge,
          IncomeOutlierRule::judge,
          BaselineRule::judge,
          MoneyUnitRule::judgeHouseholds);

  private GatheredRules() {}

  /** The rules over units, each of which may be run by another thread. */
  public static List<Callable<List<Finding>>> ofUnits(Gathered gathered) {
    return OF_UNITS.stream().map(check -> of(check, gathered)).toList();
  }

  /** The rules over the single households of the register, in the same way. */
  public static List<Callable<List<Finding>>> ofHouseholds(Listed listed) {
    return OF_HOUSEHOLDS.stream().map(check -> of(check, listed)).toList();
  }

  private static <T> Callable<List<Finding>> of(Check<T> check, T all) {
    return () -> {
      List<Finding> findings = new ArrayList<>();
      check.judge(all, findings::add);
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
