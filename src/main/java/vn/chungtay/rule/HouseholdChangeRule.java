package vn.chungtay.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import vn.chungtay.finding.Finding;
import vn.chungtay.finding.Rule;
import vn.chungtay.submission.Origin;
import vn.chungtay.tally.Register;

/** A household keeps its ethnicity over the periods. */
final class HouseholdChangeRule {
  private HouseholdChangeRule() {}

  static void judge(Gathered gathered, Consumer<Finding> findings) {
    Register register = gathered.register();
    register.eachHousehold(
        rows -> {
          if (rows.length > 1) {
            judge(register, byPeriod(register, rows), findings);
          }
        });
  }

  /** The rows of a household that count, by time. */
  static List<Integer> byPeriod(Register register, int[] rows) {
    List<Integer> sorted = new ArrayList<>();
    Arrays.stream(rows).filter(register::included).forEach(sorted::add);
    sorted.sort(Comparator.comparing(register::period));
    return sorted;
  }

  private static void judge(Register register, List<Integer> rows, Consumer<Finding> findings) {
    for (int i = 1; i < rows.size(); i++) {
      int before = rows.get(i - 1);
      int row = rows.get(i);
      if (register.ethnicityNumber(row) != register.ethnicityNumber(before)) {
        Origin other = register.origin(before);
        findings.accept(
            Complaint.about(
                Rule.HOUSEHOLD_CHANGED,
                Rule.HOUSEHOLD_CHANGED.severity(),
                register.origin(row),
                register.unitCode(row),
                register.period(row),
                "",
                "ethnicity",
                "",
                register.period(before).code(),
                other.table(),
                String.valueOf(other.line())));
      }
    }
  }
}
