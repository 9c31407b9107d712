package vn.chungtay.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EthnicGroupsTest {
  private static final EthnicGroups GROUPS = EthnicGroups.vietnam();

  static Stream<String> codes() {
    return IntStream.rangeClosed(1, 55).mapToObj(code -> String.format(Locale.ROOT, "%02d", code));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void eachIsFoundByItsCodeAndItsName(String code) {
    String name = GROUPS.name(code);

    assertThat(GROUPS.code(code)).contains(code);
    assertThat(GROUPS.code(name)).contains(code);
    assertThat(GROUPS.code(name.toUpperCase(Locale.ROOT))).contains(code);
    assertThat(GROUPS.code(" " + Normalizer.normalize(name, Normalizer.Form.NFD))).contains(code);
  }

  @Test
  void eachSpellingOfTheListIsFound() {
    for (Yaml entry : Yaml.resource("ethnic-groups.yaml").items()) {
      var values = entry.mapping();
      List<Yaml> spellings =
          values.containsKey("spellings") ? values.get("spellings").items() : List.of();
      for (Yaml spelling : spellings) {
        assertThat(GROUPS.code(spelling.text())).contains(values.get("code").text());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1, 01",
    "4, 04",
    "9, 09",
    "Hoà, 04",
    "Hòa, 04",
    "HOA, 04",
    "Khmer, 05",
    "H'Mông, 08",
    "Ê đê, 12",
    "Chơ Ro, 32",
    "Chrau, 32",
    "S'tiêng, 22",
    "Co, 30",
    "Cơ Lao, 47",
    "Khác, 55",
  })
  void spellingsAndLostZerosAreUnderstood(String written, String code) {
    assertThat(GROUPS.code(written)).contains(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "00", "56", "99", "001", "Kinhh", "Tiếng Hoa", "-"})
  void anythingElseIsNoGroup(String written) {
    assertThat(GROUPS.code(written)).isEmpty();
  }
}
