package vn.chungtay.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.indicator.Absence;
import vn.chungtay.indicator.Indicator;
import vn.chungtay.indicator.MeasureUnit;
import vn.chungtay.indicator.Reason;
import vn.chungtay.indicator.Side;
import vn.chungtay.indicator.Source;
import vn.chungtay.indicator.TargetStatus;
import vn.chungtay.measure.Figure.Undefined;
import vn.chungtay.measure.Measure;
import vn.chungtay.reference.Goal;
import vn.chungtay.reference.Group;
import vn.chungtay.reference.OrgUnitType;
import vn.chungtay.report.LeftOut;
import vn.chungtay.submission.ActivityType;
import vn.chungtay.submission.Area;
import vn.chungtay.submission.Coded;
import vn.chungtay.submission.Deprivation;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Origin;
import vn.chungtay.submission.Status;

class TextsTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-z0-9]+}");

  private static Properties file(String part, Language language) {
    Properties sentences = new Properties();
    String name = "/vn/chungtay/texts/" + part + "_" + language + ".properties";
    try (Reader reader =
        new InputStreamReader(TextsTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      sentences.load(reader);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return sentences;
  }

  private static Set<String> placeholders(String text) {
    return PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  private static void assertSaid(Texts texts, String key) {
    assertThat(texts.find(key)).as(key).isPresent();
    assertThat(texts.get(key)).as(key).isNotBlank();
  }

  private static void assertSaid(Texts texts, String prefix, Stream<String> codes) {
    codes.forEach(code -> assertSaid(texts, prefix + code));
  }

  private static Stream<String> codes(Coded[] values) {
    return Arrays.stream(values).map(Coded::code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "words",
        "columns",
        "rules",
        "indicators",
        "measures",
        "input",
        "messages",
        "report",
        "help",
        "doctor",
        "man"
      })
  void bothLanguagesSayTheSameThings(String part) {
    Properties vietnamese = file(part, Language.VI);
    Properties english = file(part, Language.EN);

    assertThat(vietnamese.stringPropertyNames())
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
    for (String key : english.stringPropertyNames()) {
      assertThat(placeholders(vietnamese.getProperty(key)))
          .as(key)
          .isEqualTo(placeholders(english.getProperty(key)));
      assertThat(vietnamese.getProperty(key).isBlank())
          .as(key)
          .isEqualTo(english.getProperty(key).isBlank());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "words",
        "columns",
        "rules",
        "indicators",
        "measures",
        "input",
        "messages",
        "report",
        "help",
        "doctor",
        "man"
      })
  void everyTextIsFoundWhicheverIsAskedForFirst(String part) {
    Properties sentences = file(part, Language.EN);

    for (String key : sentences.stringPropertyNames()) {
      assertThat(new Texts(Language.EN).find(key)).hasValue(sentences.getProperty(key));
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyRuleIsExplained(Language language) {
    Texts texts = new Texts(language);

    for (Rule rule : Rule.values()) {
      for (String part : List.of("title", "meaning", "why", "example", "remedy")) {
        assertSaid(texts, "rule." + rule.code() + "." + part);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyRuleHasAMessageAndEveryMessageItsHint(Language language) {
    Texts texts = new Texts(language);
    Set<String> silent =
        Arrays.stream(Rule.values()).map(Rule::code).collect(Collectors.toCollection(TreeSet::new));

    for (String part : List.of("messages", "input")) {
      for (String key : file(part, language).stringPropertyNames()) {
        if (key.startsWith("rule.") && key.endsWith(".message")) {
          String code = key.split("\\.")[1];
          String own = key.replace(".message", ".hint");
          assertThat(texts.find(own).or(() -> texts.find("rule." + code + ".hint")))
              .as(own)
              .isPresent();
          silent.remove(code);
        }
      }
    }
    assertThat(silent).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyIndicatorIsExplained(Language language) {
    Texts texts = new Texts(language);

    for (Indicator indicator : Indicator.values()) {
      for (String part : List.of("name", "definition", "formula", "note")) {
        assertSaid(texts, "indicator." + indicator.code() + "." + part);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyMeasureIsExplained(Language language) {
    Texts texts = new Texts(language);

    for (Measure measure : Measure.values()) {
      for (String part : List.of("name", "definition", "formula", "note")) {
        assertSaid(texts, "measure." + measure.code() + "." + part);
      }
    }
    assertSaid(texts, "reason.", Arrays.stream(Undefined.values()).map(Undefined::code));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyCodeHasItsWord(Language language) {
    Texts texts = new Texts(language);

    assertSaid(texts, "group.", Arrays.stream(Group.values()).map(Group::code));
    assertSaid(texts, "kind.", Arrays.stream(Kind.values()).map(Kind::code));
    assertSaid(texts, "activity.", codes(ActivityType.values()));
    assertSaid(texts, "type.", codes(OrgUnitType.values()));
    assertSaid(texts, "type.", Stream.of("block"));
    assertSaid(texts, "reason.", Arrays.stream(Reason.values()).map(Reason::code));
    assertSaid(texts, "source.", Arrays.stream(Source.values()).map(Source::code));
    assertSaid(texts, "unit.", Arrays.stream(MeasureUnit.values()).map(MeasureUnit::code));
    assertSaid(
        texts, "target.status.", Arrays.stream(TargetStatus.values()).map(TargetStatus::code));
    assertSaid(texts, "severity.", Arrays.stream(Severity.values()).map(Severity::code));
    assertSaid(texts, "deprivation.", Arrays.stream(Deprivation.values()).map(Deprivation::code));
    assertSaid(texts, "area.", codes(Area.values()));
    assertSaid(texts, "status.", codes(Status.values()));
    assertSaid(texts, "trace.side.", small(Side.Role.values()));
    assertSaid(texts, "trace.absence.", small(Absence.Why.values()));
    assertSaid(texts, "trace.left.", small(LeftOut.Why.values()));
    assertSaid(
        texts, "trace.goal.", Arrays.stream(Goal.Direction.values()).map(Goal.Direction::key));
  }

  private static Stream<String> small(Enum<?>[] constants) {
    return Arrays.stream(constants).map(constant -> constant.name().toLowerCase(Locale.ROOT));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noTextOfTheCatalogueHasAPlaceholderToFill(Language language) {
    for (String part : List.of("words", "rules", "indicators", "measures")) {
      Properties sentences = file(part, language);
      for (String key : sentences.stringPropertyNames()) {
        assertThat(placeholders(sentences.getProperty(key))).as(key).isEmpty();
      }
    }
  }

  @Test
  void fillsEachPlaceOfASentence() {
    Texts texts = new Texts(Language.EN);

    assertThat(texts.get("stop.no_such_path", "nơi nào")).isEqualTo("there is no nơi nào");
    assertThat(texts.get("stop.unknown_name", "por", "poor"))
        .isEqualTo("there is no \"por\"; is it poor?");
    assertThat(texts.language()).isEqualTo(Language.EN);
  }

  @Test
  void aKeyWithoutTextIsAFault() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Texts(Language.EN).get("no.such.key"))
        .withMessageContaining("no.such.key");
  }

  @Test
  void aFindingFillsItsMessageAndItsHint() {
    Finding finding =
        new Finding(
            Severity.ERROR,
            Rule.UNIT_NOT_IN_FORCE,
            "dissolved",
            Origin.of("a.csv"),
            "99007",
            "2019",
            "unit_code",
            "99007",
            List.of("Xã Cũ", "2019-12-31", "99008, 99009"));

    assertThat(new Texts(Language.EN).message(finding))
        .isEqualTo(
            "Xã Cũ (99007) is no longer in force on 2019-12-31; its households went to 99008,"
                + " 99009");
    assertThat(new Texts(Language.EN).hint(finding)).startsWith("Report for the unit in force");
  }

  @Test
  void whatWasSentIsNeverTakenForAPlaceholder() {
    Finding finding =
        new Finding(
            Severity.ERROR,
            Rule.UNKNOWN_UNIT,
            "near",
            Origin.of("a.csv"),
            "{0}",
            "2019",
            "unit_code",
            "{0} {field}",
            List.of("99001 {value}"));

    assertThat(new Texts(Language.EN).message(finding))
        .isEqualTo(
            "there is no org unit with the code \"{0} {field}\"; the nearest is \"99001"
                + " {value}\"");
  }

  @Test
  void theHelpOfTheCommandLineIsABundleOfItsOwn() {
    Properties help = file("help", Language.VI);
    List<String> keys = Collections.list(new Texts(Language.VI).help().getKeys());

    assertThat(keys).hasSameSizeAs(help.stringPropertyNames());
    for (String key : keys) {
      assertThat(new Texts(Language.VI).help().getString(key))
          .isEqualTo(help.getProperty("help." + key));
    }
  }
}
