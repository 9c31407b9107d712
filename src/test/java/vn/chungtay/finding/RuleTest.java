package vn.chungtay.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleTest {
  /** The promised codes with the severity each has unless a finding says otherwise. */
  private static final Map<String, Severity> PROMISED = new HashMap<>();

  static {
    promise(
        Severity.ERROR,
        "unreadable_file wrong_encoding unknown_kind missing_column duplicate_column"
            + " malformed_json malformed_row missing_value invalid_number invalid_date"
            + " invalid_period invalid_code out_of_range unknown_unit unit_not_in_force"
            + " wrong_unit_type period_outside_campaign movement_identity part_exceeds_whole"
            + " parts_not_whole duplicate_household conflicting_submission");
    promise(
        Severity.WARNING,
        "unknown_column empty_file rate_mismatch status_contradicts_standard money_unit_suspect"
            + " area_contradicts_unit repeated_record repeated_submission"
            + " opening_differs_from_closing children_differ_from_parent"
            + " register_differs_from_report household_changed income_outlier missing_submission"
            + " late_submission");
    promise(Severity.INFO, "superseded_submission no_baseline unexpected_submission");
  }

  private static void promise(Severity severity, String codes) {
    for (String code : codes.split(" ")) {
      PROMISED.put(code, severity);
    }
  }

  @ParameterizedTest
  @EnumSource(Rule.class)
  void isAPromisedOneAndAsSevereAsPromised(Rule rule) {
    assertThat(PROMISED).containsEntry(rule.code(), rule.severity());
  }

  @ParameterizedTest
  @EnumSource(Rule.class)
  void isFoundByItsCode(Rule rule) {
    assertThat(Rule.of(rule.code())).contains(rule);
  }

  @Test
  void anyOtherCodeFindsNothing() {
    assertThat(Rule.of("no_such_rule")).isEmpty();
    assertThat(Rule.of("UNKNOWN_UNIT")).isEmpty();
  }

  @Test
  void anErrorMattersMostAndAnInfoLeast() {
    assertThat(Arrays.stream(Severity.values()).map(Severity::code))
        .containsExactly("error", "warning", "info");
    assertThat(Severity.ERROR.atLeast(Severity.INFO)).isTrue();
    assertThat(Severity.WARNING.atLeast(Severity.WARNING)).isTrue();
    assertThat(Severity.INFO.atLeast(Severity.WARNING)).isFalse();
  }
}
