package vn.chungtay.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import vn.chungtay.measure.Ratio;
import vn.chungtay.reference.Goal;
import vn.chungtay.submission.Period;

/**
 * One named figure: a row of the indicators table.
 *
 * @param group the code of a group, or of a type of activity
 * @param baselineValue the figure it is compared with, or its own at the baseline
 * @param standard the poverty standard it counts by; empty where none matters
 */
public record Figure(
    Period period,
    Place place,
    String group,
    IndicatorName name,
    Outcome outcome,
    Optional<Ratio> baselineValue,
    Optional<String> standard) {
  public Optional<Ratio> value() {
    return outcome.value();
  }

  Figure because(Reason reason) {
    return new Figure(period, place, group, name, outcome.because(reason), baselineValue, standard);
  }

  /** The value in plain decimal digits. */
  public Optional<BigDecimal> valueDecimal() {
    return value().map(Ratio::toDecimal);
  }

  /** The figure it is compared with, in plain decimal digits. */
  public Optional<BigDecimal> baselineDecimal() {
    return baselineValue.map(Ratio::toDecimal);
  }

  /** Whether the value is there and keeps a goal, decided on the exact value. */
  public boolean meets(Goal goal) {
    return value().map(v -> goal.met(v.compareTo(Ratio.of(goal.bound())))).orElse(false);
  }
}
