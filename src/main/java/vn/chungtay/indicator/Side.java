package vn.chungtay.indicator;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.chungtay.measure.Ratio;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Period;

/**
 * A figure, or one of the two that are compared in it, with the records it was counted from.
 *
 * @param place the place it is about; several units where these can only be compared together
 * @param outcome its value, numerator and denominator: the sums over all its records
 * @param root the place with everything below it
 * @param kinds the kinds of records it is counted from
 * @param periods the periods of these records
 */
public record Side(
    Role role,
    Period period,
    Place place,
    MeasureUnit unit,
    Outcome outcome,
    Branch root,
    Set<Kind> kinds,
    Set<Period> periods,
    List<Absence> absences) {
  /** What a side is to the figure. */
  public enum Role {
    /** The figure itself. */
    FIGURE,
    /** The later of two that are compared. */
    NOW,
    /** The earlier one. */
    THEN
  }

  public Side {
    kinds = Set.copyOf(kinds);
    periods = Set.copyOf(periods);
    absences = List.copyOf(absences);
    refuseOther("numerator", outcome.numerator(), root.portion().numerator());
    refuseOther("denominator", outcome.denominator(), root.portion().denominator());
  }

  /** What is shown must be what was counted. */
  private static void refuseOther(String what, Optional<Ratio> counted, Ratio shown) {
    if (counted.isPresent() && !counted.get().equals(shown)) {
      throw new IllegalStateException(
          "the records do not add up to the " + what + ": " + shown + ", not " + counted.get());
    }
  }
}
