package vn.chungtay.measure;

import static vn.chungtay.measure.Measure.Family.CHANGE;
import static vn.chungtay.measure.Measure.Family.DEPRIVATION;
import static vn.chungtay.measure.Measure.Family.GROUPS;
import static vn.chungtay.measure.Measure.Family.INCOME;
import static vn.chungtay.measure.Measure.Family.POVERTY;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The catalogue of measures: what {@code chungtay measure} computes of a table. */
public enum Measure {
  HEADCOUNT_RATIO(POVERTY, all -> Poverty.fgt(all, 0), LinearForm.fgt(0)),
  POVERTY_GAP_INDEX(POVERTY, all -> Poverty.fgt(all, 1), LinearForm.fgt(1)),
  POVERTY_SEVERITY_INDEX(POVERTY, all -> Poverty.fgt(all, 2), LinearForm.fgt(2)),
  FGT(POVERTY, "fgt_A"),
  INCOME_GAP_RATIO(
      POVERTY,
      Poverty::incomeGapRatio,
      LinearForm.overPoor(LinearForm.Range.PART, (y, z) -> (z - y) / z)),
  WATTS_INDEX(POVERTY, Poverty::watts, LinearForm.overAll((y, z) -> StrictMath.log(z / y))),
  SEN_INDEX(POVERTY, Poverty::sen),
  SST_INDEX(POVERTY, Poverty::sst),
  TRANSFER_TO_CLOSE_GAP(POVERTY, Poverty::transferToCloseGap, LinearForm.total((y, z) -> z - y)),
  AVERAGE_EXIT_TIME(POVERTY, "average_exit_time"),
  MEAN(INCOME, Inequality::mean, LinearForm.mean()),
  MEAN_OF_POOR(POVERTY, Poverty::meanOfPoor, LinearForm.meanOfPoor()),
  MEDIAN(INCOME, all -> Quantiles.percentile(all, 50)),
  PERCENTILE(INCOME, tenths(p -> named("p" + p, all -> Quantiles.percentile(all, p)))),
  PERCENTILE_RATIO(
      INCOME,
      List.of(
          named("p90_p10", all -> Quantiles.ratio(all, 90, 10)),
          named("p90_p50", all -> Quantiles.ratio(all, 90, 50)),
          named("p50_p10", all -> Quantiles.ratio(all, 50, 10)))),
  S80_S20(INCOME, Inequality::s80s20),
  GINI(INCOME, Inequality::gini),
  THEIL(INCOME, Inequality::theil),
  MLD(INCOME, Inequality::meanLogDeviation),
  GENERALISED_ENTROPY(
      INCOME, List.of(entropy(BigDecimal.ONE.negate()), entropy(BigDecimal.valueOf(2)))),
  ATKINSON(
      INCOME,
      List.of(
          atkinson(new BigDecimal("0.5")),
          atkinson(BigDecimal.ONE),
          atkinson(BigDecimal.valueOf(2)))),
  LORENZ(INCOME, tenths(p -> named("lorenz_" + p, all -> Inequality.lorenz(all, p)))),
  POPULATION_SHARE(GROUPS, "population_share"),
  POVERTY_SHARE(GROUPS, "headcount_share", "poverty_gap_share", "poverty_severity_share"),
  DECOMPOSITION(GROUPS, "theil_within", "theil_between", "mld_within", "mld_between"),
  MULTIDIMENSIONAL_HEADCOUNT(DEPRIVATION, "multidimensional_headcount"),
  DEPRIVATION_INTENSITY(DEPRIVATION, "deprivation_intensity"),
  ADJUSTED_HEADCOUNT_RATIO(DEPRIVATION, "adjusted_headcount_ratio"),
  UNCENSORED(DEPRIVATION, "uncensored_COL"),
  CENSORED(DEPRIVATION, "censored_COL"),
  CONTRIBUTION(DEPRIVATION, "contribution_COL"),
  COHORT_MULTIPLIER(CHANGE, "cohort_multiplier"),
  CROSS_SECTION_MULTIPLIER(CHANGE, "cross_section_multiplier"),
  HEADCOUNT_RATIO_CHANGE(CHANGE, "headcount_ratio_change"),
  COHORT_HOUSEHOLDS(CHANGE, "cohort_households"),
  COHORT_RETENTION(CHANGE, "cohort_retention"),
  TRANSITION(CHANGE, "transition_A_B", "transition_since_baseline_A_B"),
  CHRONIC_POVERTY(CHANGE, "chronic_poverty"),
  TRANSIENT_POVERTY(CHANGE, "transient_poverty"),
  GROWTH_COMPONENT(CHANGE, "growth_component"),
  REDISTRIBUTION_COMPONENT(CHANGE, "redistribution_component"),
  GROWTH_INCIDENCE(CHANGE, "growth_incidence_P"),
  SECTORAL_COMPONENTS(
      CHANGE, "intrasectoral_component", "population_shift_component", "interaction_component");

  /** What a measure needs. */
  public enum Family {
    /** Incomes alone. */
    INCOME,
    /** Incomes and lines. */
    POVERTY,
    /** Groups of records. */
    GROUPS,
    /** Indicators of deprivation. */
    DEPRIVATION,
    /** Records of several times. */
    CHANGE
  }

  /**
   * A figure of incomes under the name it has in output.
   *
   * @param form the figure as a ratio of totals, where it is one
   */
  public record Named(String code, Function<Incomes, Figure> formula, Optional<LinearForm> form) {}

  private final Family family;
  private final List<Named> formulas;
  private final List<String> codes;

  Measure(Family family, Function<Incomes, Figure> formula) {
    this.family = family;
    this.formulas = List.of(named(code(), formula));
    this.codes = List.of(code());
  }

  Measure(Family family, Function<Incomes, Figure> formula, LinearForm form) {
    this.family = family;
    this.formulas = List.of(new Named(code(), formula, Optional.of(form)));
    this.codes = List.of(code());
  }

  Measure(Family family, List<Named> formulas) {
    this.family = family;
    this.formulas = formulas;
    this.codes = formulas.stream().map(Named::code).toList();
  }

  Measure(Family family, String... codes) {
    this.family = family;
    this.formulas = List.of();
    this.codes = List.of(codes);
  }

  /** The name of the entry, for example {@code atkinson}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Family family() {
    return family;
  }

  /**
   * The names in output, for example {@code atkinson_1}; capital letters stand for a column, a
   * status or a number.
   */
  public List<String> codes() {
    return codes;
  }

  /** The figures that follow from the incomes of some persons alone; none for other measures. */
  public List<Named> formulas() {
    return formulas;
  }

  private static Named named(String code, Function<Incomes, Figure> formula) {
    return new Named(code, formula, Optional.empty());
  }

  /** Foster, Greer and Thorbecke of an order of 0 or more: {@code fgt_3}. */
  public static Named fgt(BigDecimal order) {
    double power = order.doubleValue();
    return new Named(
        "fgt_" + plain(order), all -> Poverty.fgt(all, power), Optional.of(LinearForm.fgt(power)));
  }

  /** Generalised entropy of an order: {@code ge_3}. */
  public static Named entropy(BigDecimal order) {
    return named("ge_" + plain(order), all -> Inequality.entropy(all, order.doubleValue()));
  }

  /** Atkinson with an aversion above 0: {@code atkinson_0.25}. */
  public static Named atkinson(BigDecimal aversion) {
    return named(
        "atkinson_" + plain(aversion), all -> Inequality.atkinson(all, aversion.doubleValue()));
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static List<Named> tenths(IntFunction<Named> figure) {
    return IntStream.rangeClosed(1, 9).map(tenth -> 10 * tenth).mapToObj(figure).toList();
  }
}
