package vn.chungtay.tally;

import java.util.Optional;
import vn.chungtay.submission.Area;
import vn.chungtay.submission.Deprivations;

/**
 * One row of the register with what its unit says in its stead where it is silent.
 *
 * @param groups the bits of {@link GroupSet}
 * @param weighted weight times members, in billionths of a person
 */
record HouseholdFacts(
    Optional<Area> area,
    Optional<Boolean> remote,
    int groups,
    long weight,
    int members,
    long weighted,
    long income,
    Deprivations deprivations) {}
