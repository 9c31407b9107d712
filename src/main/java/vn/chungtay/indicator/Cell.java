package vn.chungtay.indicator;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Predicate;
import vn.chungtay.measure.Ratio;
import vn.chungtay.reference.Campaign;
import vn.chungtay.reference.Group;
import vn.chungtay.reference.OrgUnit;
import vn.chungtay.reference.PovertyStandard;
import vn.chungtay.submission.Area;
import vn.chungtay.submission.Period;
import vn.chungtay.submission.ReportItem;
import vn.chungtay.tally.CohortTally;
import vn.chungtay.tally.RegisterTally;

/**
 * One place, period and group, with what was counted there.
 *
 * @param beside the standard under {@code also} to count by; empty for the one in force
 */
record Cell(Ledger ledger, Place place, Period period, Group group, Optional<String> beside) {
  Campaign campaign() {
    return ledger.evidence().campaign();
  }

  Cell at(Period other) {
    return new Cell(ledger, ledger.placeAt(place, other), other, group, beside);
  }

  /** This cell and the one of an earlier period it can be compared with. */
  record Compared(Cell now, Cell then) {}

  /**
   * The cells to compare: this place at both periods, or, where units were dissolved in between,
   * all heirs together with all they succeed.
   */
  Compared with(Period earlier) {
    return place.block()
        ? new Compared(this, at(earlier))
        : ledger
            .kin(place, earlier, period)
            .map(kin -> new Compared(on(kin.after(), period), on(kin.before(), earlier)))
            .orElseGet(() -> new Compared(this, at(earlier)));
  }

  private Cell on(SortedSet<String> codes, Period at) {
    List<OrgUnit> members =
        codes.stream().flatMap(code -> ledger.map(at).unit(code).stream()).toList();
    String together = String.join("+", codes);
    Place kin = new Place(together, place.name(), place.level(), members);
    return new Cell(ledger, kin, at, group, beside);
  }

  Cell of(Group other) {
    return new Cell(ledger, place, period, other, beside);
  }

  Cell byStandardInForce() {
    return new Cell(ledger, place, period, group, Optional.empty());
  }

  /** The standard to count by, if there is one at this period's end. */
  Optional<PovertyStandard> standard() {
    return beside.isEmpty()
        ? ledger.standard(period)
        : campaign().also(period).stream().filter(s -> s.id().equals(beside.get())).findFirst();
  }

  /** The sums of report fields over this place, or over its communes of this group's kind. */
  RolledUp reports(ReportItem... items) {
    return rolledUp(ledger.rollUp(period, beside, List.of(items)));
  }

  RolledUp rolledUp(RollUp rollUp) {
    List<RolledUp> parts =
        place.members().stream()
            .filter(OrgUnit::territorial)
            .map(unit -> kind().map(k -> rollUp.over(unit, k)).orElseGet(() -> rollUp.at(unit)))
            .toList();
    return parts.size() == 1 ? parts.get(0) : RolledUp.together(parts);
  }

  /** Which communes the group consists of, when it is one of communes. */
  private Optional<Predicate<OrgUnit>> kind() {
    return switch (group) {
      case URBAN -> Optional.of(unit -> unit.area().equals(Optional.of(Area.URBAN)));
      case RURAL -> Optional.of(unit -> unit.area().equals(Optional.of(Area.RURAL)));
      case REMOTE -> Optional.of(unit -> unit.remote().equals(Optional.of(true)));
      default -> Optional.empty();
    };
  }

  /** Whether the list of remote communes leaves out any lowest unit of this place. */
  boolean remoteListIncomplete(ReportItem... items) {
    RollUp rollUp = ledger.rollUp(period, beside, List.of(items));
    return place.members().stream()
        .filter(OrgUnit::territorial)
        .flatMap(unit -> ledger.map(period).subtree(unit).stream())
        .anyMatch(unit -> unit.remote().isEmpty() && rollUp.isLowest(unit));
  }

  /** The households of this place and group, if any came. */
  Optional<RegisterTally> register() {
    return ledger.households(place, period, group);
  }

  /** The households of those units of this place that a denominator covers. */
  RegisterTally registerOf(List<OrgUnit> covered) {
    return ledger.covered(place, period, group, covered);
  }

  /** The households of this place and group at the baseline, at this period. */
  Optional<CohortTally> cohort() {
    return ledger.cohort(place, period, group);
  }

  /** The part of the communes expected to send registers that did. */
  Optional<Ratio> registerCoverage() {
    return ledger.registerCoverage().at(place, period);
  }

  /** The part of the baseline's communes whose register came then and now. */
  Optional<Ratio> cohortCoverage() {
    return ledger.registerCoverage().cohort(place, period, ledger.atBaseline(place, period));
  }
}
