package vn.chungtay.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values that others computed. */
class MeasureReferenceTest {
  private static final double AGREED = 1e-9;

  static void assertAgrees(Figure figure, double expected) {
    assertThat(figure.value()).isPresent();
    assertThat(figure.value().getAsDouble())
        .isCloseTo(expected, within(AGREED * Math.abs(expected)));
  }

  private static Figure figure(String code, Incomes incomes) {
    return Arrays.stream(Measure.values())
        .flatMap(measure -> measure.formulas().stream())
        .filter(named -> named.code().equals(code))
        .findFirst()
        .orElseThrow()
        .formula()
        .apply(incomes);
  }

  /**
   * R 4.2.2: survey 4.1.1 (svymean, svyquantile with hf2), laeken 0.5.2 (gini), and base R on the
   * population in which each record stands as often as twice its weight says (quantile of type 2,
   * mean absolute differences with outer, Lorenz curve with approx).
   */
  @ParameterizedTest
  @CsvSource({
    "headcount_ratio, 0.59459459459459463",
    "poverty_gap_index, 0.14837837837837839",
    "poverty_severity_index, 0.067818918918918919",
    "income_gap_ratio, 0.24954545454545454",
    "watts_index, 0.204605981766037",
    "sen_index, 0.22195331695331696",
    "sst_index, 0.25227903579254934",
    "transfer_to_close_gap, 2745",
    "mean_of_poor, 750.4545454545455",
    "mean, 1219.1891891891892",
    "gini, 0.30774023857597355",
    "theil, 0.16073138433494244",
    "mld, 0.1632782485867913",
    "ge_2, 0.18247766082869132",
    "ge_-1, 0.19213911919992999",
    "atkinson_0.5, 0.077979525764722668",
    "atkinson_1, 0.15064517624734519",
    "atkinson_2, 0.2776018778161693",
    "p10, 520",
    "median, 1000",
    "p90, 2100",
    "lorenz_10, 0.031345599645311459",
    "lorenz_20, 0.076479716249168703",
    "lorenz_50, 0.2884061183772999",
    "lorenz_90, 0.78563511416537357",
    "s80_s20, 5.0550724637681146"
  })
  void agreesWithR(String code, double expected) {
    assertAgrees(figure(code, Household.incomes(Household.ten())), expected);
  }

  @Test
  void otherOrdersAndRatesAgreeWithR() {
    Incomes ten = Household.incomes(Household.ten());

    assertAgrees(Poverty.fgt(ten, 0.5), 0.2423693886648495);
    assertAgrees(Poverty.fgt(ten, 3), 0.035952567567567567);
    assertAgrees(Poverty.averageExitTime(ten, 0.05), 4.1935907625870721);
    assertAgrees(Poverty.fgt(Household.incomes(Household.ten(), true), 0), 0.45945945945945948);
  }

  /** World Bank Handbook on Poverty and Inequality (2009), chapter 4: line 125. */
  @Test
  void theHandbooksCountriesComeOut() {
    Incomes a = Household.incomes(Household.of(125, 100, 100, 150, 150));
    Incomes b = Household.incomes(Household.of(125, 124, 124, 150, 150));
    Incomes c = Household.incomes(Household.of(125, 100, 110, 150, 160));

    assertAgrees(Poverty.fgt(a, 0), 0.5);
    assertAgrees(Poverty.fgt(a, 1), 0.1);
    assertAgrees(Poverty.fgt(b, 0), 0.5);
    assertAgrees(Poverty.fgt(b, 1), 0.004);
    assertAgrees(Poverty.fgt(c, 0), 0.5);
    assertAgrees(Poverty.fgt(c, 1), 0.08);
    assertThat(Poverty.watts(c).value().getAsDouble()).isCloseTo(0.088, within(0.0005));
  }

  /** laeken 0.5.2 says 3. */
  @Test
  void theMedianOfOneToFourIsTwoAndAHalf() {
    assertAgrees(Quantiles.percentile(Household.incomes(Household.of(1, 1, 2, 3, 4)), 50), 2.5);
  }

  /** Weights of 0.1 do not add up to what ten times as many do, and still tie. */
  @Test
  void tiesOfPercentilesAreSeenWithAnyWeights() {
    List<Household> tenth = Household.of(1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);

    for (int percent = 10; percent < 100; percent += 10) {
      Incomes incomes = Household.incomes(tenth.stream().map(h -> h.times(0.1)).toList());
      assertAgrees(Quantiles.percentile(incomes, percent), percent / 10 + 0.5);
    }
  }

  /** 0 ln 0 is 0, neither NaN nor left out: all for one of four is ln 4. */
  @Test
  void theilCountsIncomesOfZero() {
    assertAgrees(Inequality.theil(Household.incomes(Household.of(1, 0, 0, 0, 8))), Math.log(4));
  }

  @Test
  void oneWithEverythingHasAGiniOfOneLessOnePerson() {
    assertAgrees(Inequality.gini(Household.incomes(Household.of(1, 0, 0, 0, 8))), 0.75);
    assertThat(Inequality.gini(Household.incomes(Household.of(1, 5, 5, 5))).value()).hasValue(0);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0.15390293225168183, 0.0093753163351094088",
    "1, 0.15143746356394228, 0.0092939207710002712"
  })
  void entropyDividesIntoGroupsAsInR(double order, double within, double between) {
    Incomes all = Household.incomes(Household.ten());
    Decomposition parts =
        Decomposition.of(
            List.of(Household.incomes(Household.half(0)), Household.incomes(Household.half(1))),
            order);

    assertAgrees(parts.within(), within);
    assertAgrees(parts.between(), between);
    assertAgrees(Inequality.entropy(all, order), within + between);
  }

  @Test
  void theSharesOfGroupsInPovertyMakeOne() {
    Incomes all = Household.incomes(Household.ten());

    assertAgrees(
        Decomposition.share(Household.incomes(Household.half(0)), all, 1), 0.43169398907103823);
    assertAgrees(
        Decomposition.share(Household.incomes(Household.half(1)), all, 1), 1 - 0.43169398907103823);
  }
}
