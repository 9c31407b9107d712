package vn.chungtay.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.StringJoiner;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.submission.Deprivation;

/**
 * Two ways that share no line of arithmetic agree: figures of a register that lists everybody, in
 * whole numbers and fractions, and {@code measure} on the same table, in floating-point numbers.
 */
class RegisterAgainstMeasureTest {
  private static final double CLOSE = 1e-12;
  private static final List<String> PERIODS = List.of("2015", "2016", "2017");
  private static final List<String> COMMUNES = List.of("0101", "0102", "0103");
  private static final String COLUMNS =
      String.join(",", Arrays.stream(Deprivation.values()).map(Deprivation::column).toList());

  @TempDir private Path folder;

  private List<Map<String, String>> register;
  private List<Map<String, String>> measures;

  /** Writes a table of 40 households and reads both ways. */
  private void compute(long seed, boolean alone, int unknown) {
    Random random = new Random(seed);
    StringBuilder table =
        new StringBuilder(
            "household_id,unit_code,period,ethnicity,members,income_per_capita,status,weight,"
                + COLUMNS
                + "\n");
    for (int household = 0; household < 40; household++) {
      String commune = COMMUNES.get(household % COMMUNES.size());
      String weight = alone ? "1" : String.valueOf(1 + random.nextInt(30) / 10.0);
      for (String period : PERIODS) {
        if (alone || random.nextInt(5) > 0) {
          int income = 300_000 + 1000 * random.nextInt(1400);
          table.append(
              String.format(
                  "H%d,%s,%s,Kinh,%d,%d,%s,%s,%s%n",
                  household,
                  commune,
                  period,
                  alone ? 1 : 1 + random.nextInt(6),
                  income,
                  income <= 1_000_000 ? "poor" : "non_poor",
                  weight,
                  flags(random, unknown)));
        }
      }
    }
    Text.write(folder.resolve("ho.csv"), table.toString());
    Text.write(
        folder.resolve("units.csv"),
        "code,name,type,parent_code,area,remote\n75,Tỉnh,province,,,\n01,Huyện,district,75,,\n"
            + "0101,Một,commune,01,rural,0\n0102,Hai,commune,01,rural,0\n"
            + "0103,Ba,commune,01,rural,0\n");
    Text.write(
        folder.resolve("standards.yaml"),
        "- {id: S, name: {vi: S, en: S}, from: 2015-01-01, to: 2017-12-31, basis: b,"
            + " confirmed: true, line: inclusive, rule: income_or_deprivation, deprivations: 3,"
            + " rural: {poor: 1000000, near_poor: 1000000},"
            + " urban: {poor: 1000000, near_poor: 1000000}}\n");
    Text.write(
        folder.resolve("campaign.yaml"),
        "periods: [\"2016\", \"2017\"]\nstandards: [S]\nalso: []\ntargets: []\ngates: []\n"
            + "reviews: {}\nexpects: {commune: [households]}\nregister: census\n");
    register = Samples.aggregate(folder.resolve("out"), folder.toString()).rows("indicators.csv");
    Tool.Output output =
        Tool.run(
            "measure",
            folder.resolve("ho.csv").toString(),
            "--income=income_per_capita",
            "--line=1000000",
            "--size=members",
            "--weight=weight",
            "--by=unit_code",
            "--time=period",
            "--id=household_id",
            "--deprivations=" + COLUMNS,
            "--cutoff=3/10",
            "--format=csv");
    assertThat(output.exitCode()).as(output.err()).isZero();
    measures = CsvTable.of(output.out()).rows();
  }

  private static String flags(Random random, int unknown) {
    StringJoiner flags = new StringJoiner(",");
    for (int i = 0; i < Deprivation.values().length; i++) {
      boolean known = random.nextInt(100) >= unknown;
      flags.add(known ? String.valueOf(random.nextInt(10) < 3 ? 1 : 0) : "");
    }
    return flags.toString();
  }

  private Map<String, String> register(String period, String unit, String indicator) {
    return register.stream()
        .filter(row -> row.get("period").equals(period) && row.get("unit_code").equals(unit))
        .filter(row -> row.get("group").equals("all") && row.get("indicator").equals(indicator))
        .findFirst()
        .orElseThrow(() -> new AssertionError(period + " " + unit + " " + indicator));
  }

  private Map<String, String> measured(String period, String unit, String measure) {
    String by = unit.equals("01") ? "all" : unit;
    return measures.stream()
        .filter(row -> row.get("time").equals(period) && row.get("by").equals(by))
        .filter(row -> row.get("measure").equals(measure))
        .findFirst()
        .orElseThrow(() -> new AssertionError(period + " " + by + " " + measure));
  }

  /** Compares two cells that may both be empty. */
  private static void agree(String figure, double factor, String measure, String what) {
    assertThat(figure.isEmpty()).as(what).isEqualTo(measure.isEmpty());
    if (!figure.isEmpty()) {
      double expected = Double.parseDouble(measure) * factor;
      assertThat(Double.parseDouble(figure))
          .as(what)
          .isCloseTo(expected, offset(CLOSE * Math.max(1, Math.abs(expected))));
    }
  }

  private void agree(String period, String unit, String indicator, String measure, double factor) {
    agree(
        register(period, unit, indicator).get("value"),
        factor,
        measured(period, unit, measure).get("value"),
        period + " " + unit + " " + indicator);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 2, 40})
  void whoIsPoorInManyWays(int unknown) {
    compute(7 + unknown, false, unknown);
    List<String> headlines =
        List.of("multidimensional_headcount", "deprivation_intensity", "adjusted_headcount_ratio");
    int bounded = 0;
    for (String period : PERIODS) {
      for (String unit : List.of("01", "0101", "0102", "0103")) {
        agree(period, unit, "headcount_ratio", "headcount_ratio", 100);
        for (String headline : headlines) {
          agree(period, unit, headline, headline, 100);
          Map<String, String> measure = measured(period, unit, headline);
          if (!measure.get("lower").isEmpty()) {
            bounded++;
            agree(
                register(period, unit, headline + "_low").get("value"),
                100,
                measure.get("lower"),
                headline);
            agree(
                register(period, unit, headline + "_high").get("value"),
                100,
                measure.get("upper"),
                headline);
          }
        }
      }
      for (Deprivation deprivation : Deprivation.values()) {
        for (String kind : List.of("uncensored_", "censored_", "contribution_")) {
          agree(period, "01", kind + deprivation.code(), kind + deprivation.column(), 100);
        }
      }
    }
    assertThat(bounded > 0).isEqualTo(unknown > 0);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void whatBecameOfTheSameHouseholds(long seed) {
    compute(seed, false, 0);
    for (String period : PERIODS.subList(1, PERIODS.size())) {
      for (String unit : List.of("01", "0101", "0102", "0103")) {
        agree(period, unit, "income_multiplier_cohort", "cohort_multiplier", 1);
        agree(period, unit, "income_multiplier_cross_section", "cross_section_multiplier", 1);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {3, 4})
  void whereEverybodyIsSeenAtAllTimesThePersonsAreTheHouseholds(long seed) {
    compute(seed, true, 0);
    List<String> states = List.of("poor", "non_poor");
    List<String> compared = new ArrayList<>();
    for (String period : PERIODS.subList(1, PERIODS.size())) {
      for (String from : states) {
        for (String to : states) {
          for (String since : List.of("", "since_baseline_")) {
            String transition = "transition_" + since + from + "_" + to;
            agree(period, "01", "register_" + transition, transition, 100);
            compared.add(transition);
          }
        }
      }
    }
    for (String kind : List.of("chronic", "transient")) {
      Map<String, String> share = measured("", "01", kind + "_poverty");
      agree(
          register("2017", "01", "register_" + kind + "_poor_households").get("value"),
          Double.parseDouble(share.get("persons")),
          share.get("value"),
          kind);
    }
    assertThat(compared).hasSize(16);
  }
}
