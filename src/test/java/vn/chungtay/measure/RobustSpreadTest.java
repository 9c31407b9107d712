package vn.chungtay.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.api.Test;

/** Reference values: R 4.2.2, {@code median} and {@code mad}. */
class RobustSpreadTest {
  @Test
  void isTheMedianAndTheScaledMedianDeviationOfR() {
    double[] odd = {10, 2.25, 1.5, 3, 2};
    RobustSpread spread = RobustSpread.of(odd);

    assertThat(spread.median()).isEqualTo(2.25);
    assertThat(spread.deviation()).isCloseTo(1.11195, offset(1e-12));
    assertThat(odd).containsExactly(10, 2.25, 1.5, 3, 2);
    assertThat(RobustSpread.of(new double[] {4, 1, 3, 2}).median()).isEqualTo(2.5);
    assertThat(RobustSpread.of(new double[] {4, 1, 3, 2}).deviation())
        .isCloseTo(1.4826, offset(1e-12));
  }

  @Test
  void aValueExactlySoFarIsNotBeyond() {
    RobustSpread spread = new RobustSpread(10, 2);

    assertThat(spread.beyond(20, 5)).isFalse();
    assertThat(spread.beyond(20.1, 5)).isTrue();
    assertThat(spread.beyond(0, 5)).isFalse();
    assertThat(spread.beyond(-0.1, 5)).isTrue();
  }

  @Test
  void needsAValue() {
    assertThatIllegalArgumentException().isThrownBy(() -> RobustSpread.of(new double[0]));
    assertThat(RobustSpread.of(new double[] {7})).isEqualTo(new RobustSpread(7, 0));
  }
}
