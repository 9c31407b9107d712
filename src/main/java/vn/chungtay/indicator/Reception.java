package vn.chungtay.indicator;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import vn.chungtay.reference.OrgUnit;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Period;

/**
 * What was expected of one kind from one unit for one period, and what came.
 *
 * @param accepted records that take part in indicators
 * @param rejected records with an error
 * @param setAside records without an error that count elsewhere
 * @param reasons the codes of the rules that rejected records or set them aside
 * @param submittedOn the latest day of sending that an accepted record names
 * @param onTime empty when nothing came, or no day of sending was named though there is a deadline
 */
public record Reception(
    Period period,
    OrgUnit unit,
    Kind kind,
    boolean expected,
    long accepted,
    long rejected,
    long setAside,
    SortedSet<String> reasons,
    Optional<LocalDate> submittedOn,
    Optional<Boolean> onTime,
    SortedSet<String> files) {
  /** Whether at least one record was accepted. */
  public boolean received() {
    return accepted > 0;
  }

  /** Whether it was expected and no record was accepted. */
  public boolean silent() {
    return expected && !received();
  }
}
