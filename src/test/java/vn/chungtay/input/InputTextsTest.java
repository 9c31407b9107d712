package vn.chungtay.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chungtay.finding.Language;
import vn.chungtay.finding.Rule;

class InputTextsTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-z0-9]+}");

  private static Set<String> placeholders(String text) {
    return PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  @Test
  void bothLanguagesSayTheSameThings() {
    var vietnamese = Telling.texts(Language.VI);
    var english = Telling.texts(Language.EN);

    assertThat(vietnamese.keySet()).isEqualTo(english.keySet());
    for (String key : english.stringPropertyNames()) {
      assertThat(placeholders(vietnamese.getProperty(key)))
          .as(key)
          .isEqualTo(placeholders(english.getProperty(key)));
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyMessageHasAHintAndBelongsToARule(Language language) {
    var texts = Telling.texts(language);
    Set<String> rules = Arrays.stream(Rule.values()).map(Rule::code).collect(Collectors.toSet());

    for (String key : texts.stringPropertyNames()) {
      if (key.endsWith(".message")) {
        assertThat(texts).containsKey(key.replace(".message", ".hint"));
        assertThat(rules).contains(key.split("\\.")[1]);
      }
    }
  }
}
