package vn.chungtay.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CannotRunTest {
  @ParameterizedTest
  @CsvSource({"CONFIGURATION, 2", "ENVIRONMENT, 3", "BUSY, 75"})
  void whoseFaultItIsDecidesTheExitCode(CannotRun.Cause cause, int exitCode) {
    assertThat(new CannotRun(cause, "bug", "x").reason().exitCode()).isEqualTo(exitCode);
  }

  @Test
  void saysWhyInBothLanguages() {
    CannotRun stop = CannotRun.configuration("no_such_file", "units.csv");

    assertThat(stop.reason()).isEqualTo(CannotRun.Cause.CONFIGURATION);
    assertThat(stop.sentence(new Texts(Language.EN))).isEqualTo("there is no file units.csv");
    assertThat(stop.sentence(new Texts(Language.VI))).contains("units.csv").doesNotContain("{");
    assertThat(stop).hasMessageContaining("no_such_file").hasMessageContaining("units.csv");
    assertThat(CannotRun.environment("bug", "x").reason()).isEqualTo(CannotRun.Cause.ENVIRONMENT);
  }

  @Test
  void quotesNoMoreThanSomebodyWouldRead() {
    CannotRun stop = CannotRun.configuration("no_such_file", "x".repeat(1_000_000));

    assertThat(stop.sentence(new Texts(Language.EN))).contains("xxx…").hasSizeLessThan(1_100);
  }
}
