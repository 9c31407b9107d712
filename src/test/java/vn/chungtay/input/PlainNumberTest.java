package vn.chungtay.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainNumberTest {
  private static double of(String text) {
    return PlainNumber.of(("x" + text + "y").toCharArray(), 1, text.length());
  }

  /** Up to 15 digits with the point anywhere; the parser of the JDK is right to the last bit. */
  @Test
  void makesOfDigitsWhatAParserDoes() {
    Random random = new Random(1);
    for (int round = 0; round < 100_000; round++) {
      long digits = Math.floorMod(random.nextLong(), (long) Math.pow(10, 1 + random.nextInt(15)));
      String text = String.valueOf(digits);
      int point = random.nextInt(text.length());
      String number = point == 0 ? text : text.substring(0, point) + "." + text.substring(point);

      assertThat(of(number)).isEqualTo(Double.parseDouble(number));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        ".5",
        "5.",
        "1.2.3",
        "-1",
        "1e6",
        "1,5",
        "１",
        " 1",
        "1234567890123456",
        "1234567890123456.5"
      })
  void leavesAllElseToOthers(String text) {
    assertThat(of(text)).isNaN();
  }
}
