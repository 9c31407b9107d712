package vn.chungtay.tally;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import vn.chungtay.reference.Campaign;
import vn.chungtay.reference.IncomeGoals;
import vn.chungtay.reference.OrgUnit;
import vn.chungtay.reference.UnitMap;
import vn.chungtay.reference.UnitTree;
import vn.chungtay.submission.Period;
import vn.chungtay.submission.Status;

/** The register counted for every unit of the tree: each unit holds its own and all below it. */
public final class RegisterTallies {
  private final Register register;
  private final Campaign campaign;
  private final UnitTree tree;
  private final Cells<RegisterTally> households = new Cells<>(RegisterTally::new);
  private final Cells<CohortTally> cohort = new Cells<>(CohortTally::new);
  private final Cells<Flows> sincePrevious = new Cells<>(Flows::new);
  private final Cells<Flows> sinceBaseline = new Cells<>(Flows::new);
  private final Cells<SpellTally> spells = new Cells<>(SpellTally::new);
  private boolean hasHouseholds;
  private boolean tellsDeprivations;
  private final SampleTallies sample;

  private RegisterTallies(Register register, Campaign campaign, UnitTree tree) {
    this.sample = SampleTallies.of(register, campaign, tree);
    this.register = register;
    this.campaign = campaign;
    this.tree = tree;
  }

  /**
   * Counts all rows of a register that are not excluded.
   *
   * @param together does several pieces of work, in any order or at once
   */
  public static RegisterTallies of(
      Register register, Campaign campaign, UnitTree tree, Consumer<List<Runnable>> together) {
    RegisterTallies tallies = new RegisterTallies(register, campaign, tree);
    together.accept(List.of(tallies::countHouseholds, tallies::followCohort, tallies::followAll));
    return tallies;
  }

  /** Counts them one after the other. */
  public static RegisterTallies of(Register register, Campaign campaign, UnitTree tree) {
    return of(register, campaign, tree, works -> works.forEach(Runnable::run));
  }

  private void countHouseholds() {
    RegisterFacts facts = new RegisterFacts(register, campaign, tree);
    List<Yardsticks> yardsticks =
        campaign.allPeriods().stream().map(period -> Yardsticks.of(campaign, period)).toList();
    Bins<RegisterTally> bins =
        new Bins<>(register.unitCodes(), campaign.allPeriods(), RegisterTally::new);
    register.eachIncluded(
        row -> {
          HouseholdFacts household = facts.of(row);
          int period = register.periodNumber(row);
          bins.at(register.unitNumber(row), period, household.groups())
              .add(register.status(row), household, yardsticks.get(period));
          hasHouseholds = true;
          tellsDeprivations |= household.deprivations().known() != 0;
        });
    spread(bins, households);
  }

  private void followAll() {
    Movement movement = new Movement(register, campaign, tree);
    register.eachHousehold(movement::follow);
    spread(movement.sincePrevious(), sincePrevious);
    spread(movement.sinceBaseline(), sinceBaseline);
    spread(movement.spells(), spells);
  }

  /** Adds what is counted on the map of its own period to the groups and the units above. */
  private <T extends Tally<T>> void spread(Bins<T> bins, Cells<T> cells) {
    bins.spread(cells);
    for (Period period : campaign.allPeriods()) {
      rollUp(tree.at(period), (parent, child) -> cells.mergeInto(parent, child, period));
    }
  }

  private void followCohort() {
    Bins<CohortTally> bins =
        new Bins<>(register.unitCodes(), campaign.allPeriods(), CohortTally::new);
    Cohort found =
        new Cohort(
            register,
            new RegisterFacts(register, campaign, tree),
            campaign.allPeriods().size(),
            campaign.allPeriods().indexOf(campaign.baseline()),
            IncomeGoals.of(campaign).all(),
            bins);
    register.eachHousehold(found::follow);
    bins.spread(cohort);
    for (Period period : campaign.allPeriods()) {
      rollUp(
          tree.at(campaign.baseline()), (parent, child) -> cohort.mergeInto(parent, child, period));
    }
  }

  /** Finds the households that were poor at the baseline again. */
  private record Cohort(
      Register register,
      RegisterFacts facts,
      int periods,
      int baseline,
      List<BigDecimal> goals,
      Bins<CohortTally> bins) {
    private void follow(int[] rows) {
      for (int row : rows) {
        if (register.included(row)
            && register.status(row) == Status.POOR
            && register.periodNumber(row) == baseline) {
          follow(row, rows);
        }
      }
    }

    private void follow(int baselineRow, int[] rows) {
      HouseholdFacts then = facts.of(baselineRow);
      int unit = register.unitNumber(baselineRow);
      for (int period = 0; period < periods; period++) {
        bins.at(unit, period, then.groups()).addMember(then);
      }
      for (int row : rows) {
        if (register.included(row)) {
          bins.at(unit, register.periodNumber(row), then.groups())
              .addMatch(then, facts.of(row), register.status(row), goals);
        }
      }
    }
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

  /** What variances are made of, when the register is a sample. */
  public SampleTallies sample() {
    return sample;
  }

  /** The cohort of each unit as on the map of the baseline, at each period. */
  public Cells<CohortTally> cohort() {
    return cohort;
  }

  /** What became of each household since the period before, as on the map of the period. */
  public Cells<Flows> sincePrevious() {
    return sincePrevious;
  }

  /** What became of each household since the baseline, as on the map of the period. */
  public Cells<Flows> sinceBaseline() {
    return sinceBaseline;
  }

  /** How long and how often households have been poor, as on the map of the period. */
  public Cells<SpellTally> spells() {
    return spells;
  }

  /** Whether there is any household at all. */
  public boolean hasHouseholds() {
    return hasHouseholds;
  }

  /** Whether any household told what it is deprived in. */
  public boolean tellsDeprivations() {
    return tellsDeprivations;
  }
}
