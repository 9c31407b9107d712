package vn.chungtay.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
  @Test
  void composesWhatWasSentInPieces() {
    String pieces = Normalizer.normalize("Hộ cận nghèo", Normalizer.Form.NFD);

    assertThat(pieces).isNotEqualTo("Hộ cận nghèo");
    assertThat(Wording.clean(pieces)).isEqualTo("Hộ cận nghèo");
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\t", "\r\n", "\u00A0", "\u202F", "\u3000", "\uFEFF", "\u200B"})
  void takesBlanksOfEveryKindFromBothEnds(String blank) {
    assertThat(Wording.clean(blank + "Hoà Bình" + blank + blank)).isEqualTo("Hoà Bình");
    assertThat(Wording.clean(blank)).isEmpty();
    assertThat(Wording.clean(blank + "o\u0302" + blank)).isEqualTo("ô");
  }

  @Test
  @Timeout(10)
  void leavesMarksWithoutEndAsTheyAreForTheyWouldTakeAges() {
    String crowd = "Hoà" + "\u0301\u0316".repeat(500_000);

    assertThat(Wording.clean(" " + crowd)).isEqualTo(crowd);
    assertThat(Wording.key(crowd)).startsWith("ho");
  }

  @Test
  void leavesBlanksBetweenWordsAndCleanTextAlone() {
    assertThat(Wording.clean("")).isEmpty();
    assertThat(Wording.clean("Hoà  Bình")).isEqualTo("Hoà  Bình");
    assertThat(Wording.clean("Hoà\u00A0Bình")).isEqualTo("Hoà\u00A0Bình");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Hoà Bình            | hoa_binh",
        "Hòa Bình            | hoa_binh",
        "HOÀ\u00A0BÌNH       | hoa_binh",
        "Đồng Nai            | dong_nai",
        "đường ĐT 769        | duong_dt_769",
        "Ðồng Nai            | dong_nai",
        "Tỷ lệ hộ nghèo (%)  | ty_le_ho_ngheo",
        "\"  Ấp 3, khu B.\"  | ap_3_khu_b",
        "_poor_closing_      | poor_closing",
        "H'Mông              | h_mong",
        "-                   | \"\"",
        "\"\"                | \"\"",
      })
  void foldsSpellingsThatMeanTheSame(String text, String key) {
    assertThat(Wording.key(text)).isEqualTo(key);
    assertThat(Wording.key(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(key);
  }

  @Test
  void keepsDifferentWordsApart() {
    assertThat(Wording.key("hộ nghèo")).isNotEqualTo(Wording.key("hộ cận nghèo"));
    assertThat(Wording.key("Ấp 1")).isNotEqualTo(Wording.key("Ấp 11"));
  }
}
