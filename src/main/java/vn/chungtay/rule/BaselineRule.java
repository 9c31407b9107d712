package vn.chungtay.rule;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import vn.chungtay.finding.Finding;
import vn.chungtay.finding.Rule;
import vn.chungtay.submission.Origin;
import vn.chungtay.submission.Period;
import vn.chungtay.submission.Status;
import vn.chungtay.tally.Register;

/** Poor households that the baseline's register does not know: one finding a unit and period. */
final class BaselineRule {
  private record Spot(Period period, String unit) {}

  /** Where the first such household of a unit stands, and how many there are. */
  private record Strangers(Origin first, long count) {
    private Strangers and(Strangers other) {
      Origin earlier = first.compareTo(other.first) <= 0 ? first : other.first;
      return new Strangers(earlier, count + other.count);
    }
  }

  private BaselineRule() {}

  static void judge(Gathered gathered, Consumer<Finding> findings) {
    Register register = gathered.register();
    Period baseline = gathered.campaign().baseline();
    int first = gathered.campaign().allPeriods().indexOf(baseline);
    BitSet known = new BitSet();
    register.eachIncluded(
        row -> {
          if (register.periodNumber(row) == first) {
            known.set(register.household(row));
          }
        });
    if (known.isEmpty()) {
      return;
    }
    Map<Spot, Strangers> strangers = new HashMap<>();
    register.eachIncluded(
        row -> {
          if (register.status(row) == Status.POOR && !known.get(register.household(row))) {
            strangers.merge(
                new Spot(register.period(row), register.unitCode(row)),
                new Strangers(register.origin(row), 1),
                Strangers::and);
          }
        });
    strangers.forEach(
        (spot, found) ->
            findings.accept(
                Complaint.about(
                    Rule.NO_BASELINE,
                    Rule.NO_BASELINE.severity(),
                    Origin.of(found.first().file()),
                    spot.unit(),
                    spot.period(),
                    "",
                    "household_id",
                    "",
                    String.valueOf(found.count()),
                    baseline.code())));
  }
}
