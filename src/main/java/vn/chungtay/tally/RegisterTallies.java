package vn.chungtay.tally;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import vn.chungtay.reference.Campaign;
import vn.chungtay.reference.OrgUnit;
import vn.chungtay.reference.PovertyStandard;
import vn.chungtay.reference.UnitMap;
import vn.chungtay.reference.UnitTree;
import vn.chungtay.submission.Period;
import vn.chungtay.submission.Status;

/** The register counted for every unit of the tree: each unit holds its own and all below it. */
public final class RegisterTallies {
  private final Campaign campaign;
  private final Register register;
  private final RegisterFacts facts;
  private final Map<Period, List<PovertyStandard>> standards = new HashMap<>();
  private final Bins<RegisterTally> bins;
  private final Bins<CohortTally> cohortBins;
  private final Cells<RegisterTally> households = new Cells<>(RegisterTally::new);
  private final Cells<CohortTally> cohort = new Cells<>(CohortTally::new);

  /** Counts all rows of a register that are not excluded. */
  public RegisterTallies(Register register, Campaign campaign, UnitTree tree) {
    this.register = register;
    this.campaign = campaign;
    this.facts = new RegisterFacts(register, campaign, tree);
    this.bins = new Bins<>(register.unitCodes(), RegisterTally::new);
    this.cohortBins = new Bins<>(register.unitCodes(), CohortTally::new);
    for (Period period : campaign.allPeriods()) {
      List<PovertyStandard> counted = new ArrayList<>(campaign.also(period));
      campaign.standard(period).filter(s -> !counted.contains(s)).ifPresent(counted::add);
      standards.put(period, counted);
    }
    register.eachIncluded(this::count);
    register.eachHousehold(this::follow);
    bins.spread(households);
    cohortBins.spread(cohort);
    for (Period period : campaign.allPeriods()) {
      rollUp(tree.at(period), (parent, child) -> households.mergeInto(parent, child, period));
      rollUp(
          tree.at(campaign.baseline()), (parent, child) -> cohort.mergeInto(parent, child, period));
    }
  }

  private void count(int row) {
    HouseholdFacts household = facts.of(row);
    Period period = register.period(row);
    bins.at(register.unitNumber(row), period, household.groups())
        .add(register.status(row), household, standards.get(period));
  }

  private void follow(int[] rows) {
    for (int row : rows) {
      if (register.included(row)
          && register.status(row) == Status.POOR
          && register.period(row).equals(campaign.baseline())) {
        follow(row, rows);
      }
    }
  }

  private void follow(int baselineRow, int[] rows) {
    HouseholdFacts then = facts.of(baselineRow);
    int unit = register.unitNumber(baselineRow);
    for (Period period : campaign.allPeriods()) {
      cohort(unit, period, then).addMember(then);
    }
    for (int row : rows) {
      if (register.included(row)) {
        cohort(unit, register.period(row), then)
            .addMatch(then, facts.of(row), register.status(row));
      }
    }
  }

  private CohortTally cohort(int unit, Period period, HouseholdFacts then) {
    return cohortBins.at(unit, period, then.groups());
  }

  private static void rollUp(UnitMap map, BiConsumer<String, String> merge) {
    List<OrgUnit> parentsFirst = new ArrayList<>();
    map.units().stream()
        .filter(unit -> map.parent(unit).isEmpty())
        .forEach(root -> parentsFirst.addAll(map.subtree(root)));
    Collections.reverse(parentsFirst);
    for (OrgUnit unit : parentsFirst) {
      unit.parent().ifPresent(parent -> merge.accept(parent, unit.code()));
    }
  }

  /** The households of each unit as on the map of the period. */
  public Cells<RegisterTally> households() {
    return households;
  }

  /** The cohort of each unit as on the map of the baseline, at each period. */
  public Cells<CohortTally> cohort() {
    return cohort;
  }
}
