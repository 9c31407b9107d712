package vn.chungtay.tally;

import java.util.Optional;
import vn.chungtay.submission.Area;
import vn.chungtay.submission.Deprivations;

/**
 * One row of the register with what its unit says in its stead where it is silent.
 *
 * @param weight in billionths
 * @param weighted weight times members, in billionths of a person
 */
record HouseholdFacts(
    Circumstances circumstances,
    long weight,
    int members,
    long weighted,
    long income,
    Deprivations deprivations) {
  Optional<Area> area() {
    return circumstances.area();
  }

  Optional<Boolean> remote() {
    return circumstances.remote();
  }

  int groups() {
    return circumstances.groups();
  }
}
