package vn.chungtay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chungtay.finding.Language;
import vn.chungtay.finding.Texts;
import vn.chungtay.indicator.Comparison;
import vn.chungtay.reference.Goal;
import vn.chungtay.submission.ExemplarSubject;

class ReportTextsTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]}");

  @Test
  void areTheSameInBothLanguagesDownToTheirPlaceholders() {
    Properties vietnamese = texts(Language.VI);
    Properties english = texts(Language.EN);

    assertThat(vietnamese.keySet()).isEqualTo(english.keySet());
    for (String key : vietnamese.stringPropertyNames()) {
      assertThat(placeholders(english, key)).as(key).isEqualTo(placeholders(vietnamese, key));
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void coverEveryWordThatComesFromACatalogue(Language language) {
    Texts texts = new Texts(language);

    assertThat(Goal.Direction.values())
        .allMatch(direction -> texts.find("report.goal." + direction.key()).isPresent());
    assertThat(ExemplarSubject.values())
        .allMatch(subject -> texts.find("report.subject." + subject.code()).isPresent());
    assertThat(Comparison.values())
        .allMatch(other -> texts.find("report.remark.break." + other.name()).isPresent());
    assertThat(Arrays.asList("annual", "mid-term", "final", "review"))
        .allMatch(review -> texts.find("report.title." + review).isPresent());
  }

  private static Set<String> placeholders(Properties texts, String key) {
    return PLACEHOLDER
        .matcher(texts.getProperty(key))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toSet());
  }

  private static Properties texts(Language language) {
    String name = "/vn/chungtay/texts/report_" + language.code() + ".properties";
    Properties texts = new Properties();
    try (Reader reader =
        new InputStreamReader(
            ReportTextsTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
