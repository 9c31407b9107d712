package vn.chungtay.indicator;

import java.util.List;
import java.util.Optional;
import vn.chungtay.reference.OrgUnit;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Origin;
import vn.chungtay.submission.Period;

/**
 * A unit of which something is not in a figure.
 *
 * @param origin where the record stands that is not in, where there is one
 * @param columns the fields it left empty, where that is why
 */
public record Absence(
    Kind kind,
    Period period,
    OrgUnit unit,
    Why why,
    Optional<Origin> origin,
    List<String> columns) {
  /** Why it is not in. */
  public enum Why {
    /** Nothing that was expected of it was accepted. */
    MISSING,
    /** It reported, but left fields empty that the figure needs. */
    EMPTY_FIELD,
    /** It reported at this period, but not at the other one that is compared. */
    NOT_PAIRED,
    /** It reported, but the report of a unit above it, or reports below it, count instead. */
    NOT_USED,
    /** It sent a register, but nobody reported its persons. */
    NOT_COVERED,
    /** It is not in force at the period's end. */
    NOT_IN_FORCE
  }

  public Absence {
    columns = List.copyOf(columns);
  }

  Absence(Kind kind, Period period, OrgUnit unit, Why why) {
    this(kind, period, unit, why, Optional.empty(), List.of());
  }
}
