package vn.chungtay.indicator;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chungtay.measure.Ratio;
import vn.chungtay.reference.Group;
import vn.chungtay.reference.OrgUnit;
import vn.chungtay.submission.Period;
import vn.chungtay.tally.CohortTally;
import vn.chungtay.tally.Flows;
import vn.chungtay.tally.RegisterTally;
import vn.chungtay.tally.SpellTally;

/** What registers say of the households of one cell; keeps what many formulas ask it for. */
final class CellHouseholds {
  private final Cell cell;
  private final Ledger ledger;
  private final Place place;
  private final Period period;
  private final Group group;

  // Empty until they are asked for.
  private Optional<RegisterTally> register;
  private Optional<Ratio> coverage;
  private List<OrgUnit> atBaseline;
  private Optional<CohortTally> cohort;
  private Optional<Ratio> cohortCoverage;
  private Optional<SpellTally> spells;
  private final Map<FlowFormulas.Since, Optional<Flows>> flows =
      new EnumMap<>(FlowFormulas.Since.class);
  private final Map<Period, Optional<Ratio>> coverageSince = new HashMap<>();

  CellHouseholds(Cell cell) {
    this.cell = cell;
    this.ledger = cell.ledger();
    this.place = cell.place();
    this.period = cell.period();
    this.group = cell.group();
  }

  /** The households of this place and group, if any came. */
  Optional<RegisterTally> register() {
    if (register == null) {
      register = ledger.households(place, period, group);
    }
    return register;
  }

  /** The part of the communes expected to send registers that did. */
  Optional<Ratio> coverage() {
    if (coverage == null) {
      coverage = ledger.registerCoverage().at(place, period);
    }
    return coverage;
  }

  /** The baseline's units whose households this place holds. */
  List<OrgUnit> atBaseline() {
    if (atBaseline == null) {
      atBaseline = ledger.atBaseline(place, period);
    }
    return atBaseline;
  }

  /** The households of this place and group at the baseline, at this period. */
  Optional<CohortTally> cohort() {
    if (cohort == null) {
      cohort = ledger.cohort(place, period, group);
    }
    return cohort;
  }

  /** The part of the baseline's communes whose register came then and now. */
  Optional<Ratio> cohortCoverage() {
    if (cohortCoverage == null) {
      cohortCoverage =
          ledger.registerCoverage().both(place, cell.campaign().baseline(), period, atBaseline());
    }
    return cohortCoverage;
  }

  /** What became of the households of this place and group, if that is known of any. */
  Optional<Flows> flows(FlowFormulas.Since since) {
    return flows.computeIfAbsent(since, s -> ledger.flows(place, period, group, s));
  }

  /** How long and how often the households of this place and group have been poor. */
  Optional<SpellTally> spells() {
    if (spells == null) {
      spells = ledger.spells(place, period, group);
    }
    return spells;
  }

  /** The part of an earlier period's communes whose register came then and now. */
  Optional<Ratio> coverageSince(Period earlier) {
    return coverageSince.computeIfAbsent(
        earlier,
        e -> ledger.registerCoverage().both(place, e, period, ledger.atEarlier(place, e, period)));
  }
}
