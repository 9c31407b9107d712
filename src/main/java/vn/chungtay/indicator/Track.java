package vn.chungtay.indicator;

import java.math.BigInteger;
import java.util.Optional;
import vn.chungtay.measure.Ratio;
import vn.chungtay.reference.Target;
import vn.chungtay.submission.Period;

/**
 * The way from the baseline to a goal, seen from one period.
 *
 * @param start the value at the baseline, if there is one
 */
record Track(Target target, Period baseline, Period period, Optional<Ratio> start) {
  private static final BigInteger MONTHS = BigInteger.valueOf(12);

  Ratio goal() {
    return Ratio.of(target.goal().bound());
  }

  /** The verdict on a value, decided on exact numbers. */
  TargetStatus status(Ratio value) {
    if (period.equals(target.by())) {
      return target.goal().met(value.compareTo(goal())) ? TargetStatus.MET : TargetStatus.MISSED;
    }
    if (start.isEmpty() || period.compareTo(target.by()) > 0) {
      return TargetStatus.NOT_COMPUTABLE;
    }
    Ratio share = years(baseline, period).over(years(baseline, target.by()));
    Ratio line = start.get().plus(goal().minus(start.get()).times(share));
    int comparison = value.compareTo(line);
    boolean kept = target.goal().downward() ? comparison <= 0 : comparison >= 0;
    return kept ? TargetStatus.ON_TRACK : TargetStatus.OFF_TRACK;
  }

  /** (goal - value) / years left; nothing when none is left. */
  Optional<Ratio> requiredPerYear(Ratio value) {
    Ratio left = years(period, target.by());
    return left.signum() > 0 ? Optional.of(goal().minus(value).over(left)) : Optional.empty();
  }

  /** (value - start) / years since; nothing without a baseline. */
  Optional<Ratio> achievedPerYear(Ratio value) {
    Ratio since = years(baseline, period);
    return start.filter(s -> since.signum() > 0).map(s -> value.minus(s).over(since));
  }

  private static Ratio years(Period from, Period to) {
    return Ratio.of(BigInteger.valueOf((long) to.endMonth() - from.endMonth()), MONTHS);
  }
}
