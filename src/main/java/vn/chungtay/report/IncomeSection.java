package vn.chungtay.report;

import java.util.ArrayList;
import java.util.List;
import vn.chungtay.indicator.Indicator;
import vn.chungtay.reference.Group;
import vn.chungtay.reference.IncomeGoals;
import vn.chungtay.submission.Period;

/** What poor households earn, and what became of those that were poor at the baseline. */
final class IncomeSection {
  private static final List<Group> GROUPS =
      List.of(Group.ALL, Group.REMOTE, Group.MINORITY, Group.PRIORITY);
  private static final List<Indicator> NOMINAL =
      List.of(
          Indicator.INCOME_PER_CAPITA_POOR,
          Indicator.INCOME_MULTIPLIER_CROSS_SECTION,
          Indicator.INCOME_MULTIPLIER_COHORT,
          Indicator.COHORT_HOUSEHOLDS,
          Indicator.COHORT_RETENTION,
          Indicator.COHORT_ESCAPE_RATE);
  private static final List<Indicator> GOAL =
      List.of(
          Indicator.INCOME_MULTIPLIER_COHORT,
          Indicator.INCOME_MULTIPLIER_COHORT_LOW,
          Indicator.INCOME_MULTIPLIER_COHORT_HIGH,
          Indicator.COHORT_GOAL_SHARE,
          Indicator.COHORT_INCOME_GROWTH_ACHIEVED,
          Indicator.COHORT_INCOME_GROWTH_REQUIRED,
          Indicator.INCOME_MULTIPLIER_CROSS_SECTION_CAP);
  private static final List<Indicator> REAL =
      List.of(
          Indicator.INCOME_PER_CAPITA_POOR_REAL,
          Indicator.INCOME_MULTIPLIER_CROSS_SECTION_REAL,
          Indicator.INCOME_MULTIPLIER_COHORT_REAL);

  private IncomeSection() {}

  static Section of(Material material) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Table(
            material.say("income.caption"),
            new Headings(material)
                .texts("group", "period")
                .numbers(
                    "income",
                    "cross_section",
                    "cohort",
                    "cohort_households",
                    "retention",
                    "escape_rate")
                .texts("remarks")
                .list(),
            rows(material, NOMINAL, material.periods()),
            List.of(material.say("income.note"))));
    List<Period> later =
        material.periods().stream().filter(p -> !p.equals(material.campaign().baseline())).toList();
    boolean followed =
        later.stream()
            .map(period -> material.figure(Indicator.INCOME_MULTIPLIER_COHORT, period))
            .anyMatch(figure -> figure.value().isPresent());
    if (followed) {
      blocks.add(
          new Table(
              material.say("income.goal"),
              new Headings(material)
                  .texts("group", "period")
                  .numbers(
                      "cohort",
                      "cohort_low",
                      "cohort_high",
                      "goal_share",
                      "growth_achieved",
                      "growth_required",
                      "cap")
                  .texts("remarks")
                  .list(),
              rows(material, GOAL, later),
              List.of(material.say("income.goal.note"))));
    }
    if (!material.campaign().deflator().isEmpty()) {
      blocks.add(
          new Table(
              material.say("income.real", PeriodWords.of(material, material.campaign().baseline())),
              new Headings(material)
                  .texts("group", "period")
                  .numbers("income", "cross_section", "cohort")
                  .texts("remarks")
                  .list(),
              rows(material, REAL, deflated(material))));
    }
    new ProvinceSeries(material).depth().ifPresent(blocks::add);
    return new Section(material.say("income.title"), blocks, List.of());
  }

  /** The periods that have a price index; without one there is nothing in real terms to show. */
  private static List<Period> deflated(Material material) {
    return material.periods().stream().filter(material.campaign().deflator()::containsKey).toList();
  }

  private static List<List<Cell>> rows(
      Material material, List<Indicator> indicators, List<Period> periods) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Group group : GROUPS) {
      for (Period period : periods) {
        FigureRow figures = new FigureRow(material, period, material.whole(period), group);
        List<Cell> row = new ArrayList<>();
        row.add(new Cell.Text(material.texts().get("group." + group.code())));
        row.add(new Cell.Text(PeriodWords.brief(material, period)));
        for (Indicator indicator : indicators) {
          row.add(
              indicator == Indicator.COHORT_INCOME_GROWTH_REQUIRED
                      && !ahead(material, group, period)
                  ? new Shown(material).missing("goal_not_ahead")
                  : figures.cell(indicator));
        }
        row.add(figures.remarks());
        rows.add(row);
      }
    }
    return rows;
  }

  /** Whether a group's goal is to be reached after a period. */
  private static boolean ahead(Material material, Group group, Period period) {
    return IncomeGoals.of(material.campaign())
        .by(group)
        .filter(by -> by.endMonth() > period.endMonth())
        .isPresent();
  }
}
