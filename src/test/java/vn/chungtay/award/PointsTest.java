package vn.chungtay.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.indicator.Readings;
import vn.chungtay.indicator.Reason;
import vn.chungtay.measure.Ratio;
import vn.chungtay.reference.AwardSubject;
import vn.chungtay.reference.Criterion;

class PointsTest {
  private static final BigDecimal WEIGHT = BigDecimal.valueOf(30);

  private static Criterion criterion(
      boolean higher, Optional<Criterion.Scale> scale, boolean withoutFigure) {
    return new Criterion(
        "c",
        Map.of(),
        Set.of(AwardSubject.DISTRICTS),
        "poverty_rate",
        "all",
        Criterion.Reading.VALUE,
        higher,
        WEIGHT,
        scale,
        Optional.empty(),
        withoutFigure);
  }

  private static Optional<Criterion.Scale> scale(String from, String full) {
    return Optional.of(new Criterion.Scale(new BigDecimal(from), new BigDecimal(full)));
  }

  private static Readings.Readout readout(long hundredths) {
    return new Readings.Readout(
        Optional.of(Ratio.of(BigDecimal.valueOf(hundredths, 2))), Set.of(), true);
  }

  private static Readings.Readout missing(Reason reason) {
    return new Readings.Readout(Optional.empty(), Set.of(reason), false);
  }

  private static String points(Criterion criterion, long hundredths) {
    Readings.Readout own = readout(hundredths);
    return new Points(criterion, List.of(own)).of(own).orElseThrow().toString();
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "-100, 0", "2500, 15", "5000, 30", "9900, 30", "1, 0.006"})
  void growEvenlyBetweenTheTwoEndsOfAScale(long hundredths, String points) {
    assertThat(points(criterion(true, scale("0", "50"), false), hundredths)).isEqualTo(points);
  }

  @ParameterizedTest
  @CsvSource({"500, 0", "900, 0", "300, 15", "100, 30", "0, 30"})
  void growDownwardsWhereLowerIsBetter(long hundredths, String points) {
    assertThat(points(criterion(false, scale("5", "1"), false), hundredths)).isEqualTo(points);
  }

  @Test
  void areExactWhereNoDecimalNumberIs() {
    Criterion thirds = criterion(true, scale("0", "9"), false);

    assertThat(new Points(thirds, List.of()).of(readout(100)))
        .contains(Ratio.of(30).over(Ratio.of(9)));
  }

  @Test
  void followThePlaceWithoutAScaleAndEqualsShareTheBetterOne() {
    List<Readings.Readout> all = List.of(readout(5), readout(9), readout(9), readout(1));
    Points points = new Points(criterion(true, Optional.empty(), false), all);

    assertThat(all.stream().map(r -> points.of(r).orElseThrow().toString()))
        .containsExactly("15", "30", "30", "7.5");
  }

  @Test
  void countOnlyThoseThatHaveAFigure() {
    List<Readings.Readout> all = List.of(readout(5), missing(Reason.NO_DATA), readout(1));
    Points points = new Points(criterion(false, Optional.empty(), false), all);

    assertThat(points.of(all.get(0)).orElseThrow()).hasToString("15");
    assertThat(points.of(all.get(1))).isEmpty();
    assertThat(points.of(all.get(2)).orElseThrow()).hasToString("30");
  }

  @Test
  void areNoneWithoutAFigureOnlyWhereTheCampaignSaysSoAndNeverForASuppressedOne() {
    Points forgiving = new Points(criterion(true, Optional.empty(), true), List.of());

    assertThat(forgiving.of(missing(Reason.NO_DATA))).contains(Ratio.ZERO);
    assertThat(forgiving.of(missing(Reason.SUPPRESSED))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void neverGiveMoreForAWorseFigureAndStayWithinTheWeight(long seed) {
    Random random = new Random(seed);
    List<Readings.Readout> all = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      all.add(readout(random.nextInt(30)));
    }
    for (boolean higher : new boolean[] {true, false}) {
      for (boolean placed : new boolean[] {true, false}) {
        Optional<Criterion.Scale> ends = higher ? scale("0.05", "0.2") : scale("0.2", "0.05");
        Criterion criterion = criterion(higher, placed ? Optional.empty() : ends, false);
        Points points = new Points(criterion, all);
        for (Readings.Readout one : all) {
          Ratio own = points.of(one).orElseThrow();
          assertThat(own.signum()).isNotNegative();
          assertThat(own).isLessThanOrEqualTo(Ratio.of(WEIGHT));
          for (Readings.Readout other : all) {
            int better = one.value().orElseThrow().compareTo(other.value().orElseThrow());
            int more = own.compareTo(points.of(other).orElseThrow());
            assertThat(more * (higher ? better : -better)).isNotNegative();
            assertThat(better == 0 && more != 0).isFalse();
          }
        }
      }
    }
  }
}
