package vn.chungtay.tally;

import java.math.BigDecimal;
import java.util.List;
import vn.chungtay.reference.Campaign;
import vn.chungtay.reference.IncomeGoals;
import vn.chungtay.reference.UnitTree;
import vn.chungtay.submission.Period;

/** Finds the households that were poor at the baseline again. */
final class Cohort {
  private final RegisterFacts facts;
  private final List<Period> periods;
  private final int baseline;
  private final List<BigDecimal> goals;
  private final Bins<CohortTally> members;
  private final Bins<CohortTally> matches;

  Cohort(Register register, Campaign campaign, UnitTree tree) {
    this.facts = new RegisterFacts(register, campaign, tree);
    this.periods = campaign.allPeriods();
    this.baseline = periods.indexOf(campaign.baseline());
    this.goals = IncomeGoals.of(campaign).all();
    this.members = new Bins<>(register.unitCodes(), periods, CohortTally::new);
    this.matches = new Bins<>(register.unitCodes(), periods, CohortTally::new);
  }

  /** Counts a household by its rows, if it is one of them. */
  void follow(int[] rows) {
    for (int row : rows) {
      Circumstances then = facts.circumstances(row);
      if (then.poor() && then.period() == baseline) {
        follow(facts.of(row), rows);
      }
    }
  }

  private void follow(HouseholdFacts then, int[] rows) {
    int unit = then.circumstances().unit();
    members.at(unit, baseline, then.groups()).addMember(then);
    Aims aims = new Aims(goals, then.income());
    for (int row : rows) {
      HouseholdFacts now = facts.of(row);
      matches.at(unit, now.circumstances().period(), then.groups()).addMatch(then, now, aims);
    }
  }

  /** Adds what was counted: every household at each period, found again or not. */
  void spread(Cells<CohortTally> cells) {
    members.each(
        (unit, period, group, tally) ->
            periods.forEach(any -> cells.at(unit, any, group).merge(tally)));
    matches.spread(cells);
  }
}
