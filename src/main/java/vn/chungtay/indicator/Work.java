package vn.chungtay.indicator;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.chungtay.reference.OrgUnitType;
import vn.chungtay.submission.ActivityType;
import vn.chungtay.submission.Period;

/**
 * The work of one type at a place, of all who did it or of one type of sender.
 *
 * @param sender empty for all together
 * @param units how many units report it
 * @param records how many rows they have for it
 * @param amount VND
 * @param reasons why households or persons are not told
 * @param overlap whether it may have been counted twice; only said of all together
 */
public record Work(
    Period period,
    Place place,
    ActivityType type,
    Optional<OrgUnitType> sender,
    int units,
    long records,
    Optional<BigInteger> quantity,
    Optional<BigInteger> amount,
    Optional<BigInteger> households,
    Optional<BigInteger> persons,
    Set<Reason> reasons,
    Overlap overlap) {
  /** How what a unit itself reports compares with what those below it report. */
  public enum Overlap {
    NONE,
    /** Both report work of this type. */
    ALSO_BELOW,
    /** Every sum that both state differs by one percent at most. */
    CLOSE_TO_BELOW,
    /** Every sum that both state is the same. */
    SAME_AS_BELOW;

    /** The word in tables; empty where there is nothing to tell. */
    public String code() {
      return this == NONE ? "" : name().toLowerCase(Locale.ROOT);
    }

    /** Whether the sums look like the same work told twice. */
    public boolean suspicious() {
      return this == CLOSE_TO_BELOW || this == SAME_AS_BELOW;
    }
  }

  public Work {
    reasons = Set.copyOf(reasons);
  }
}
