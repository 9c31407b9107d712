package vn.chungtay.tally;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.chungtay.reference.Campaign;
import vn.chungtay.reference.Group;
import vn.chungtay.reference.IncomeGoals;
import vn.chungtay.reference.UnitTree;
import vn.chungtay.submission.Area;
import vn.chungtay.submission.Period;
import vn.chungtay.submission.Status;

/** The rows of a register behind its tallies, each with a tally that holds nothing else. */
public final class RegisterRows {
  private final Register register;
  private final Campaign campaign;
  private final UnitTree tree;

  /** The rows as a tree shows their units. */
  public RegisterRows(Register register, Campaign campaign, UnitTree tree) {
    this.register = register;
    this.campaign = campaign;
    this.tree = tree;
  }

  /** Receives a household. */
  public interface Households {
    /**
     * One household.
     *
     * @param area where it lives as far as the poverty line goes
     */
    void accept(int row, Optional<Area> area, RegisterTally tally);
  }

  /** Receives a household of the cohort. */
  public interface Cohort {
    /**
     * One household.
     *
     * @param then its row at the baseline
     * @param now its row at the later period, if there is one
     */
    void accept(int then, OptionalInt now, CohortTally tally);
  }

  /** Receives a household that was followed from one period to another. */
  public interface Flowing {
    /** One household, counted at a unit; one of its rows may be missing. */
    void accept(String unit, OptionalInt then, OptionalInt now, Flows tally);
  }

  /** Receives a household seen up to a period. */
  public interface Seen {
    /** One household, counted at a unit, with its latest row. */
    void accept(String unit, int row, SpellTally tally);
  }

  /** Hands over the households that were followed from one period to a later one. */
  public void flows(Set<String> units, Period from, Period to, Group group, Flowing taker) {
    int earlier = campaign.allPeriods().indexOf(from);
    int later = campaign.allPeriods().indexOf(to);
    Set<Integer> told = new HashSet<>();
    follow(
        new Movement.Witness() {
          @Override
          public void flow(String unit, int then, int now, int[] at, Flows alone, int groups) {
            boolean wanted = then == earlier && now == later && units.contains(unit);
            if (wanted && GroupSet.holds(groups, group) && told.add(household(at, then, now))) {
              taker.accept(unit, row(at[then]), row(at[now]), alone);
            }
          }

          @Override
          public void spell(String unit, int period, int row, SpellTally alone, int groups) {
            // Not asked for.
          }
        });
  }

  /** Where the previous period is the baseline a household is followed twice, and told once. */
  private int household(int[] at, int then, int now) {
    return register.household(at[then] == Movement.NONE ? at[now] : at[then]);
  }

  /** Hands over the households seen up to a period. */
  public void seen(Set<String> units, Period period, Group group, Seen taker) {
    int number = campaign.allPeriods().indexOf(period);
    follow(
        new Movement.Witness() {
          @Override
          public void flow(String unit, int then, int now, int[] at, Flows alone, int groups) {
            // Not asked for.
          }

          @Override
          public void spell(String unit, int at, int row, SpellTally alone, int groups) {
            if (at == number && units.contains(unit) && GroupSet.holds(groups, group)) {
              taker.accept(unit, row, alone);
            }
          }
        });
  }

  private void follow(Movement.Witness witness) {
    Movement movement = new Movement(register, campaign, tree, witness);
    register.eachHousehold(rows -> movement.follow(rows, 1));
  }

  private static OptionalInt row(int row) {
    return row == Movement.NONE ? OptionalInt.empty() : OptionalInt.of(row);
  }

  /** Hands over the households of some units, in reading order. */
  public void households(Set<String> units, Period period, Group group, Households taker) {
    RegisterFacts facts = new RegisterFacts(register, campaign, tree);
    Yardsticks yardsticks = Yardsticks.of(campaign, period);
    BitSet wanted = numbers(units);
    int number = campaign.allPeriods().indexOf(period);
    register.eachIncluded(
        row -> {
          if (register.periodNumber(row) == number && wanted.get(register.unitNumber(row))) {
            HouseholdFacts household = facts.of(row);
            if (GroupSet.holds(household.groups(), group)) {
              RegisterTally tally = new RegisterTally();
              tally.add(household, yardsticks);
              taker.accept(row, household.area(), tally);
            }
          }
        });
  }

  /** Hands over the cohort of some units of the baseline as it is at a period. */
  public void cohort(Set<String> units, Period period, Group group, Cohort taker) {
    RegisterFacts facts = new RegisterFacts(register, campaign, tree);
    BitSet wanted = numbers(units);
    int baseline = campaign.allPeriods().indexOf(campaign.baseline());
    int number = campaign.allPeriods().indexOf(period);
    List<BigDecimal> goals = IncomeGoals.of(campaign).all();
    register.eachHousehold(
        rows -> {
          for (int then : rows) {
            if (register.periodNumber(then) == baseline
                && register.status(then) == Status.POOR
                && wanted.get(register.unitNumber(then))) {
              HouseholdFacts household = facts.of(then);
              if (GroupSet.holds(household.groups(), group)) {
                CohortTally tally = new CohortTally();
                tally.addMember(household);
                OptionalInt now = at(number, rows);
                Aims aims = new Aims(goals, household.income());
                now.ifPresent(row -> tally.addMatch(household, facts.of(row), aims));
                taker.accept(then, now, tally);
              }
            }
          }
        });
  }

  private OptionalInt at(int period, int[] rows) {
    for (int row : rows) {
      if (register.periodNumber(row) == period) {
        return OptionalInt.of(row);
      }
    }
    return OptionalInt.empty();
  }

  private BitSet numbers(Set<String> units) {
    BitSet numbers = new BitSet();
    List<String> codes = register.unitCodes();
    for (int unit = 0; unit < codes.size(); unit++) {
      numbers.set(unit, units.contains(codes.get(unit)));
    }
    return numbers;
  }
}
