package vn.chungtay.tally;

import java.util.BitSet;
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
  private final BitSet asked = new BitSet();
  private final BitSet minorities = new BitSet();

  RegisterFacts(Register register, Campaign campaign, UnitTree tree) {
    this.register = register;
    this.campaign = campaign;
    this.tree = tree;
    this.homes = new Home[campaign.allPeriods().size()][register.unitCodes().size()];
  }

  HouseholdFacts of(int row) {
    Home home = home(row);
    Optional<Area> own = register.area(row);
    Optional<Boolean> remote = register.remote(row).or(home::remote);
    boolean minority = minority(row);
    long weight = register.weight(row);
    int members = register.members(row);
    return new HouseholdFacts(
        own.or(home::areaThen),
        remote,
        GroupSet.of(
            own.or(home::area), remote, minority, register.poorType(row), register.headGender(row)),
        weight,
        members,
        Math.multiplyExact(weight, (long) members),
        register.income(row),
        register.deprivations(row));
  }

  private boolean minority(int row) {
    int ethnicity = register.ethnicityNumber(row);
    if (!asked.get(ethnicity)) {
      asked.set(ethnicity);
      minorities.set(ethnicity, campaign.minority(register.ethnicity(row)));
    }
    return minorities.get(ethnicity);
  }

  private Home home(int row) {
    Home[] ofPeriod = homes[register.periodNumber(row)];
    int unit = register.unitNumber(row);
    if (ofPeriod[unit] == null) {
      ofPeriod[unit] = home(register.unitCode(row), register.period(row));
    }
    return ofPeriod[unit];
  }

  private Home home(String code, Period period) {
    Optional<OrgUnit> unit = tree.at(period).unit(code);
    return new Home(
        tree.asReported().at(period).unit(code).flatMap(OrgUnit::area),
        unit.flatMap(OrgUnit::area),
        unit.flatMap(OrgUnit::remote));
  }
}
