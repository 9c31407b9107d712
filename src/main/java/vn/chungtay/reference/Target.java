package vn.chungtay.reference;

import java.util.Set;
import vn.chungtay.submission.Period;

/**
 * What the campaign wants to reach.
 *
 * @param indicator the code of an indicator
 * @param by the period in which it must be reached
 * @param scope the levels that get a row: codes of unit types, or {@code block}
 */
public record Target(
    String id, String indicator, Group group, Goal goal, Period by, Set<String> scope) {
  public Target {
    scope = Set.copyOf(scope);
  }
}
