package vn.chungtay.tally;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import vn.chungtay.reference.Campaign;
import vn.chungtay.reference.OrgUnit;
import vn.chungtay.reference.UnitMap;
import vn.chungtay.reference.UnitTree;
import vn.chungtay.submission.Period;

/** The register counted for every unit of the tree: each unit holds its own and all below it. */
public final class RegisterTallies {
  private final Register register;
  private final List<RegisterCells> others;
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

  private RegisterTallies(
      Register register, List<RegisterCells> others, Campaign campaign, UnitTree tree) {
    this.sample = SampleTallies.of(register, campaign, tree);
    this.register = register;
    this.others = others;
    this.campaign = campaign;
    this.tree = tree;
  }

  /**
   * Counts all rows of a register that are not excluded, and what was counted elsewhere.
   *
   * @param others what households of others add up to, unit by unit on the same map
   * @param together does several pieces of work, in any order or at once
   */
  public static RegisterTallies of(
      Register register,
      List<RegisterCells> others,
      Campaign campaign,
      UnitTree tree,
      Consumer<List<Runnable>> together) {
    RegisterTallies tallies = new RegisterTallies(register, others, campaign, tree);
    // The longest first.
    together.accept(List.of(tallies::followAll, tallies::countHouseholds, tallies::followCohort));
    return tallies;
  }

  /** Counts them one after the other. */
  public static RegisterTallies of(Register register, Campaign campaign, UnitTree tree) {
    return of(register, List.of(), campaign, tree, works -> works.forEach(Runnable::run));
  }

  /** What the households of each unit itself add up to, those of others included. */
  public static RegisterCells ofEachUnit(
      Register register, List<RegisterCells> others, Campaign campaign, UnitTree tree) {
    RegisterTallies tallies = new RegisterTallies(register, others, campaign, tree);
    tallies.countOwnHouseholds();
    tallies.followOwnCohort();
    RegisterCells cells = new RegisterCells();
    cells.households().merge(tallies.households);
    cells.cohort().merge(tallies.cohort);
    tallies.followAllThemselves();
    cells.sincePrevious().merge(tallies.sincePrevious);
    cells.sinceBaseline().merge(tallies.sinceBaseline);
    cells.spells().merge(tallies.spells);
    if (tallies.tellsDeprivations) {
      cells.tellDeprivations();
    }
    return cells;
  }

  private void countHouseholds() {
    countOwnHouseholds();
    for (Period period : campaign.allPeriods()) {
      rollUp(tree.at(period), (parent, child) -> households.mergeInto(parent, child, period));
    }
  }

  private void countOwnHouseholds() {
    RegisterFacts facts = new RegisterFacts(register, campaign, tree);
    List<Yardsticks> yardsticks =
        campaign.allPeriods().stream().map(period -> Yardsticks.of(campaign, period)).toList();
    Bins<RegisterTally> bins =
        new Bins<>(register.unitCodes(), campaign.allPeriods(), RegisterTally::new);
    register.eachIncluded(
        row -> {
          HouseholdFacts household = facts.of(row);
          Circumstances those = household.circumstances();
          bins.at(those.unit(), those.period(), those.groups())
              .add(household, yardsticks.get(those.period()));
          hasHouseholds = true;
          tellsDeprivations |= household.deprivations().known() != 0;
        });
    bins.spread(households);
    for (RegisterCells cells : others) {
      households.merge(cells.households());
      cells.households().each((unit, period, group, tally) -> hasHouseholds = true);
      tellsDeprivations |= cells.tellsDeprivations();
    }
  }

  private void followAll() {
    followAllThemselves();
    rollUp(sincePrevious);
    rollUp(sinceBaseline);
    rollUp(spells);
  }

  private void followAllThemselves() {
    Movement movement = new Movement(register, campaign, tree);
    Histories.each(register, movement::follow);
    movement.sincePrevious().spread(sincePrevious);
    movement.sinceBaseline().spread(sinceBaseline);
    movement.spells().spread(spells);
    for (RegisterCells cells : others) {
      sincePrevious.merge(cells.sincePrevious());
      sinceBaseline.merge(cells.sinceBaseline());
      spells.merge(cells.spells());
    }
  }

  /** Adds what is counted on the map of its own period to the units above. */
  private <T extends Tally<T>> void rollUp(Cells<T> cells) {
    for (Period period : campaign.allPeriods()) {
      rollUp(tree.at(period), (parent, child) -> cells.mergeInto(parent, child, period));
    }
  }

  private void followCohort() {
    followOwnCohort();
    for (Period period : campaign.allPeriods()) {
      rollUp(
          tree.at(campaign.baseline()), (parent, child) -> cohort.mergeInto(parent, child, period));
    }
  }

  private void followOwnCohort() {
    Cohort found = new Cohort(register, campaign, tree);
    register.eachHousehold(found::follow);
    found.spread(cohort);
    others.forEach(cells -> cohort.merge(cells.cohort()));
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
