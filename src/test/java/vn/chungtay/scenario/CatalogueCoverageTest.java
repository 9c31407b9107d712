package vn.chungtay.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chungtay.finding.Rule;
import vn.chungtay.indicator.Indicator;

/**
 * Every rule has a scenario in which it fires and one, mostly the same, in which it nearly does;
 * every indicator has one in which it has a value. See {@link Claim}.
 */
class CatalogueCoverageTest {
  /** Rules that fire at no place, and why. Near misses are asked of them too. */
  private static final Map<Rule, String> WITHOUT_PLACE =
      Map.of(Rule.MISSING_SUBMISSION, "what did not come stands in no file");

  private static final List<Claim> CLAIMS = Scenario.all().stream().flatMap(Claim::of).toList();

  private static List<Claim> claims(Rule rule) {
    return CLAIMS.stream().filter(claim -> claim.rule() == rule).toList();
  }

  @ParameterizedTest
  @EnumSource(Rule.class)
  void everyRuleHasAPlaceWhereItFires(Rule rule) {
    assertThat(claims(rule)).isNotEmpty();
    assertThat(claims(rule).stream().allMatch(claim -> claim.firesAt().isEmpty()))
        .isEqualTo(WITHOUT_PLACE.containsKey(rule));
  }

  @ParameterizedTest
  @EnumSource(Rule.class)
  void everyRuleHasANearMiss(Rule rule) {
    assertThat(claims(rule)).flatExtracting(Claim::nearMisses).isNotEmpty();
    assertThat(claims(rule).stream().flatMap(claim -> claim.falseNearMisses().stream())).isEmpty();
  }

  @Test
  void rulesFireJustWhereTheScenariosSaySo() {
    assertThat(CLAIMS.stream().flatMap(claim -> claim.contradictions().stream())).isEmpty();
  }

  @Test
  void everyIndicatorHasAValueInAScenario() {
    List<String> computed =
        Scenario.all().stream()
            .flatMap(scenario -> scenario.tables("out/indicators"))
            .filter(row -> !row.get("value").isEmpty())
            .map(row -> row.get("indicator"))
            .distinct()
            .toList();
    assertThat(computed).contains(codes());
  }

  private static String[] codes() {
    return Arrays.stream(Indicator.values()).map(Indicator::code).toArray(String[]::new);
  }
}
