package vn.chungtay.reference;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * How a group of units is ranked, and how many of them are put forward at a review.
 *
 * @param quotas by the name of the review
 * @param awards what is proposed, by the name of the review
 * @param least the fewest points with which a unit is put forward
 */
public record Contest(
    Within within,
    Map<String, Quota> quotas,
    Map<String, String> awards,
    Optional<BigDecimal> least) {
  /** Without any rule of its own: within blocks, and nobody is put forward. */
  static final Contest PLAIN = new Contest(Within.BLOCK, Map.of(), Map.of(), Optional.empty());

  /** Who is ranked together. */
  public enum Within {
    /** The members of one block; those without one together. */
    BLOCK,
    /** The units below one other. */
    PARENT,
    /** All units of the group. */
    GROUP
  }

  /**
   * How many of those ranked together may be put forward.
   *
   * @param percent whether the number is a percentage of them, of which the whole part counts
   */
  public record Quota(int number, boolean percent) {
    /** How many of so many units. */
    public int of(int units) {
      return percent ? (int) ((long) units * number / 100) : number;
    }
  }

  public Contest {
    quotas = Map.copyOf(quotas);
    awards = Map.copyOf(awards);
  }
}
