package vn.chungtay.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.measure.Ratio;
import vn.chungtay.reference.Goal;
import vn.chungtay.reference.Group;
import vn.chungtay.reference.Target;
import vn.chungtay.submission.Records;

class TrackTest {
  private static Ratio ratio(String decimal) {
    return Ratio.of(new BigDecimal(decimal));
  }

  private static Track track(Goal.Direction direction, String goal, String start, String period) {
    Target target =
        new Target(
            "t",
            "poverty_rate",
            Group.ALL,
            new Goal(direction, new BigDecimal(goal)),
            Records.period("2020"),
            Set.of("province"));
    return new Track(
        target,
        Records.period("2015"),
        Records.period(period),
        Optional.of(start).filter(s -> !s.isEmpty()).map(TrackTest::ratio));
  }

  @ParameterizedTest
  @CsvSource({
    "2018,    2.6,                  ON_TRACK",
    "2018,    2.6000000000000000001, OFF_TRACK",
    "2018,    2.5,                  ON_TRACK",
    "2016,    4.2,                  ON_TRACK",
    "2016,    4.3,                  OFF_TRACK",
    "2018-H1, 3.0,                  ON_TRACK",
    "2018-H1, 3.01,                 OFF_TRACK",
    "2018-Q3, 2.8,                  ON_TRACK",
    "2018-Q3, 2.81,                 OFF_TRACK",
    "2020,    0.9999999999999999999, MET",
    "2020,    1.0,                  MISSED",
    "2020-Q4, 1.0,                  ON_TRACK",
    "2020-Q4, 1.01,                 OFF_TRACK",
    "2021,    0.5,                  NOT_COMPUTABLE",
  })
  void aRateMustFallAlongTheLineFromFiveToOne(String period, String value, TargetStatus status) {
    assertThat(track(Goal.Direction.BELOW, "1.0", "5", period).status(ratio(value)))
        .isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "2018, 1.3,  ON_TRACK",
    "2018, 1.31, ON_TRACK",
    "2018, 1.29, OFF_TRACK",
    "2020, 1.5,  MET",
    "2020, 1.49, MISSED",
  })
  void aMultiplierMustRiseAlongTheLineFromOneToOneAndAHalf(
      String period, String value, TargetStatus status) {
    assertThat(track(Goal.Direction.AT_LEAST, "1.5", "1", period).status(ratio(value)))
        .isEqualTo(status);
  }

  @Test
  void withoutABaselineOnlyTheTargetsOwnPeriodIsJudged() {
    assertThat(track(Goal.Direction.BELOW, "1", "", "2018").status(Ratio.ZERO))
        .isEqualTo(TargetStatus.NOT_COMPUTABLE);
    assertThat(track(Goal.Direction.BELOW, "1", "", "2020").status(Ratio.ZERO))
        .isEqualTo(TargetStatus.MET);
  }

  @Test
  void whatIsStillRequiredIsSpreadOverTheYearsLeft() {
    assertThat(track(Goal.Direction.BELOW, "1", "5", "2018").requiredPerYear(ratio("2")))
        .contains(ratio("-0.5"));
    assertThat(track(Goal.Direction.BELOW, "1", "5", "2018-H1").requiredPerYear(ratio("2")))
        .contains(ratio("-0.4"));
    assertThat(track(Goal.Direction.AT_LEAST, "1.5", "1", "2019").requiredPerYear(ratio("1.2")))
        .contains(ratio("0.3"));
    assertThat(track(Goal.Direction.BELOW, "1", "5", "2020").requiredPerYear(ratio("2"))).isEmpty();
    assertThat(track(Goal.Direction.BELOW, "1", "5", "2021").requiredPerYear(ratio("2"))).isEmpty();
  }

  @Test
  void whatWasAchievedIsSpreadOverTheYearsSince() {
    assertThat(track(Goal.Direction.BELOW, "1", "5", "2018").achievedPerYear(ratio("3.5")))
        .contains(ratio("-0.5"));
    assertThat(track(Goal.Direction.BELOW, "1", "5", "2016-H1").achievedPerYear(ratio("6")))
        .contains(ratio("2"));
    assertThat(track(Goal.Direction.BELOW, "1", "", "2018").achievedPerYear(ratio("3.5")))
        .isEmpty();
    assertThat(track(Goal.Direction.BELOW, "1", "5", "2015").achievedPerYear(ratio("5"))).isEmpty();
  }
}
