package vn.chungtay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chungtay.finding.Language;
import vn.chungtay.finding.Texts;

class FaultsTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Faults faults = new Faults(session());

  private Session session() {
    PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
    Console console =
        new Console(InputStream.nullInputStream(), errors, errors, Clock.systemUTC(), false);
    return new Session(console, new Texts(Language.EN), List.of());
  }

  @Test
  void aBugIsToldByItsPlaceAndNeverByWhatItsExceptionQuotes() {
    int exitCode = faults.bug(new NumberFormatException("For input string: \"Nguyễn Văn An\""));

    assertThat(exitCode).isEqualTo(3);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .startsWith("chungtay: a fault of the program: java.lang.NumberFormatException vn.chungtay")
        .contains("FaultsTest.java:")
        .doesNotContain("Nguyễn");
  }

  @Test
  void anErrorOfTheMachineIsToldToo() {
    assertThat(faults.bug(new StackOverflowError())).isEqualTo(3);
    assertThat(faults.outOfMemory()).isEqualTo(3);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("java.lang.StackOverflowError")
        .contains("CHUNGTAY_JAVA_OPTS");
  }
}
