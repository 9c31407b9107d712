package vn.chungtay.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.chungtay.submission.Records;

class IncomeGoalsTest {
  @Test
  void aGroupHasItsOwnGoalElseThatOfAll() {
    IncomeGoals goals = IncomeGoals.of(Campaigns.builtIn());

    assertThat(goals.of(Group.ALL)).isEqualByComparingTo("1.5");
    assertThat(goals.of(Group.MINORITY)).isEqualTo("2");
    assertThat(goals.of(Group.URBAN)).isEqualByComparingTo("1.5");
    assertThat(goals.all()).hasSize(2);
    assertThat(goals.by(Group.URBAN)).contains(Records.period("2020"));
  }

  @Test
  void withoutATargetItIsThatOfThePlanWithoutATime() {
    IncomeGoals goals =
        IncomeGoals.of(
            Campaigns.of(
                "targets: [{id: low, indicator: income_multiplier_cohort, group: all,"
                    + " below: 3, by: \"2020\"}]"));

    assertThat(goals.of(Group.ALL)).isEqualByComparingTo("1.5");
    assertThat(goals.by(Group.ALL)).isEmpty();
    assertThat(goals.all()).hasSize(1);
  }
}
