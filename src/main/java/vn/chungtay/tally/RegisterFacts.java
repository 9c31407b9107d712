package vn.chungtay.tally;

import java.util.Optional;
import vn.chungtay.reference.Campaign;
import vn.chungtay.reference.OrgUnit;
import vn.chungtay.reference.UnitTree;
import vn.chungtay.submission.Area;
import vn.chungtay.submission.Period;

/**
 * Completes the rows of a register by what their units are on the map of the period. Which line
 * counts is always told by what the unit was at the time, also on a restated map.
 */
final class RegisterFacts {
  /** What a unit says of its households where they say nothing themselves. */
  private record Home(Optional<Area> areaThen, Optional<Area> area, Optional<Boolean> remote) {}

  private final Register register;
  private final Campaign campaign;
  private final UnitTree tree;
  private final Home[][] homes;
  private final Circumstances[] known;

  RegisterFacts(Register register, Campaign campaign, UnitTree tree) {
    this.register = register;
    this.campaign = campaign;
    this.tree = tree;
    this.homes = new Home[campaign.allPeriods().size()][register.unitCodes().size()];
    this.known = new Circumstances[register.countOfTraits()];
  }

  HouseholdFacts of(int row) {
    long weight = register.weight(row);
    int members = register.members(row);
    return new HouseholdFacts(
        circumstances(row),
        weight,
        members,
        Math.multiplyExact(weight, (long) members),
        register.income(row),
        register.deprivations(row));
  }

  /** The same for all rows with the same traits. */
  Circumstances circumstances(int row) {
    int number = register.traitsNumber(row);
    if (known[number] == null) {
      known[number] = find(row, register.traits(row));
    }
    return known[number];
  }

  private Circumstances find(int row, Traits traits) {
    Home home = home(row, traits);
    Optional<Boolean> remote = traits.remote().or(home::remote);
    int groups =
        GroupSet.of(
            traits.area().or(home::area),
            remote,
            campaign.minority(register.ethnicity(row)),
            traits.poorType(),
            traits.headGender());
    return new Circumstances(
        traits.unit(),
        traits.period(),
        traits.status(),
        traits.area().or(home::areaThen),
        remote,
        groups);
  }

  private Home home(int row, Traits traits) {
    Home[] ofPeriod = homes[traits.period()];
    if (ofPeriod[traits.unit()] == null) {
      ofPeriod[traits.unit()] = home(register.unitCode(row), register.period(row));
    }
    return ofPeriod[traits.unit()];
  }

  private Home home(String code, Period period) {
    Optional<OrgUnit> unit = tree.at(period).unit(code);
    return new Home(
        tree.asReported().at(period).unit(code).flatMap(OrgUnit::area),
        unit.flatMap(OrgUnit::area),
        unit.flatMap(OrgUnit::remote));
  }
}
