package vn.chungtay.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Long Khánh became a city and Suối Trầu was divided in 2019: the sample shown in both views. */
class SampleUnitsTest {
  @TempDir static Path temporary;

  private static Samples reported;
  private static Samples latest;

  @BeforeAll
  static void runBoth() {
    String folder = Samples.folder("dong-nai").toString();
    reported = Samples.aggregate(temporary.resolve("reported"), folder);
    latest = Samples.aggregate(temporary.resolve("latest"), folder, "--units", "latest");
  }

  private static Map<String, String> all(
      Samples view, String period, String unit, String indicator) {
    return view.find(period, unit, "all", indicator).orElseThrow();
  }

  private static BigDecimal sum(String indicator, String period, String... units) {
    return Arrays.stream(units)
        .map(unit -> new BigDecimal(all(reported, period, unit, indicator).get("value")))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @ParameterizedTest
  @CsvSource({
    "2015, total_households",
    "2015, poor_households",
    "2017, escaped_households",
    "2018, poverty_rate_change_since_baseline",
    "2018, income_multiplier_cohort",
    "2018, income_multiplier_reported",
    "2018, reporting_rate",
    "2020, poverty_rate",
    "2020, poverty_reduction_since_baseline"
  })
  void whatTheProvinceHasDoesNotDependOnTheMap(String period, String indicator) {
    assertThat(all(latest, period, "75", indicator))
        .isEqualTo(all(reported, period, "75", indicator));
  }

  @Test
  void longKhanhIsATownAsReportedAndACityOnTheLatestMap() {
    assertThat(all(reported, "2015", "732", "poverty_rate"))
        .containsEntry("unit_name", "Thị xã Long Khánh");
    assertThat(all(latest, "2015", "732", "poverty_rate"))
        .containsEntry("unit_name", "Thành phố Long Khánh")
        .containsEntry("numerator", all(reported, "2015", "732", "poverty_rate").get("numerator"));
    assertThat(reported.find("2018", "26095", "rural", "poverty_rate")).isPresent();
    assertThat(latest.find("2018", "26095", "rural", "poverty_rate")).isEmpty();
    assertThat(latest.find("2018", "26095", "urban", "poverty_rate")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2015", "2016", "2017", "2018"})
  void untilItWasDividedSuoiTrauStandsTogetherWithItsHeirs(String period) {
    assertThat(reported.find(period, "26407", "all", "poverty_rate")).isPresent();
    assertThat(latest.find(period, "26407", "all", "poverty_rate")).isEmpty();
    assertThat(latest.find(period, "26395", "all", "poverty_rate")).isEmpty();
    for (String indicator : new String[] {"poor_households", "register_poor_households"}) {
      assertThat(new BigDecimal(all(latest, period, "26395+26410", indicator).get("value")))
          .isEqualTo(sum(indicator, period, "26395", "26407", "26410"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"poverty_rate_change", "poverty_rate_change_since_baseline"})
  void theHeirsAreComparedTogetherInBothViews(String indicator) {
    for (String heir : new String[] {"26395", "26410"}) {
      assertThat(all(latest, "2019", heir, indicator).get("value"))
          .isNotEmpty()
          .isEqualTo(all(reported, "2019", heir, indicator).get("value"));
    }
    assertThat(all(latest, "2020", "26395", "income_multiplier_cohort").get("value"))
        .isNotEmpty()
        .isEqualTo(all(latest, "2020", "26410", "income_multiplier_cohort").get("value"));
  }
}
