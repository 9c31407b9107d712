package vn.chungtay.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTest {
  private static final Offset<Double> AGREED = within(1e-12);
  private static final double[] LATER = {500, 500, 900, 1100, 1050, 1400, 1300, 2000, 2500, 4500};

  private static Incomes later() {
    List<Household> later = new ArrayList<>();
    for (int i = 0; i < LATER.length; i++) {
      later.add(new Household(LATER[i], 1100, Household.ten().get(i).persons()));
    }
    return Household.incomes(later);
  }

  private static ToDoubleFunction<Incomes> fgt(double order) {
    return incomes -> Poverty.fgt(incomes, order).value().getAsDouble();
  }

  /** R 4.2.2, from the definitions, with weighted.mean. */
  @ParameterizedTest
  @CsvSource({
    "0, -0.1891891891891892, -0.13513513513513514, 0.1891891891891892, -0.0945945945945946",
    "1, -0.026904089757115709, -0.0009600276693512988, -0.0050351454727959044, -0.029421662493513662"
  })
  void growthAndRedistributionAgreeWithR(
      double order, double growth, double redistribution, double residual, double shapley) {
    Incomes before = Household.incomes(Household.ten());
    Change.Parts parts = Change.fromBefore(before, later(), fgt(order));
    Change.Parts mean = Change.shapley(before, later(), fgt(order));

    assertThat(parts.growth()).isCloseTo(growth, AGREED);
    assertThat(parts.redistribution()).isCloseTo(redistribution, AGREED);
    assertThat(parts.residual()).isCloseTo(residual, AGREED);
    assertThat(mean.growth()).isCloseTo(shapley, AGREED);
    assertThat(mean.redistribution())
        .isCloseTo(growth + redistribution + residual - shapley, AGREED);
    assertThat(mean.residual()).isZero();
  }

  @Test
  void whenAllGrowAlikeNothingIsRedistributed() {
    List<Household> doubled =
        Household.ten().stream()
            .map(h -> new Household(2 * h.income(), h.line(), h.persons()))
            .toList();
    Change.Parts parts =
        Change.shapley(Household.incomes(Household.ten()), Household.incomes(doubled), fgt(2));

    assertThat(parts.redistribution()).isCloseTo(0, AGREED);
    assertThat(parts.growth()).isNegative();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Change.shapley(
                    Household.incomes(Household.of(1, 0)), Household.incomes(doubled), fgt(2)));
  }

  @Test
  void thePercentilesGrowByTheirOwnRates() {
    Incomes before = Household.incomes(Household.of(1, 100, 200, 300));
    Incomes after = Household.incomes(Household.of(1, 150, 200, 270));

    assertThat(Change.growthIncidence(before, after, 10).value()).hasValue(0.5);
    assertThat(Change.growthIncidence(before, after, 50).value()).hasValue(0);
    assertThat(Change.growthIncidence(before, after, 90).value().getAsDouble())
        .isCloseTo(-0.1, AGREED);
    assertThat(Change.growthIncidence(Household.incomes(List.of()), after, 10).reason())
        .contains(Figure.Undefined.NO_DATA);
    assertThat(Change.growthIncidence(Household.incomes(Household.of(1, 0)), after, 10).reason())
        .contains(Figure.Undefined.UNDEFINED_AT_ZERO);
  }

  /** By hand: 60 and 40 become 50 and 50 percent; 0.5 and 0.2 become 0.4 and 0.1. */
  @Test
  void sectorsShareTheChange() {
    Change.Sectors sectors =
        Change.bySector(
            List.of(new Change.Sector(60, 0.5, 100, 0.4), new Change.Sector(40, 0.2, 100, 0.1)));

    assertThat(sectors.within()).isCloseTo(-0.1, AGREED);
    assertThat(sectors.shift()).isCloseTo(-0.03, AGREED);
    assertThat(sectors.interaction()).isCloseTo(0, AGREED);
    assertThat(sectors.within() + sectors.shift() + sectors.interaction())
        .isCloseTo(0.25 - 0.38, AGREED);
  }

  @Test
  void spellsTellTheChronicFromTheTransientAndTheRelapsed() {
    Spells relapse = new Spells(List.of(true, false, true, true));

    assertThat(relapse.times()).isEqualTo(3);
    assertThat(relapse.longest()).isEqualTo(2);
    assertThat(relapse.relapsed()).isTrue();
    assertThat(relapse.transitory()).isTrue();
    assertThat(relapse.chronic()).isFalse();
    assertThat(new Spells(List.of(true, true)).chronic()).isTrue();
    assertThat(new Spells(List.of(false, false)).transitory()).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> new Spells(List.of()));
  }

  /** By hand: incomes of 0.5 and 1.1 lines have the mean 0.8. */
  @Test
  void theChronicPartIsThePovertyOfTheMean() {
    Spells.Components components = Spells.Components.of(new double[] {0.5, 1.1}, 2);

    assertThat(components.chronic()).isCloseTo(0.04, AGREED);
    assertThat(components.transitory()).isCloseTo(0.125 - 0.04, AGREED);
    assertThat(Spells.Components.of(new double[] {0.5, 1.1}, 0).chronic()).isEqualTo(1);
  }

  @Test
  void theRowsOfTheTransitionMatrixMakeOne() {
    Transitions transitions = new Transitions(2);
    transitions.add(0, 0, 3);
    transitions.add(0, 1, 1);

    assertThat(transitions.probability(0, 0).value()).hasValue(0.75);
    assertThat(transitions.probability(0, 1).value()).hasValue(0.25);
    assertThat(transitions.probability(1, 0).reason()).contains(Figure.Undefined.NO_DENOMINATOR);
  }

  /**
   * By hand: persons 4 and 1 with 100 and 200 become 5 and 1 with 200 and 300; 5 with 50 are lost.
   */
  @Test
  void aCohortKnowsItsMultiplierAndWhatTheLostMayDoToIt() {
    Cohort cohort = new Cohort();
    cohort.matched(4, 100, 5, 200);
    cohort.matched(1, 200, 1, 300);
    cohort.lost(5, 50);

    assertThat(cohort.households()).isEqualTo(2);
    assertThat(cohort.retention().value().getAsDouble()).isCloseTo(2.0 / 3, AGREED);
    assertThat(cohort.multiplier().value().getAsDouble())
        .isCloseTo(1300.0 / 6 / (600.0 / 5), AGREED);
    assertThat(cohort.multiplierIfLostHad(0).value().getAsDouble())
        .isCloseTo(1300.0 / 11 / (850.0 / 10), AGREED);
    assertThat(cohort.multiplierIfLostHad(2).value().getAsDouble())
        .isCloseTo(1800.0 / 11 / (850.0 / 10), AGREED);
    assertThat(new Cohort().multiplier().reason()).contains(Figure.Undefined.NO_DATA);
    assertThat(new Cohort().retention().reason()).contains(Figure.Undefined.NO_DENOMINATOR);
  }

  @Test
  void aMultiplierIsSoMuchGrowthAYear() {
    assertThat(Cohort.annualGrowth(1.1 * 1.1 * 1.1, 3).getAsDouble()).isCloseTo(0.1, AGREED);
    assertThat(Cohort.annualGrowth(0, 3)).isEmpty();
    assertThat(Cohort.annualGrowth(2, 0)).isEmpty();
  }

  @Test
  void aCohortWithoutAnyIncomeHasNoMultiplier() {
    Cohort cohort = new Cohort();
    cohort.matched(1, 0, 1, 100);

    assertThat(cohort.multiplier().reason()).contains(Figure.Undefined.UNDEFINED_AT_ZERO);
  }
}
