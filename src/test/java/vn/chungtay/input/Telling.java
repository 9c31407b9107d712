package vn.chungtay.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import vn.chungtay.finding.Finding;
import vn.chungtay.finding.Language;

/** The sentences of this package for a finding, in both languages. */
final class Telling {
  private Telling() {}

  /** Message and hint in one language, the placeholders filled. */
  static String of(Finding finding, Language language) {
    return part(finding, language, "message") + " " + part(finding, language, "hint");
  }

  /** Fails when a finding cannot be told in both languages, or quotes nothing between quotes. */
  static void check(Finding finding) {
    for (Language language : Language.values()) {
      assertThat(of(finding, language))
          .as("%s %s in %s", finding.rule(), finding.variant(), language)
          .isNotBlank()
          .doesNotContainPattern("\\{([0-9]|field|value|unit|period)}")
          .doesNotContain("is \"\"", "là \"\"");
    }
  }

  static Properties texts(Language language) {
    String name = "/vn/chungtay/texts/input_" + language.code() + ".properties";
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(Telling.class.getResourceAsStream(name)),
            StandardCharsets.UTF_8)) {
      Properties texts = new Properties();
      texts.load(reader);
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String part(Finding finding, Language language, String part) {
    Properties texts = texts(language);
    String rule = "rule." + finding.rule().code() + ".";
    String variant = finding.variant().isEmpty() ? rule : rule + finding.variant() + ".";
    String text =
        Optional.ofNullable(texts.getProperty(variant + part))
            .orElseGet(() -> texts.getProperty(rule + part, ""));
    String filled =
        text.replace("{field}", finding.field())
            .replace("{value}", finding.value())
            .replace("{period}", finding.period());
    List<String> arguments = finding.arguments();
    for (int i = 0; i < arguments.size(); i++) {
      filled = filled.replace("{" + i + "}", arguments.get(i));
    }
    return filled;
  }
}
