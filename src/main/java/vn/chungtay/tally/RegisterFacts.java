package vn.chungtay.tally;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.chungtay.reference.Campaign;
import vn.chungtay.reference.OrgUnit;
import vn.chungtay.reference.UnitTree;
import vn.chungtay.submission.Area;
import vn.chungtay.submission.Period;

/** Completes the rows of a register by what their units are at the period's end. */
final class RegisterFacts {
  private final Register register;
  private final Campaign campaign;
  private final UnitTree tree;
  private final Map<Period, Map<Integer, Optional<OrgUnit>>> units = new HashMap<>();
  private final Map<String, Boolean> minorities = new HashMap<>();

  RegisterFacts(Register register, Campaign campaign, UnitTree tree) {
    this.register = register;
    this.campaign = campaign;
    this.tree = tree;
  }

  HouseholdFacts of(int row) {
    Optional<OrgUnit> unit = unit(row);
    Optional<Area> area = register.area(row).or(() -> unit.flatMap(OrgUnit::area));
    Optional<Boolean> remote = register.remote(row).or(() -> unit.flatMap(OrgUnit::remote));
    boolean minority = minorities.computeIfAbsent(register.ethnicity(row), campaign::minority);
    long weight = register.weight(row);
    int members = register.members(row);
    return new HouseholdFacts(
        area,
        remote,
        GroupSet.of(area, remote, minority, register.poorType(row), register.headGender(row)),
        weight,
        members,
        Math.multiplyExact(weight, (long) members),
        register.income(row));
  }

  private Optional<OrgUnit> unit(int row) {
    Period period = register.period(row);
    return units
        .computeIfAbsent(period, p -> new HashMap<>())
        .computeIfAbsent(
            register.unitNumber(row), number -> tree.at(period).unit(register.unitCode(row)));
  }
}
