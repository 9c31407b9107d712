package vn.chungtay.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON that no program writes: too deep, too long, too much of it, or no text. */
@Timeout(10)
class JsonLimitsTest {
  private static final String A = "{\"unit_code\":1,\"period\":2018,\"text\":\"a\"}\n";

  private static String field(String value) {
    return "{\"unit_code\":1,\"period\":2018,\n\"text\":" + value + "}\n";
  }

  private static void breaksAtLine(int line, String text) {
    Reading reading = Reading.json(text);
    assertThat(reading.told()).containsExactly("malformed_json limits");
    assertThat(reading.findings.get(0).origin().line()).isEqualTo(line);
    assertThat(reading.column("text")).containsExactly("a");
  }

  @Test
  void whatIsTooDeepBreaksTheFileOnItsLine() {
    breaksAtLine(3, A + field("[".repeat(100_000)));
    breaksAtLine(2, A + "[".repeat(100_000));
  }

  @Test
  void whatIsTooLongBreaksTheFileOnItsLine() {
    breaksAtLine(3, A + field('"' + "x".repeat(Limits.RECORD + 1) + '"'));
    breaksAtLine(3, A + field("9".repeat(Limits.RECORD + 1)));
    breaksAtLine(2, A + "{\"" + "k".repeat(Limits.NAME + 1) + "\":1}");
  }

  @ParameterizedTest
  @CsvSource({"9,1000", "9,1000000", "0,1000000"})
  void aNumberOfAnyLengthIsLeftToItsColumn(String digit, int digits) {
    String number = "1" + digit.repeat(digits);

    Reading reading = Reading.json(field(number) + A);

    assertThat(reading.column("text")).containsExactly(number, "a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e999999999", "-1E-999999999", "1.5e9999999999999999999"})
  void anExponentIsNeverCarriedOut(String number) {
    assertThat(Reading.json(field(number)).column("text")).containsExactly(number);
  }

  @Test
  void aRecordOfTooMuchTextIsRejectedAndTheNextOneRead() {
    String half = '"' + "x".repeat(Limits.RECORD / 2) + '"';

    Reading reading = Reading.json(A + field(half + ",\"topic\":" + half) + A);

    assertThat(reading.breaks()).containsExactly("2 too_long");
    assertThat(reading.lines()).containsExactly(1, 4);
  }

  @Test
  void aRecordOfTooManyKeysIsRejectedAndTheNextOneRead() {
    StringBuilder keys = new StringBuilder("1");
    for (int i = 0; i < 300_000; i++) {
      keys.append(",\"k\":1");
    }

    Reading reading = Reading.json(A + field(keys.toString()) + A);

    assertThat(reading.breaks()).containsExactly("2 too_long");
    assertThat(reading.lines()).containsExactly(1, 4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\ud800", "x\\udc00\\ud800", "\\ud800x", "a\\u0000b"})
  void aTextThatIsNoneIsRejected(String text) {
    Reading reading = Reading.json(field('"' + text + '"') + A);

    assertThat(reading.breaks()).containsExactly("1 no_text");
    assertThat(reading.broken.get(0).finding().field()).isEqualTo("text");
    assertThat(reading.lines()).containsExactly(3);
  }

  @Test
  void signsBeyondTheFirstPlaneAreText() {
    assertThat(Reading.json(field("\"\\ud83d\\ude00\"")).column("text")).containsExactly("😀");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"submission\":{\"unit_code\":1,\"unit_code\":2},\n\"obstacles\":[{\"text\":\"a\"}]}",
        "{\"obstacles\":[{\"text\":\"a\"}],\"submission\":{\"unit_code\":1,\"Mã đơn vị\":1}}",
        "{\"submission\":{\"period\":1},\"obstacles\":[],\"submission\":{\"period\":1}}",
        "{\"kind\":\"obstacles\",\"records\":[{\"text\":\"a\"}],\"kind\":\"activities\"}"
      })
  void anEnvelopeThatSaysSomethingTwiceIsOutForNobodyKnowsWhichIsMeant(String envelope) {
    Reading reading = Reading.json(envelope);

    assertThat(reading.reasons()).singleElement().asString().startsWith("duplicate_column key ");
  }

  @Test
  void marksWithoutEndAreLeftAsTheyAre() {
    String marks = "a" + "\u0301\u0316".repeat(200_000);

    assertThat(Reading.json(field('"' + marks + '"')).column("text")).containsExactly(marks);
  }
}
