package vn.chungtay.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chungtay.finding.Rule;

/** The sample campaigns: published figures to the last household, and every fault that is built. */
class SampleTest {
  @TempDir static Path temporary;

  private static Samples province;
  private static Samples withErrors;

  @BeforeAll
  static void runBoth() {
    province = elsewhere("dong-nai");
    withErrors =
        Samples.aggregate(temporary.resolve("b"), Samples.folder("with-errors").toString());
  }

  /** Published by the province in January 2021. */
  @ParameterizedTest
  @CsvSource({
    "all, poor_households, 3718",
    "all, escaped_households, 1778",
    "all, other_decrease_households, 245",
    "all, relapsed_households, 0",
    "all, new_poor_households, 241",
    "all, other_increase_households, 0",
    "all, near_poor_households, 3422",
    "all, poor_households@VN-2016-2020, 1710",
    "all, near_poor_households@VN-2016-2020, 1259"
  })
  void countsAreThePublishedOnes(String group, String indicator, String households) {
    assertThat(province.figure(group, indicator)).containsEntry("value", households);
  }

  @ParameterizedTest
  @CsvSource({
    "all, type_a_share_of_poor, 209",
    "all, type_b_share_of_poor, 3509",
    "all, minority_share_of_poor, 358",
    "all, poverty_rate, 3718",
    "urban, poverty_rate, 600",
    "rural, poverty_rate, 3118",
    "minority, poverty_rate, 358"
  })
  void partsAreThePublishedOnes(String group, String indicator, String households) {
    assertThat(province.figure(group, indicator)).containsEntry("numerator", households);
  }

  @Test
  void thePovertyRateIsThePublishedOne() {
    assertThat(province.figure("all", "poverty_rate").get("value")).startsWith("0.41");
  }

  @Test
  void supportIsSharedAmongTheHouseholdsAtOpening() {
    assertThat(province.figure("all", "support_per_poor_household"))
        .containsEntry("denominator", "5500");
  }

  @Test
  void theProvinceHasOnlyTheInformationThatItsReadmeExplains() {
    List<Map<String, String>> findings = province.rows("findings.csv");
    Map<String, Long> fired =
        findings.stream().collect(Collectors.groupingBy(f -> f.get("rule"), Collectors.counting()));
    assertThat(findings).extracting(f -> f.get("severity")).containsOnly("info");
    assertThat(explained("vi")).isEqualTo(fired);
    assertThat(explained("en")).isEqualTo(fired);
  }

  /** How often each rule fires by the README's table in one of its two languages. */
  private static Map<String, Long> explained(String language) {
    String[] halves = Text.of(Samples.folder("dong-nai").resolve("README.md")).split("\n---\n");
    return halves[language.equals("vi") ? 0 : 1]
        .lines()
        .map(line -> line.split("[|` ]+"))
        .filter(cells -> cells.length > 2 && Rule.of(cells[1]).isPresent())
        .collect(Collectors.toMap(cells -> cells[1], cells -> Long.valueOf(cells[2])));
  }

  @ParameterizedTest
  @CsvSource({
    "rate, met",
    "income, met",
    "income_remote, met",
    "income_minority, missed",
    "income_priority, met"
  })
  void targetsAreMetOrMissed(String target, String status) {
    assertThat(province.rows("targets.csv"))
        .filteredOn(row -> row.get("target").equals(target) && row.get("period").equals("2020"))
        .singleElement()
        .satisfies(row -> assertThat(row).containsEntry("status", status))
        .satisfies(row -> assertThat(row).containsEntry("established", "yes"));
  }

  @Test
  void namesOfFoldersLocaleAndTimeZoneChangeNothing() {
    assertSameFigures(elsewhere("with-errors"), withErrors);
  }

  /** Runs a sample with other names of folders, in a locale and time zone that are unlike ours. */
  private static Samples elsewhere(String sample) {
    Path renamed = temporary.resolve("renamed-" + sample);
    Text.under(Samples.folder(sample))
        .forEach((name, file) -> Text.write(renamed.resolve(renamed(name)), Text.bytes(file)));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      return Samples.aggregate(temporary.resolve("elsewhere-" + sample), renamed.toString());
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static String renamed(String name) {
    return name.replaceFirst("^201([5-8])/", "gửi lại/năm $1/")
        .replaceFirst("^20(19|20)/", "A/$1/");
  }

  private static void assertSameFigures(Samples one, Samples other) {
    for (String table : List.of("indicators.csv", "targets.csv")) {
      assertThat(one.text(table).equals(other.text(table))).as(table).isTrue();
    }
  }

  @Test
  void theOrderOfFilesOnTheCommandLineChangesNothing() {
    Path folder = Samples.folder("with-errors");
    String[] files =
        Text.under(folder).entrySet().stream()
            .filter(file -> file.getKey().contains("/"))
            .map(file -> file.getValue().toString())
            .toArray(String[]::new);
    Samples forth = named(files, "forth");
    String[] reversed = new String[files.length];
    Arrays.setAll(reversed, i -> files[files.length - 1 - i]);
    Samples back = named(reversed, "back");
    assertSameFigures(forth, back);
    assertSameFigures(forth, withErrors);
    assertThat(back.text("findings.csv")).isEqualTo(forth.text("findings.csv"));
  }

  private static Samples named(String[] files, String out) {
    Path folder = Samples.folder("with-errors");
    String[] words = Arrays.copyOf(files, files.length + 4);
    words[files.length] = "--units";
    words[files.length + 1] = folder.resolve("units.csv").toString();
    words[files.length + 2] = "--campaign";
    words[files.length + 3] = folder.resolve("campaign.yaml").toString();
    return Samples.aggregate(temporary.resolve(out), words);
  }

  @Test
  void twiceIsTheSame() {
    Samples again =
        Samples.aggregate(temporary.resolve("c"), Samples.folder("with-errors").toString());
    Text.under(again.report()).keySet().stream()
        .filter(name -> !name.equals("summary.json"))
        .forEach(name -> assertThat(again.text(name)).isEqualTo(withErrors.text(name)));
  }

  @ParameterizedTest
  @EnumSource(Rule.class)
  void theSampleWithErrorsShowsEveryRuleAndItsReadmeSaysWhere(Rule rule) {
    List<String> readme =
        Text.of(Samples.folder("with-errors").resolve("README.md")).lines().toList();
    assertThat(withErrors.rows("findings.csv"))
        .filteredOn(finding -> finding.get("rule").equals(rule.code()))
        .extracting(finding -> "| " + named(finding.get("file")) + " | " + rule.code() + " |")
        .anySatisfy(
            start -> assertThat(readme).filteredOn(line -> line.startsWith(start)).hasSize(2));
  }

  /** What is missing has no file. */
  private static String named(String file) {
    return file.isEmpty() ? "–" : "`" + file + "`";
  }
}
