package vn.chungtay.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureEdgesTest {
  private static Incomes incomes(double... incomes) {
    return Household.incomes(Household.of(1000, incomes));
  }

  @Test
  void anIncomeOnTheLineIsPoorUnlessTheLineIsStrict() {
    List<Household> onLine = Household.of(1000, 1000, 2000);

    assertThat(Poverty.fgt(Household.incomes(onLine), 0).value()).hasValue(0.5);
    assertThat(Poverty.fgt(Household.incomes(onLine, true), 0).value()).hasValue(0);
    assertThat(Poverty.incomeGapRatio(Household.incomes(onLine, true)).reason())
        .contains(Figure.Undefined.NO_DENOMINATOR);
  }

  @Test
  void eachRecordIsHeldAgainstItsOwnLine() {
    Incomes two =
        Household.incomes(List.of(new Household(900, 1000, 1), new Household(900, 800, 3)));

    assertThat(Poverty.fgt(two, 0).value()).hasValue(0.25);
    assertThat(Poverty.transferToCloseGap(two).value()).hasValue(100);
  }

  @Test
  void poorIncomesOfZeroLeaveWattsUndefinedAndAreCounted() {
    assertThat(Poverty.watts(incomes(0, 0, 500, 3000)))
        .isEqualTo(Figure.none(Figure.Undefined.UNDEFINED_AT_ZERO, 2));
    assertThat(Poverty.sen(incomes(0, 0)).value()).hasValue(1);
    assertThat(Poverty.fgt(incomes(0, 0), 2).value()).hasValue(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GINI", "THEIL", "MLD", "ATKINSON", "LORENZ", "S80_S20"})
  void incomesBelowZeroLeaveInequalityUndefinedAndAreCounted(Measure measure) {
    assertThat(measure.formulas())
        .allSatisfy(
            named ->
                assertThat(named.formula().apply(incomes(-5, 10, 20)))
                    .isEqualTo(Figure.none(Figure.Undefined.UNDEFINED_BELOW_ZERO, 1)));
  }

  @Test
  void incomesBelowZeroHaveAGapOfMoreThanTheLine() {
    assertThat(Poverty.fgt(incomes(-1000, 5000), 1).value()).hasValue(1);
    assertThat(Poverty.sen(incomes(-1, 5000)).reason())
        .contains(Figure.Undefined.UNDEFINED_BELOW_ZERO);
    assertThat(Poverty.watts(incomes(-1, 5000)).reason())
        .contains(Figure.Undefined.UNDEFINED_BELOW_ZERO);
  }

  @Test
  void whoNeedsALogarithmOfZeroIsUndefined() {
    Incomes withZero = incomes(0, 1000);

    assertThat(Inequality.meanLogDeviation(withZero).records()).isEqualTo(1);
    assertThat(Inequality.atkinson(withZero, 1).value()).isEmpty();
    assertThat(Inequality.atkinson(withZero, 2).value()).isEmpty();
    assertThat(Inequality.atkinson(withZero, 0.5).value().getAsDouble())
        .isCloseTo(0.5, within(1e-12));
    assertThat(Inequality.gini(incomes(0, 0)).reason())
        .contains(Figure.Undefined.UNDEFINED_AT_ZERO);
    assertThat(Quantiles.ratio(incomes(0, 0, 0, 5), 90, 10).reason())
        .contains(Figure.Undefined.UNDEFINED_AT_ZERO);
  }

  @Test
  void aGroupWithoutAnyIncomeAddsNothingWithinForTheil() {
    List<Incomes> groups = List.of(incomes(0, 0), incomes(5, 5), incomes());

    assertThat(Decomposition.of(groups, 1).within().value()).hasValue(0);
    assertThat(Decomposition.of(groups, 1).between().value()).hasValue(Math.log(2));
    assertThat(Decomposition.of(groups, 0).within().value()).isEmpty();
    assertThat(Decomposition.of(List.of(), 1).within().reason()).contains(Figure.Undefined.NO_DATA);
  }

  @Test
  void aBorderOfTheLorenzCurveDividesARecord() {
    Incomes one = incomes(7);

    for (int percent = 10; percent < 100; percent += 10) {
      assertThat(Inequality.lorenz(one, percent).value()).hasValue(percent / 100.0);
    }
    assertThat(Inequality.s80s20(one).value().getAsDouble()).isBetween(1 - 1e-12, 1 + 1e-12);
  }

  @Test
  void numbersOutOfBoundsAreRefused() {
    double[] one = {1};
    for (double wrong : new double[] {Double.NaN, Double.POSITIVE_INFINITY, -1}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Incomes.of(one, one, new double[] {wrong}, false));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Incomes.of(one, new double[] {wrong}, one, false));
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Incomes.of(new double[] {Double.NaN}, one, one, false));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Incomes.of(one, one, new double[2], false));
    assertThatIllegalArgumentException().isThrownBy(() -> Poverty.fgt(incomes(1), -1));
    assertThatIllegalArgumentException().isThrownBy(() -> Poverty.averageExitTime(incomes(1), 0));
    assertThatIllegalArgumentException().isThrownBy(() -> Inequality.atkinson(incomes(1), 0));
  }

  @Test
  void sortsNumbersOfAnySignAndSize() {
    double[] values = {3, -0.0, -1e300, 0.0, 5e-324, -7, 1e300, 3, -5e-324};

    double[] sorted = Arrays.stream(Order.by(values)).mapToDouble(i -> values[i]).toArray();

    assertThat(sorted).containsExactly(-1e300, -7, -5e-324, -0.0, 0.0, 5e-324, 3, 3, 1e300);
    assertThat(Order.by(values)).startsWith(2, 5, 8, 1, 3);
    assertThat(Order.by(new double[] {1, 1, 0}, new double[] {9, 8, 7})).containsExactly(2, 1, 0);
  }

  @Test
  void everyMeasureHasItsNamesAndNoNameIsTwice() {
    List<String> codes =
        Arrays.stream(Measure.values()).flatMap(measure -> measure.codes().stream()).toList();

    assertThat(codes).doesNotHaveDuplicates().contains("p10", "p90", "lorenz_50", "theil_within");
    assertThat(Measure.values()).allSatisfy(measure -> assertThat(measure.codes()).isNotEmpty());
  }
}
