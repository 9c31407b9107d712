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

  /**
   * The first such household of a unit, and how many there are.
   *
   * @param row the one of the file that comes first, for rows are numbered in the order of files
   */
  private record Strangers(int row, long count) {
    private Strangers and(Strangers other) {
      return new Strangers(Math.min(row, other.row), count + other.count);
    }
  }

  private BaselineRule() {}

  static void judge(Listed listed, Consumer<Finding> findings) {
    Register register = listed.register();
    Period baseline = listed.campaign().baseline();
    int first = listed.campaign().allPeriods().indexOf(baseline);
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
    int[] firsts = new int[register.countOfTraits()];
    long[] counts = new long[register.countOfTraits()];
    register.eachIncluded(
        row -> {
          if (!known.get(register.household(row))) {
            int traits = register.traitsNumber(row);
            if (counts[traits]++ == 0) {
              firsts[traits] = row;
            }
          }
        });
    Map<Spot, Strangers> strangers = new HashMap<>();
    for (int traits = 0; traits < counts.length; traits++) {
      int row = firsts[traits];
      if (counts[traits] > 0 && register.status(row) == Status.POOR) {
        strangers.merge(
            new Spot(register.period(row), register.unitCode(row)),
            new Strangers(row, counts[traits]),
            Strangers::and);
      }
    }
    strangers.forEach(
        (spot, found) ->
            findings.accept(
                Complaint.about(
                    Rule.NO_BASELINE,
                    Rule.NO_BASELINE.severity(),
                    Origin.of(register.origin(found.row()).file()),
                    spot.unit(),
                    spot.period(),
                    "",
                    "household_id",
                    "",
                    String.valueOf(found.count()),
                    baseline.code())));
  }
}
