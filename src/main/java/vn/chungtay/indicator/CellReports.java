package vn.chungtay.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chungtay.measure.Ratio;
import vn.chungtay.reference.Group;
import vn.chungtay.reference.OrgUnit;
import vn.chungtay.submission.Area;
import vn.chungtay.submission.Period;
import vn.chungtay.tally.RegisterTally;

/** What units reported of one cell; keeps what many formulas ask it for. */
final class CellReports {
  private final Cell cell;
  private final Ledger ledger;
  private final Place place;
  private final Period period;
  private final Group group;

  // Empty until they are asked for.
  private ReportRollUps.Counted counted;
  private RolledUp persons;
  private int reportedWithRegister = -1;
  private Optional<Ratio> coverageOfPersons;
  private RegisterTally registerOfReporters;

  CellReports(Cell cell) {
    this.cell = cell;
    this.ledger = cell.ledger();
    this.place = cell.place();
    this.period = cell.period();
    this.group = cell.group();
  }

  /** The sums of report fields over this place, or over its communes of this group's kind. */
  RolledUp of(ReportFields fields) {
    if (counted == null) {
      counted = ledger.reports().of(period, cell.beside());
    }
    return rolledUp(counted.of(fields));
  }

  /** The persons of this place as reported by the standard in force. */
  RolledUp persons() {
    if (persons == null) {
      persons = rolledUp(ledger.reports().of(period, Optional.empty()).of(ReportFields.PERSONS));
    }
    return persons;
  }

  /** The same of any sums of reports. */
  RolledUp rolledUp(RollUp rollUp) {
    List<RolledUp> parts = new ArrayList<>();
    for (OrgUnit unit : place.members()) {
      if (unit.territorial()) {
        parts.add(ofCommunes() ? rollUp.over(unit, this::ofKind) : rollUp.at(unit));
      }
    }
    return parts.size() == 1 ? parts.get(0) : RolledUp.together(parts);
  }

  /** Whether the group is one of communes. */
  private boolean ofCommunes() {
    return group == Group.URBAN || group == Group.RURAL || group == Group.REMOTE;
  }

  /** Whether a unit may belong to the communes of this group, when it is one of communes. */
  boolean ofKind(OrgUnit unit) {
    return switch (group) {
      case URBAN -> unit.area().filter(area -> area == Area.URBAN).isPresent();
      case RURAL -> unit.area().filter(area -> area == Area.RURAL).isPresent();
      case REMOTE -> unit.remote().orElse(false);
      default -> true;
    };
  }

  /** How many of the lowest units expected whose persons are reported sent a register too. */
  int reportedWithRegister() {
    if (reportedWithRegister < 0) {
      reportedWithRegister =
          ledger.remembered(place, period, group, this::countReportedWithRegister);
    }
    return reportedWithRegister;
  }

  private int countReportedWithRegister() {
    RollUp rollUp = ledger.reports().of(period, Optional.empty()).of(ReportFields.PERSONS);
    Set<String> silent = persons().silent().stream().map(OrgUnit::code).collect(Collectors.toSet());
    return (int)
        place.members().stream()
            .flatMap(unit -> ledger.map(period).subtree(unit).stream())
            .filter(unit -> ofKind(unit) && rollUp.isLowestExpected(unit))
            .filter(unit -> !silent.contains(unit.code()))
            .filter(unit -> ledger.registerCoverage().came(unit.code(), period))
            .count();
  }

  /** The part of the lowest units expected that both reported and sent a register. */
  Optional<Ratio> coverageOfPersons() {
    if (coverageOfPersons == null) {
      coverageOfPersons = persons().covering(reportedWithRegister());
    }
    return coverageOfPersons;
  }

  /** The households of those units of this place whose persons are reported. */
  RegisterTally registerOfReporters() {
    if (registerOfReporters == null) {
      registerOfReporters = ledger.covered(place, period, group, persons().reporters());
    }
    return registerOfReporters;
  }
}
