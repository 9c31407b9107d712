package vn.chungtay.reference;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the movement's emulation is judged: criteria, rankings, and what a unit must satisfy.
 *
 * @param example whether all of it is only an example that no council has decided on
 * @param basis the text that lays the criteria down
 * @param contests those that have rules of their own
 * @param rising the rule for households; empty when no list of them is wanted
 */
public record Awards(
    boolean example,
    Optional<String> basis,
    List<Criterion> criteria,
    Map<AwardSubject, Contest> contests,
    Demands demands,
    Optional<RisingRule> rising) {
  /**
   * What keeps a unit out of the ranking when it is not satisfied.
   *
   * @param reportingRate the least percentage of the expected submissions of the unit and all below
   * @param errors the most findings of severity error
   * @param established whether every figure must be beyond what missing reports could change
   */
  public record Demands(
      Optional<BigDecimal> reportingRate, Optional<BigDecimal> errors, boolean established) {}

  public Awards {
    criteria = List.copyOf(criteria);
    contests = Map.copyOf(contests);
  }

  /** The criteria of a group of units, in their order. */
  public List<Criterion> criteria(AwardSubject subject) {
    return criteria.stream().filter(criterion -> criterion.subjects().contains(subject)).toList();
  }

  /** How a group of units is ranked. */
  public Contest contest(AwardSubject subject) {
    return contests.getOrDefault(subject, Contest.PLAIN);
  }
}
