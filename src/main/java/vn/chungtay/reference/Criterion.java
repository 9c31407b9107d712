package vn.chungtay.reference;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One thing that points are given for.
 *
 * @param names what people call it, by language; the indicator's name where there is none
 * @param indicator the code of an indicator
 * @param group the code of a group, or of a type of activity
 * @param higher whether a higher figure is better
 * @param weight the most points
 * @param scale from which figure to which points grow; without one they follow the rank
 * @param threshold what the figure must at least (or, where lower is better, at most) be
 * @param withoutFigure whether a unit without any figure gets no points and is ranked all the same
 */
public record Criterion(
    String id,
    Map<String, String> names,
    Set<AwardSubject> subjects,
    String indicator,
    String group,
    Reading reading,
    boolean higher,
    BigDecimal weight,
    Optional<Scale> scale,
    Optional<BigDecimal> threshold,
    boolean withoutFigure) {
  /** What of an indicator counts. */
  public enum Reading {
    /** Its value of the period. */
    VALUE,
    /** Its value less that of the baseline. */
    CHANGE,
    /** The sum of its values of all periods after the baseline up to this one. */
    TOTAL;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Between which figures points grow evenly.
   *
   * @param from no points here and beyond
   * @param full all points here and beyond
   */
  public record Scale(BigDecimal from, BigDecimal full) {}

  public Criterion {
    names = Map.copyOf(names);
    subjects = Set.copyOf(subjects);
  }
}
