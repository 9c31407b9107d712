package vn.chungtay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.finding.Language;

class AxisTest {
  @ParameterizedTest
  @CsvSource({
    "0, 2.04, 0.00 0.50 1.00 1.50 2.00 2.50",
    "1, 2.11, 1.00 1.25 1.50 1.75 2.00 2.25",
    "0, 100, 0.00 20.00 40.00 60.00 80.00 100.00",
    "-0.5, 0.5, -0.60 -0.40 -0.20 0.00 0.20 0.40 0.60",
    "0, 0.0034, 0.00 0.01",
    "0, 0, 0.00 1.00",
    "0.1, 0.1, 0.00 1.00"
  })
  void holdsItsValuesBetweenRoundNumbersThatAreShownExactly(
      BigDecimal low, BigDecimal high, String ticks) {
    assertThat(shown(axis(low, high))).isEqualTo(ticks);
    assertThat(axis(low, high).ticks())
        .allSatisfy(
            tick -> assertThat(tick.value()).isEqualByComparingTo(new BigDecimal(tick.shown())));
  }

  @Test
  void givesTheUpperEndOfAPartToThatPart() {
    Axis axis = axis(BigDecimal.ZERO, new BigDecimal("2.04"));

    assertThat(Stream.of("0", "0.5", "0.51", "2.5").map(v -> axis.part(new BigDecimal(v))))
        .containsExactly(1, 1, 2, 5);
  }

  private static Axis axis(BigDecimal low, BigDecimal high) {
    return Axis.over(List.of(high, low), NumberForm.RATIO, new Numbers(Language.EN));
  }

  private static String shown(Axis axis) {
    return String.join(" ", axis.ticks().stream().map(Cell.Number::shown).toList());
  }
}
