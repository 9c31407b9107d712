package vn.chungtay.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * Reference values: R 4.2.2, {@code predict(lm(y ~ x), data.frame(x = x0), interval = "prediction",
 * level = 0.95)}.
 */
class TrendTest {
  private static final Offset<Double> NEAR = within(1e-9);

  /** Times and values in turn. */
  private static Trend trend(double... pairs) {
    List<Trend.Point> points = new ArrayList<>();
    for (int i = 0; i < pairs.length; i += 2) {
      points.add(new Trend.Point(pairs[i], pairs[i + 1]));
    }
    return new Trend(points);
  }

  private static void assertAt(Trend trend, double x, double fit, double lower, double upper) {
    assertThat(trend.at(x).orElseThrow()).isCloseTo(fit, NEAR);
    Interval interval = trend.interval(x).orElseThrow();
    assertThat(interval.lower()).isCloseTo(lower, NEAR);
    assertThat(interval.upper()).isCloseTo(upper, NEAR);
  }

  @Test
  void fourPointsGiveTheIntervalOfR() {
    Trend trend = trend(2015, 5.2, 2016, 4.1, 2017, 3.3, 2018, 1.9);

    assertAt(trend, 2020, -0.12, -1.58890068785099, 1.3489006878512);
  }

  @Test
  void fivePointsGiveTheIntervalOfR() {
    Trend trend = trend(2015, 1.00, 2016, 1.09, 2017, 1.21, 2018, 1.28, 2019, 1.45);

    assertAt(trend, 2020, 1.533, 1.41069299469849, 1.65530700530166);
  }

  @Test
  void unevenTimesGiveTheIntervalOfR() {
    Trend trend = trend(2016, 3.1, 2016.5, 2.9, 2017, 2.95, 2017.25, 2.2, 2018, 1.7, 2018.75, 1.9);

    assertAt(trend, 2020, 0.993958333333467, -0.414666467657301, 2.40258313432423);
  }

  @Test
  void timesThatOccurTwiceGiveTheIntervalOfR() {
    Trend trend = trend(2015, 1, 2015, 2, 2017, 3, 2018, 5);

    assertAt(trend, 2016, 2.48148148148148, -0.868818275118392, 5.83178123808189);
  }

  @Test
  void pointsOnALineLeaveNoRoom() {
    assertAt(trend(2015, 4, 2016, 3, 2017, 2, 2018, 1), 2020, -1, -1, -1);
  }

  @Test
  void threePointsGiveALineWithoutAnInterval() {
    Trend trend = trend(2015, 1, 2016, 3, 2017, 2);

    assertThat(trend.at(2018).orElseThrow()).isCloseTo(3.0, NEAR);
    assertThat(trend.interval(2018)).isEmpty();
  }

  @Test
  void twoPointsGiveTheLineThroughBothWithoutAnInterval() {
    Trend trend = trend(2015, 5, 2018, 3.5);

    assertThat(trend.at(2020).orElseThrow()).isCloseTo(2.5, NEAR);
    assertThat(trend.interval(2020)).isEmpty();
  }

  @Test
  void onePointOrNoneGivesNothing() {
    assertThat(trend(2015, 5).at(2015)).isEmpty();
    assertThat(trend(2015, 5).interval(2015)).isEmpty();
    assertThat(trend().at(2015)).isEmpty();
  }

  @Test
  void pointsAtOneAndTheSameTimeGiveNothing() {
    Trend trend = trend(2015, 1, 2015, 2, 2015, 3, 2015, 4);

    assertThat(trend.at(2016)).isEmpty();
    assertThat(trend.interval(2016)).isEmpty();
  }
}
