package vn.chungtay.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Figures of a sample and their intervals. Values: R 4.2.2 with survey 4.1.1 (svydesign, svymean,
 * svyratio, svytotal, svyciprop with method beta, svyby with covmat, svycontrast;
 * survey.lonely.psu="adjust") on the same twenty households.
 */
class SampleDesignTest {
  private static final double LINE = 1000;
  private static final int[] STRATA = {0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 3};
  private static final double[] INCOMES = {
    350, 520, 800, 800, 990, 1000, 1200, 1500, 2100, 4000, 610, 700, 950, 1800, 1001, 999, 3000,
    450, 1250, 900
  };
  private static final double[] MEMBERS = {
    4, 5, 3, 6, 2, 4, 3, 5, 4, 1, 2, 6, 4, 5, 3, 2, 4, 7, 3, 5
  };
  private static final double[] WEIGHTS = {
    1.5, 2, 1, 3, 1, 2.5, 2, 1, 4, 0.5, 1, 2, 1.5, 1, 3, 2, 1, 0.5, 2, 1
  };
  private static final int[] GROUP = {0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 1, 0};
  private static final double[] LATER = {
    900, 800, 1500, 700, 2100, 1000, 1900, 1400, 2600, 5200, 1100, 1300, 900, 2500, 1501, 1200,
    3300, 800, 1900, 1600
  };
  private static final double[] LATER_MEMBERS = {
    4, 5, 4, 6, 2, 3, 3, 5, 4, 2, 2, 6, 4, 4, 3, 2, 5, 7, 3, 5
  };
  private static final double[] UNKNOWN = {
    Double.POSITIVE_INFINITY,
    Double.POSITIVE_INFINITY,
    Double.POSITIVE_INFINITY,
    Double.POSITIVE_INFINITY
  };
  private static final double[] POPULATIONS = {60, 35, 24, 5};

  private static SampleDesign design(String name) {
    return switch (name) {
      case "strata" -> new SampleDesign(STRATA, UNKNOWN);
      case "none" -> new SampleDesign(new int[STRATA.length], new double[] {UNKNOWN[0]});
      default -> new SampleDesign(STRATA, POPULATIONS);
    };
  }

  private static int[] units(IntPredicate wanted) {
    return IntStream.range(0, STRATA.length).filter(wanted).toArray();
  }

  private static int[] units(String name) {
    return units(unit -> !name.equals("domain") || GROUP[unit] == 1);
  }

  private static double poor(int unit) {
    return INCOMES[unit] <= LINE ? 1 : 0;
  }

  private static double gap(int unit) {
    return poor(unit) * (LINE - INCOMES[unit]) / LINE;
  }

  private static double numerator(String measure, int unit) {
    return switch (measure) {
      case "headcount" -> poor(unit);
      case "gap", "income_gap" -> gap(unit);
      case "severity" -> gap(unit) * gap(unit);
      case "watts" -> poor(unit) * Math.log(LINE / INCOMES[unit]);
      case "mean" -> INCOMES[unit];
      default -> poor(unit) * INCOMES[unit];
    };
  }

  private static Linearised ratio(int[] units, IntToDoubleFunction y, IntToDoubleFunction x) {
    return Linearised.ratio(units, weighted(units, y), weighted(units, x)).orElseThrow();
  }

  private static double[] weighted(int[] units, IntToDoubleFunction number) {
    return Arrays.stream(units)
        .mapToDouble(i -> WEIGHTS[i] * MEMBERS[i] * number.applyAsDouble(i))
        .toArray();
  }

  private static Linearised figure(String measure, int[] units) {
    boolean ofPoor = measure.equals("income_gap") || measure.equals("mean_of_poor");
    return ratio(units, i -> numerator(measure, i), i -> ofPoor ? poor(i) : 1);
  }

  private static void assertAgrees(double actual, double expected) {
    assertThat(actual).isCloseTo(expected, within(1e-9 * Math.abs(expected)));
  }

  private static void assertAgrees(Interval interval, double lower, double upper) {
    assertAgrees(interval.lower(), lower);
    assertAgrees(interval.upper(), upper);
  }

  @ParameterizedTest
  @CsvSource({
    "strata, headcount, 0.61278195488721798, 0.11662840046539749, 0.36554079070092327, 0.8600231190735127",
    "strata, gap, 0.150593984962406, 0.046845064841742536, 0.051286883762032734, 0.24990108616277928",
    "strata, severity, 0.061557548872180456, 0.025141486647098355, 0.0082599780986962537, 0.11485511964566467",
    "strata, watts, 0.1988447061952589, 0.066453162056832757, 0.057970295800970351, 0.33971911658954745",
    "strata, mean, 1122.406015037594, 154.17604047614873, 795.56740981925577, 1449.2446202559322",
    "strata, income_gap, 0.24575460122699386, 0.063842358299942267, 0.11041484755216421, 0.38109435490182353",
    "strata, mean_of_poor, 754.24539877300617, 63.842358299942269, 618.90564509817659, 889.58515244783575",
    "finite, headcount, 0.61278195488721798, 0.1045020966849185, 0.39124740634512739, 0.83431650342930852",
    "finite, gap, 0.150593984962406, 0.043142709773011816, 0.059135525891833671, 0.24205244403297832",
    "finite, watts, 0.1988447061952589, 0.061473704855944271, 0.06852627350837931, 0.3291631388821385",
    "finite, mean, 1122.406015037594, 137.9373790972368, 829.99183412867069, 1414.8201959465173",
    "none, headcount, 0.61278195488721798, 0.1336001264631124, 0.33315367652793165, 0.89241023324650426",
    "none, severity, 0.061557548872180456, 0.025589028471634963, 0.0079990967521093859, 0.11511600099225153",
    "domain, headcount, 0.57534246575342463, 0.16958462374902281, 0.17433855173924762, 0.97634637976760164",
    "domain, severity, 0.045800054794520553, 0.0266938516763577, -0.017320874247815574, 0.10892098383685668",
    "domain, mean, 1275.2876712328766, 230.35342586312635, 730.58837399944753, 1819.9869684663058",
    "domain, income_gap, 0.22628571428571428, 0.069819227638988915, 0.061189475383083863, 0.39138195318834468"
  })
  void figuresErrorsAndStudentsIntervalsAgreeWithR(
      String design, String measure, double value, double error, double lower, double upper) {
    Estimate estimate = figure(measure, units(design)).in(design(design));

    assertAgrees(estimate.value(), value);
    assertAgrees(estimate.standardError(), error);
    assertAgrees(estimate.student(0.95).orElseThrow(), lower, upper);
  }

  @ParameterizedTest
  @CsvSource({
    "strata, 0.35147180268368117, 0.83359088821176974, 0.38186278539426916, 0.80213493677203285",
    "finite, 0.37948160585893348, 0.81338755182317124, 0.40382002261124766, 0.78711390806776538",
    "none, 0.31682089705729921, 0.85748066484814878, 0.35547649230077016, 0.8195193736377151",
    "domain, 0.203530905552954, 0.89143386263530389, 0.26509529990067243, 0.83576048828627036"
  })
  void intervalsOfProportionsAgreeWithR(
      String design, double exactFrom, double exactTo, double wilsonFrom, double wilsonTo) {
    Estimate estimate = figure("headcount", units(design)).in(design(design));

    assertAgrees(estimate.exact(0.95).orElseThrow(), exactFrom, exactTo);
    assertAgrees(estimate.wilson(0.95).orElseThrow(), wilsonFrom, wilsonTo);
  }

  @Test
  void totalsAgreeWithR() {
    int[] units = units("finite");
    Linearised transfer =
        Linearised.total(units, weighted(units, i -> poor(i) * (LINE - INCOMES[i])));

    Estimate estimate = transfer.in(design("finite"));

    assertAgrees(estimate.value(), 20029);
    assertAgrees(estimate.standardError(), 6201.1064133749551);
    assertAgrees(estimate.student(0.95).orElseThrow(), 6883.2416532515272, 33174.758346748473);
  }

  /** The households of the first time that were poor then, with the weight they had. */
  @Test
  void theMultiplierOfACohortAgreesWithR() {
    int[] cohort = units(unit -> poor(unit) == 1);
    double[] now = new double[cohort.length];
    double[] personsNow = new double[cohort.length];
    for (int i = 0; i < cohort.length; i++) {
      personsNow[i] = WEIGHTS[cohort[i]] * LATER_MEMBERS[cohort[i]];
      now[i] = personsNow[i] * LATER[cohort[i]];
    }
    Linearised later = Linearised.ratio(cohort, now, personsNow).orElseThrow();
    Linearised first = ratio(cohort, i -> INCOMES[i], i -> 1);

    MeanRatio multiplier = MeanRatio.of(later, first, design("finite"));

    assertAgrees(multiplier.variance(), 10232.974075317372);
    assertAgrees(multiplier.ofDenominator(), 3570.6009502762258);
    assertAgrees(multiplier.covariance(), 399.56949487655129);
    assertAgrees(multiplier.value(), 1.3672605781588065);
    assertAgrees(
        multiplier.logDelta(0.95, 16).orElseThrow(), 1.0557923001048575, 1.7706148154343344);
    assertAgrees(
        ((MeanRatio.Region.Between) multiplier.fieller(0.95, 16)).interval(),
        1.0432968740778883,
        1.7640980990848369);
  }

  private static Linearised laterHeadcount() {
    int[] units = units("finite");
    double[] persons =
        Arrays.stream(units).mapToDouble(i -> WEIGHTS[i] * LATER_MEMBERS[i]).toArray();
    double[] poor =
        Arrays.stream(units).mapToDouble(i -> LATER[i] <= LINE ? persons[i] : 0).toArray();
    return Linearised.ratio(units, poor, persons).orElseThrow();
  }

  @Test
  void changesAgreeWithR() {
    SampleDesign design = design("finite");
    Linearised first = figure("headcount", units("finite"));
    Linearised later = laterHeadcount();

    assertAgrees(
        Proportions.difference(
            first.value(),
            first.in(design).wilson(0.95).orElseThrow(),
            later.value(),
            later.in(design).wilson(0.95).orElseThrow()),
        -0.47342333711859236,
        0.070013249569333358);
    Estimate change = later.minus(first, STRATA.length).in(design);
    assertAgrees(change.value(), -0.22641831852358163);
    assertAgrees(change.standardError(), 0.095104858911558954);
    assertAgrees(change.student(0.95).orElseThrow(), -0.42803161291188518, -0.024805024135278075);
  }

  /** Nobody and all leave the interval open on one side only, as with records drawn simply. */
  @Test
  void nobodyAndAllAreTheIntervalsOfTheRecords() {
    SampleDesign simple = new SampleDesign(new int[10], new double[] {Double.POSITIVE_INFINITY});
    int[] units = IntStream.range(0, 10).toArray();
    double[] ones = new double[10];
    Arrays.fill(ones, 1);
    Estimate nobody = Linearised.ratio(units, new double[10], ones).orElseThrow().in(simple);
    Estimate all = Linearised.ratio(units, ones, ones).orElseThrow().in(simple);

    assertThat(nobody.exact(0.95)).contains(Proportions.clopperPearson(0, 10, 0.95));
    assertThat(all.exact(0.95)).contains(Proportions.clopperPearson(10, 10, 0.95));
    assertThat(nobody.wilson(0.95)).contains(Proportions.wilson(0, 10, 0.95));
    assertThat(all.variance()).isZero();
  }

  @Test
  void whereAllWereDrawnThereIsNothingToEstimate() {
    SampleDesign census = new SampleDesign(STRATA, new double[] {6, 7, 6, 1});
    Estimate estimate = figure("headcount", units("strata")).in(census);

    assertThat(estimate.variance()).isZero();
    assertThat(estimate.exact(0.95).orElseThrow().lower()).isEqualTo(estimate.value());
    assertThat(estimate.student(0.95).orElseThrow().upper()).isEqualTo(estimate.value());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SampleDesign(STRATA, new double[] {6, 6, 6, 1}));
  }

  @Test
  void oneRecordForEachStratumLeavesNoDegreeOfFreedom() {
    SampleDesign design = new SampleDesign(new int[] {0, 1}, new double[] {9, 9});
    Estimate estimate =
        Linearised.ratio(new int[] {0, 1}, new double[] {1, 0}, new double[] {1, 1})
            .orElseThrow()
            .in(design);

    assertThat(design.lonelyStrata()).isEqualTo(2);
    assertThat(estimate.degrees()).isZero();
    assertThat(estimate.student(0.95)).isEmpty();
    assertThat(estimate.exact(0.95)).isEmpty();
    assertThat(Linearised.ratio(new int[] {0}, new double[1], new double[1])).isEmpty();
  }

  @Test
  void theSameSeedDrawsTheSameSamples() {
    Bootstrap one = new Bootstrap(design("finite"), 50, 7);

    assertThat(one.factors(3)).isEqualTo(new Bootstrap(design("finite"), 50, 7).factors(3));
    assertThat(one.factors(3)).isNotEqualTo(new Bootstrap(design("finite"), 50, 8).factors(3));
    assertThat(one.factors(3)).isNotEqualTo(one.factors(4));
    assertThatIllegalArgumentException().isThrownBy(() -> new Bootstrap(design("finite"), 0, 7));
  }

  /** Rao, Wu and Yue: each stratum keeps its size, and totals vary as in the design. */
  @Test
  void samplesDrawnAnewVaryAsTheDesignSays() {
    SampleDesign design = new SampleDesign(Arrays.copyOf(STRATA, 19), new double[] {60, 35, 24});
    int[] units = IntStream.range(0, 19).toArray();
    int replicates = 40_000;
    Bootstrap bootstrap = new Bootstrap(design, replicates, 11);
    double total = Arrays.stream(INCOMES).limit(19).sum();
    double squares = 0;
    for (int replicate = 0; replicate < replicates; replicate++) {
      double[] factors = bootstrap.factors(replicate);
      assertThat(IntStream.range(0, 6).mapToDouble(i -> factors[i]).sum())
          .isCloseTo(6, within(1e-9));
      double sum = IntStream.range(0, 19).mapToDouble(i -> factors[i] * INCOMES[i]).sum();
      squares += (sum - total) * (sum - total);
    }

    double variance = design.variance(Linearised.total(units, Arrays.copyOf(INCOMES, 19)));
    assertThat(squares / replicates).isCloseTo(variance, within(0.03 * variance));
    assertThat(Arrays.stream(bootstrap.factors(0)).min().orElseThrow()).isNotNegative();
  }

  @Test
  void aSampleWithoutAValueLeavesNoInterval() {
    double[] values = IntStream.rangeClosed(1, 100).mapToDouble(i -> i).toArray();

    assertThat(Bootstrap.interval(0.9, values)).contains(new Interval(5, 95));
    values[40] = Double.NaN;
    assertThat(Bootstrap.interval(0.9, values)).isEmpty();
  }
}
