package vn.chungtay.rule;

import java.util.function.Consumer;
import vn.chungtay.finding.Finding;
import vn.chungtay.finding.Rule;
import vn.chungtay.submission.Origin;
import vn.chungtay.tally.Register;

/** A household keeps its ethnicity over the periods. */
final class HouseholdChangeRule {
  private HouseholdChangeRule() {}

  static void judge(Listed listed, Consumer<Finding> findings) {
    Register register = listed.register();
    register.eachHousehold(
        rows -> {
          int before = -1;
          for (int row : rows) {
            judge(register, before, row, findings);
            before = row;
          }
        });
  }

  private static void judge(Register register, int before, int row, Consumer<Finding> findings) {
    if (before >= 0 && register.ethnicityNumber(row) != register.ethnicityNumber(before)) {
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
