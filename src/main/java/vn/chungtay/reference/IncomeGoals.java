package vn.chungtay.reference;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chungtay.submission.Period;

/**
 * How many times the income at the baseline is to be reached by whom: by a group's own target, else
 * by that of all, else the plan's 1.5 times.
 */
public record IncomeGoals(List<Target> targets) {
  private static final String MULTIPLIER = "income_multiplier_cohort";
  private static final BigDecimal PLAN = new BigDecimal("1.5");

  public IncomeGoals {
    targets = List.copyOf(targets);
  }

  /** The goals among the targets of a campaign. */
  public static IncomeGoals of(Campaign campaign) {
    return new IncomeGoals(
        campaign.targets().stream()
            .filter(target -> target.indicator().equals(MULTIPLIER))
            .filter(target -> target.goal().direction() == Goal.Direction.AT_LEAST)
            .toList());
  }

  /** The target that sets the goal of a group. */
  public Optional<Target> target(Group group) {
    return own(group).or(() -> own(Group.ALL));
  }

  private Optional<Target> own(Group group) {
    return targets.stream().filter(target -> target.group() == group).findFirst();
  }

  public BigDecimal of(Group group) {
    return plain(target(group).map(target -> target.goal().bound()).orElse(PLAN));
  }

  /** All goals that any group may have, each once. */
  public List<BigDecimal> all() {
    return Stream.concat(Stream.of(PLAN), targets.stream().map(target -> target.goal().bound()))
        .map(IncomeGoals::plain)
        .distinct()
        .toList();
  }

  private static BigDecimal plain(BigDecimal goal) {
    return goal.stripTrailingZeros();
  }

  /** Until when a goal must be reached. */
  public Optional<Period> by(Group group) {
    return target(group).map(Target::by);
  }
}
