package vn.chungtay.indicator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import vn.chungtay.measure.Ratio;
import vn.chungtay.reference.Campaign;
import vn.chungtay.reference.DeprivationCutoff;
import vn.chungtay.reference.Group;
import vn.chungtay.reference.OrgUnit;
import vn.chungtay.reference.PovertyStandard;
import vn.chungtay.submission.ActivityType;
import vn.chungtay.submission.Period;
import vn.chungtay.tally.ActivityTally;
import vn.chungtay.tally.Receipts;

/**
 * One place, period and group, with what was counted there. It keeps what many formulas ask it for,
 * so each belongs to one thread.
 */
final class Cell {
  private final Ledger ledger;
  private final Place place;
  private final Period period;
  private final Group group;
  private final Optional<String> beside;
  private final Optional<Notebook> notebook;

  // Empty until they are asked for.
  private Cell everybody;
  private Cell atBaseline;
  private Compared sinceBaseline;
  private Optional<PovertyStandard> standard;
  private Optional<String> standardId;
  private Optional<DeprivationCutoff> cutoff;
  private Optional<Period> previousWithRate;
  private CellReports reports;
  private CellHouseholds households;
  private Map<ActivityType, ActivityTally> work;
  private List<Receipts.Slip> expected;
  private Optional<Boolean> remoteListIncomplete = Optional.empty();
  private Optional<Boolean> remoteListOfBaselineIncomplete = Optional.empty();
  private Optional<Boolean> wide = Optional.empty();
  private AtomicReferenceArray<Optional<Ratio>> values;

  /**
   * A cell.
   *
   * @param beside the standard under {@code also} to count by; empty for the one in force
   */
  Cell(Ledger ledger, Place place, Period period, Group group, Optional<String> beside) {
    this(ledger, place, period, group, beside, Optional.empty());
  }

  /**
   * A cell.
   *
   * @param notebook takes note of what is counted, when somebody wants to know
   */
  Cell(
      Ledger ledger,
      Place place,
      Period period,
      Group group,
      Optional<String> beside,
      Optional<Notebook> notebook) {
    this.ledger = ledger;
    this.place = place;
    this.period = period;
    this.group = group;
    this.beside = beside;
    this.notebook = notebook;
  }

  Optional<Notebook> notebook() {
    return notebook;
  }

  /** The same, but nothing that is counted in it is noted. */
  Cell unwatched() {
    return notebook.isEmpty() ? this : new Cell(ledger, place, period, group, beside);
  }

  /** Notes what an outcome was counted from, when somebody wants to know. */
  void note(Outcome outcome, Supplier<List<Ground>> made) {
    if (notebook.isPresent()) {
      notebook
          .get()
          .add(new Strand(period, place, ledger.map(period), place.members(), outcome, made.get()));
    }
  }

  Ledger ledger() {
    return ledger;
  }

  Place place() {
    return place;
  }

  Period period() {
    return period;
  }

  Group group() {
    return group;
  }

  Optional<String> beside() {
    return beside;
  }

  Campaign campaign() {
    return ledger.evidence().campaign();
  }

  Cell at(Period other) {
    return new Cell(ledger, ledger.placeAt(place, other), other, group, beside, notebook);
  }

  /** The same place at the baseline. */
  Cell atBaseline() {
    if (atBaseline == null) {
      atBaseline = at(campaign().baseline());
    }
    return atBaseline;
  }

  /** The value of an indicator in this cell of the baseline, computed once for all periods. */
  Optional<Ratio> baselineValue(Indicator indicator) {
    if (values == null) {
      values = ledger.values(this);
    }
    Optional<Ratio> known = values.get(indicator.ordinal());
    if (known == null) {
      known = indicator.compute(this).value();
      values.set(indicator.ordinal(), known);
    }
    return known;
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

  /** The cells to compare with those of the baseline. */
  Compared sinceBaseline() {
    if (sinceBaseline == null) {
      sinceBaseline = with(campaign().baseline());
    }
    return sinceBaseline;
  }

  private Cell on(SortedSet<String> codes, Period at) {
    List<OrgUnit> members =
        codes.stream().flatMap(code -> ledger.map(at).unit(code).stream()).toList();
    String together = String.join("+", codes);
    Place kin = new Place(together, place.name(), place.level(), members);
    return new Cell(ledger, kin, at, group, beside, notebook);
  }

  /** The same for another place. */
  Cell on(Place other) {
    return new Cell(ledger, other, period, group, beside, notebook);
  }

  /** The same for another group. */
  Cell of(Group other) {
    return other == group ? this : alongside(other, beside);
  }

  Cell byStandardInForce() {
    return byStandard(Optional.empty());
  }

  /** The same counted by a standard beside the one in force. */
  Cell byStandard(Optional<String> other) {
    return alongside(group, other);
  }

  /** Another one of the same place and period, which has all households in common with it. */
  private Cell alongside(Group ofGroup, Optional<String> countedBy) {
    Cell cell = new Cell(ledger, place, period, ofGroup, countedBy, notebook);
    cell.everybody = everybody();
    return cell;
  }

  /** The same for all households; by which standard does not matter for them. */
  Cell everybody() {
    if (group == Group.ALL) {
      return this;
    }
    if (everybody == null) {
      everybody = new Cell(ledger, place, period, Group.ALL, beside, notebook);
    }
    return everybody;
  }

  /** The standard to count by, if there is one at this period's end. */
  Optional<PovertyStandard> standard() {
    if (standard == null) {
      standard =
          beside.isEmpty()
              ? ledger.standard(period)
              : campaign().also(period).stream()
                  .filter(s -> s.id().equals(beside.get()))
                  .findFirst();
    }
    return standard;
  }

  /** The id of that standard. */
  Optional<String> standardId() {
    if (standardId == null) {
      standardId = standard().map(PovertyStandard::id);
    }
    return standardId;
  }

  /** From how many deprivations on a household is poor in many ways, where that is said. */
  Optional<DeprivationCutoff> cutoff() {
    if (cutoff == null) {
      cutoff = ledger.cutoff(period);
    }
    return cutoff;
  }

  /** The latest earlier period of the same length, if the campaign has one. */
  Optional<Period> previous() {
    return ledger.earlier(period).stream().findFirst();
  }

  /** The latest earlier period of the same length for which the place has a poverty rate. */
  Optional<Period> previousWithRate() {
    if (previousWithRate == null) {
      previousWithRate =
          ledger.earlier(period).stream()
              .filter(p -> unwatched().with(p).then().hasRate())
              .findFirst();
    }
    return previousWithRate;
  }

  private boolean hasRate() {
    return Indicator.POVERTY_RATE.compute(this).value().isPresent();
  }

  /** Whether it is about more than one of the lowest units, or stands alone. */
  boolean wide() {
    if (wide.isEmpty()) {
      wide =
          Optional.of(
              place.block()
                  || topmost()
                  || place.members().stream()
                      .flatMap(unit -> ledger.map(period).children(unit).stream())
                      .anyMatch(OrgUnit::territorial));
    }
    return wide.get();
  }

  /** Whether a register came from anywhere, at any period. */
  boolean inCampaignWithRegister() {
    return ledger.evidence().register().hasHouseholds();
  }

  /** Whether it is about everybody of more than a lowest unit, where there is a smallest cell. */
  boolean coarse() {
    return campaign().smallestCell() <= 1 || group == Group.ALL && wide();
  }

  /**
   * Whether it is about everybody there is, where there is a smallest cell. What became of the same
   * households is tied to so many other counts that few would be left below.
   */
  boolean coarsest() {
    return campaign().smallestCell() <= 1 || group == Group.ALL && !place.block() && topmost();
  }

  private boolean topmost() {
    return place.members().stream().anyMatch(unit -> unit.parent().isEmpty());
  }

  /** Whether it is wide, or about everybody of one of the lowest units. */
  boolean broad() {
    return group == Group.ALL || wide();
  }

  /** What units reported of this place, or of its communes of this group's kind. */
  CellReports reports() {
    if (reports == null) {
      reports = new CellReports(this);
    }
    return reports;
  }

  /** What registers say of the households of this place and group. */
  CellHouseholds households() {
    if (households == null) {
      households = new CellHouseholds(this);
    }
    return households;
  }

  /** Whether the list of remote communes leaves out any lowest place of this one. */
  boolean remoteListIncomplete() {
    Cell all = everybody();
    if (all.remoteListIncomplete.isEmpty()) {
      all.remoteListIncomplete = Optional.of(ledger.remoteListIncomplete(place.members(), period));
    }
    return all.remoteListIncomplete.get();
  }

  /** The same list at the baseline, for the places whose households this one holds. */
  boolean remoteListOfBaselineIncomplete() {
    Cell all = everybody();
    if (all.remoteListOfBaselineIncomplete.isEmpty()) {
      all.remoteListOfBaselineIncomplete =
          Optional.of(
              ledger.remoteListIncomplete(households().atBaseline(), campaign().baseline()));
    }
    return all.remoteListOfBaselineIncomplete.get();
  }

  /**
   * The cell whose cohort can be told: this one, or, where its households of the baseline were
   * divided among several, that of all who hold them.
   */
  Cell holdingCohort() {
    return place.block() || !households().atBaseline().isEmpty() ? this : sinceBaseline().now();
  }

  /** The work at this place by type. */
  Map<ActivityType, ActivityTally> work() {
    if (work == null) {
      work = ActivityFormulas.work(ledger, place, period);
    }
    return work;
  }

  /** What the units of this place and all below them must send. */
  List<Receipts.Slip> expected() {
    if (expected == null) {
      expected = ReportingFormulas.expected(campaign(), ledger.map(period), place, period);
    }
    return expected;
  }
}
