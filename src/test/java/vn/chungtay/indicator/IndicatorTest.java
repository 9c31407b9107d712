package vn.chungtay.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorTest {
  /** All that was promised, literally. */
  private static final List<String> PROMISED =
      List.of(
          "total_households",
          "poor_households",
          "near_poor_households",
          "poor_persons",
          "escaped_households",
          "relapsed_households",
          "new_poor_households",
          "other_decrease_households",
          "other_increase_households",
          "poverty_rate",
          "near_poverty_rate",
          "poverty_rate_change",
          "poverty_rate_change_since_baseline",
          "poverty_reduction_since_baseline",
          "minority_share_of_poor",
          "type_a_share_of_poor",
          "type_b_share_of_poor",
          "deprivation_rate_health_care",
          "deprivation_rate_health_insurance",
          "deprivation_rate_adult_education",
          "deprivation_rate_school_attendance",
          "deprivation_rate_housing_quality",
          "deprivation_rate_housing_area",
          "deprivation_rate_water",
          "deprivation_rate_sanitation",
          "deprivation_rate_telecom",
          "deprivation_rate_information_assets",
          "income_multiplier_reported",
          "register_poor_households",
          "register_near_poor_households",
          "income_per_capita_poor",
          "income_multiplier_cross_section",
          "income_multiplier_cohort",
          "cohort_households",
          "cohort_retention",
          "cohort_escape_rate",
          "income_per_capita_poor_real",
          "income_multiplier_cross_section_real",
          "income_multiplier_cohort_real",
          "poverty_gap_index",
          "poverty_severity_index",
          "watts_index",
          "headcount_ratio",
          "income_gap_ratio",
          "transfer_to_close_gap",
          "activity_quantity",
          "activity_amount",
          "activity_households",
          "support_per_poor_household",
          "reporting_rate",
          "reporting_rate_on_time");

  @Test
  void thereAreThePromisedOnesAndNoOthers() {
    assertThat(Arrays.stream(Indicator.values()).map(Indicator::code))
        .containsExactlyInAnyOrderElementsOf(PROMISED);
  }

  @ParameterizedTest
  @EnumSource(Indicator.class)
  void isFoundByItsCode(Indicator indicator) {
    assertThat(IndicatorName.of(indicator.code())).contains(IndicatorName.of(indicator));
    assertThat(IndicatorName.of(indicator).code()).isEqualTo(indicator.code());
    assertThat(IndicatorName.of(indicator.code() + "@VN-2016-2020").isPresent())
        .isEqualTo(indicator.byStandard());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "poverty", "Poverty_rate", "@VN-2016-2020"})
  void isNotFoundByAnythingElse(String code) {
    assertThat(IndicatorName.of(code)).isEmpty();
  }

  @Test
  void whatIsCountedByFurtherStandardsCarriesTheirId() {
    IndicatorName name = IndicatorName.of("headcount_ratio@VN-2016-2020").orElseThrow();

    assertThat(name.indicator()).isEqualTo(Indicator.HEADCOUNT_RATIO);
    assertThat(name.standard()).contains("VN-2016-2020");
    assertThat(name.code()).isEqualTo("headcount_ratio@VN-2016-2020");
    assertThat(IndicatorName.codes(List.of("A", "B")))
        .hasSize(51 + 2 * 10)
        .doesNotHaveDuplicates()
        .contains("poor_households@A", "poor_households@B", "reporting_rate")
        .doesNotContain("reporting_rate@A");
    assertThat(Arrays.stream(Indicator.values()).filter(Indicator::realTerms))
        .extracting(Indicator::code)
        .allMatch(code -> code.endsWith("_real"))
        .hasSize(3);
  }

  @Test
  void codesOfUnitsSourcesReasonsAndVerdictsAreThosePromised() {
    assertThat(Arrays.stream(Source.values()).map(Source::code))
        .containsExactly("children", "own", "partial", "register", "activities", "reporting");
    assertThat(Arrays.stream(Reason.values()).map(Reason::code))
        .containsExactly(
            "no_data",
            "no_baseline",
            "no_denominator",
            "no_standard",
            "no_remote_list",
            "undefined_at_zero",
            "suppressed",
            "standard_break");
    assertThat(Arrays.stream(TargetStatus.values()).map(TargetStatus::code))
        .containsExactly("met", "missed", "on_track", "off_track", "not_computable");
    assertThat(Indicator.POVERTY_RATE.unit().code()).isEqualTo("percent");
    assertThat(Indicator.POVERTY_RATE_CHANGE.unit().code()).isEqualTo("percentage_points");
    assertThat(Indicator.INCOME_PER_CAPITA_POOR.unit().code()).isEqualTo("vnd_per_month");
  }
}
