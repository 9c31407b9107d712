package vn.chungtay.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UncertaintyTest {
  private static final double NORMAL = Double.POSITIVE_INFINITY;

  private static void assertAgrees(Interval interval, double lower, double upper) {
    assertThat(interval.lower()).isCloseTo(lower, within(1e-9 * Math.abs(lower)));
    assertThat(interval.upper()).isCloseTo(upper, within(1e-9 * Math.abs(upper)));
  }

  /** R 4.2.2: prop.test without correction, binom.test. */
  @ParameterizedTest
  @CsvSource({
    "0, 20, 0, 0.1611251580528193, 0, 0.16843347098308536",
    "3, 20, 0.052368745896216609, 0.36041886474075691, 0.032070937185463728, 0.37892682654531396",
    "20, 20, 0.83887484194718065, 1, 0.83156652901691464, 1",
    "81, 263, 0.25528851987827428, 0.36620957698280016, 0.25273674558527121, 0.3676219226013514",
    "0, 10, 0, 0.27753279986288915, 0, 0.30849710781876083"
  })
  void intervalsOfAProportionAgreeWithR(
      long x, long n, double wilsonFrom, double wilsonTo, double exactFrom, double exactTo) {
    assertAgrees(Proportions.wilson(x, n, 0.95), wilsonFrom, wilsonTo);
    assertAgrees(Proportions.clopperPearson(x, n, 0.95), exactFrom, exactTo);
  }

  @Test
  void otherConfidencesAgreeWithR() {
    assertAgrees(Proportions.clopperPearson(3, 20, 0.9), 0.042169407885778602, 0.3436638043142819);
    assertThatIllegalArgumentException().isThrownBy(() -> Proportions.wilson(1, 2, 95));
    assertThatIllegalArgumentException().isThrownBy(() -> Proportions.wilson(3, 2, 0.9));
    assertThatIllegalArgumentException().isThrownBy(() -> Proportions.clopperPearson(0, 0, 0.9));
  }

  /** R 4.2.2, from the formula with qnorm. */
  @Test
  void whoAsksNearlyEverybodyIsNearlySure() {
    assertAgrees(Proportions.wilson(3, 20, 50, 0.95), 0.065287229136431424, 0.30836818698228524);
    assertThat(Proportions.wilson(3, 20, 20, 0.95)).isEqualTo(new Interval(0.15, 0.15));
    assertThatIllegalArgumentException().isThrownBy(() -> Proportions.wilson(3, 20, 19, 0.95));
  }

  /**
   * Newcombe 1998, table II, example a: 56/70 - 48/80 gives 0.0524 to 0.3339; digits by R 4.2.2.
   */
  @Test
  void theDifferenceOfNewcombeComesOut() {
    assertAgrees(
        Proportions.difference(48, 80, 56, 70, 0.95), 0.052431472402364926, 0.33387265403690586);
  }

  /** R 4.2.2, from the formulas with qnorm. */
  @Test
  void theRatioOfTwoMeansAgreesWithR() {
    MeanRatio ratio = new MeanRatio(15, 10, 1, 0.5, 0.2);

    assertThat(ratio.value()).isEqualTo(1.5);
    assertAgrees(
        ratio.logDelta(0.95, NORMAL).orElseThrow(), 1.2764804510660956, 1.7626591916239978);
    assertThat(ratio.fieller(0.95, NORMAL)).isInstanceOf(MeanRatio.Region.Between.class);
    assertAgrees(
        ((MeanRatio.Region.Between) ratio.fieller(0.95, NORMAL)).interval(),
        1.2761980703299265,
        1.7668854954160171);
  }

  @Test
  void aDenominatorThatMayBeZeroLeavesTheRatioUnbounded() {
    MeanRatio outside = new MeanRatio(15, 1, 1, 4, 0);

    assertThat(outside.fieller(0.95, NORMAL)).isInstanceOf(MeanRatio.Region.Outside.class);
    assertAgrees(
        ((MeanRatio.Region.Outside) outside.fieller(0.95, NORMAL)).interval(),
        -5.1043155527837625,
        3.0160276523950094);
    assertThat(new MeanRatio(0.2, 0.1, 1, 4, 0).fieller(0.95, NORMAL))
        .isEqualTo(new MeanRatio.Region.Everything());
    assertThat(new MeanRatio(0, 1, 1, 1, 0).logDelta(0.95, NORMAL)).isEmpty();
  }

  @Test
  void whatAnIntervalLeavesOpenIsNotDecided() {
    Interval interval = new Interval(0.9, 1.1);

    assertThat(interval.below(1.2)).isEqualTo(Interval.Verdict.YES);
    assertThat(interval.below(0.9)).isEqualTo(Interval.Verdict.NO);
    assertThat(interval.below(1.1)).isEqualTo(Interval.Verdict.OPEN);
    assertThat(interval.atLeast(0.9)).isEqualTo(Interval.Verdict.YES);
    assertThat(interval.atLeast(1.2)).isEqualTo(Interval.Verdict.NO);
    assertThat(interval.atLeast(1)).isEqualTo(Interval.Verdict.OPEN);
    assertThatIllegalArgumentException().isThrownBy(() -> new Interval(1, 0));
  }
}
