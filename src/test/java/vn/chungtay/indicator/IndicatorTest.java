package vn.chungtay.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.submission.Deprivation;

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

  private static final List<String> OF_THE_COHORT =
      List.of(
          "income_multiplier_cross_section_cap",
          "income_multiplier_cohort_low",
          "income_multiplier_cohort_high",
          "cohort_goal_share",
          "cohort_income_growth_achieved",
          "cohort_income_growth_required");

  private static final List<String> OF_MOVEMENT =
      List.of(
          "register_escaped_households",
          "register_left_poor_households",
          "register_relapsed_households",
          "register_new_poor_households",
          "register_chronic_poor_households",
          "register_transient_poor_households",
          "register_poverty_spell");

  private static final List<String> OF_DEPRIVATIONS =
      List.of("multidimensional_headcount", "deprivation_intensity", "adjusted_headcount_ratio");

  private static List<String> promised() {
    List<String> codes = new ArrayList<>(PROMISED);
    codes.addAll(OF_THE_COHORT);
    codes.addAll(OF_MOVEMENT);
    for (String since : List.of("", "since_baseline_")) {
      for (String from : List.of("poor", "near_poor", "non_poor")) {
        for (String to : List.of("poor", "near_poor", "non_poor", "not_in_register")) {
          codes.add("register_transition_" + since + from + "_" + to);
        }
      }
    }
    for (String code : OF_DEPRIVATIONS) {
      codes.addAll(List.of(code, code + "_low", code + "_high"));
    }
    for (Deprivation deprivation : Deprivation.values()) {
      for (String what : List.of("uncensored_", "censored_", "contribution_")) {
        codes.add(what + deprivation.code());
      }
    }
    return codes;
  }

  @Test
  void thereAreThePromisedOnesAndNoOthers() {
    assertThat(Arrays.stream(Indicator.values()).map(Indicator::code))
        .containsExactlyInAnyOrderElementsOf(promised());
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
        .hasSize(promised().size() + 2 * 10)
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
            "missing_indicators",
            "suppressed",
            "standard_break");
    assertThat(Arrays.stream(TargetStatus.values()).map(TargetStatus::code))
        .containsExactly("met", "missed", "on_track", "off_track", "not_computable");
    assertThat(Indicator.POVERTY_RATE.unit().code()).isEqualTo("percent");
    assertThat(Indicator.POVERTY_RATE_CHANGE.unit().code()).isEqualTo("percentage_points");
    assertThat(Indicator.INCOME_PER_CAPITA_POOR.unit().code()).isEqualTo("vnd_per_month");
  }
}
