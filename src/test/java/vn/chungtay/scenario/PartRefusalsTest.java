package vn.chungtay.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.scenario.SmallCampaign.HEADER;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts that are not merged, each with the reason; and what is merged beside them. */
class PartRefusalsTest {
  private static final String UNITS =
      "code,name,type,parent_code,area\n75,Tỉnh,province,,\n0101,Xã Một,commune,75,rural\n"
          + "0102,Xã Hai,commune,75,rural\n";
  private static final String CAMPAIGN =
      """
      baseline: "2017"
      periods: ["2018"]
      reviews: {}
      targets: []
      expects: {commune: [unit_report]}
      """;
  private static final String HOUSEHOLDS =
      "household_id,unit_code,period,ethnicity,members,income_per_capita,status\n";

  @TempDir private Path folder;

  private Path one;
  private Path two;
  private Path first;
  private Path second;

  @BeforeEach
  void makeTwoParts() {
    one = commune("one", "0101,2018,1000,50,10,0,0,40\n", "H1,0101,2018,Kinh,3,500000,poor\n");
    two = commune("two", "0102,2018,500,20,10,0,0,10\n", "H2,0102,2018,Kinh,2,400000,poor\n");
    first = folder.resolve("first.json");
    second = folder.resolve("second.json");
    assertThat(part(one, first).exitCode()).isZero();
    assertThat(part(two, second).exitCode()).isZero();
  }

  private Path commune(String name, String report, String household) {
    Path commune = folder.resolve(name);
    Text.write(commune.resolve("units.csv"), UNITS);
    Text.write(commune.resolve("campaign.yaml"), CAMPAIGN);
    Text.write(commune.resolve("report.csv"), HEADER + "\n" + report);
    Text.write(commune.resolve("households.csv"), HOUSEHOLDS + household);
    return commune;
  }

  private Tool.Output part(Path campaign, Path part, String... more) {
    List<String> words =
        new ArrayList<>(
            List.of(
                "aggregate",
                campaign.toString(),
                "--out",
                folder.resolve("out-" + campaign.getFileName()).toString(),
                "--format",
                "csv",
                "--quiet",
                "--part",
                part.toString(),
                "--lang",
                "en"));
    words.addAll(Arrays.asList(more));
    return Tool.run(words.toArray(String[]::new));
  }

  private Tool.Output merge(Object... sources) {
    List<String> words = new ArrayList<>(List.of("merge"));
    Arrays.stream(sources).map(Object::toString).forEach(words::add);
    if (!words.contains("--units") || words.contains("latest")) {
      words.addAll(List.of("--units", one.resolve("units.csv").toString()));
    }
    if (!words.contains("--campaign")) {
      words.addAll(List.of("--campaign", one.resolve("campaign.yaml").toString()));
    }
    words.addAll(
        List.of(
            "--out", folder.resolve("merged").toString(), "--format", "csv,md", "--lang", "en"));
    return Tool.run(words.toArray(String[]::new));
  }

  private String merged(String file) {
    return Text.of(folder.resolve("merged").resolve(file));
  }

  private void refused(Tool.Output output, String why) {
    assertThat(output.err()).contains(why);
    assertThat(output.exitCode()).isEqualTo(2);
    assertThat(output.out()).isEmpty();
    assertThat(folder.resolve("merged")).doesNotExist();
  }

  private void rewrite(String from, String to) {
    String text = Text.of(first);
    assertThat(text).contains(from);
    Text.write(first, text.replaceFirst(from, to));
  }

  @Test
  void twoPartsMakeOneReport() {
    Tool.Output output = merge(first, second);
    assertThat(output.exitCode()).as(output.err()).isZero();
    assertThat(merged("indicators.csv")).contains("2018,75,Tỉnh,province,all,poor_households,50,");
    assertThat(merged("summary.json")).contains("\"parts\"");
    assertThat(merged("report.md"))
        .contains("### What was counted elsewhere\n\n2 parts were merged");
  }

  @Test
  void filesOfTheSameNameAreToldApartByTheirParts() {
    merge(second, first);
    assertThat(merged("completeness.csv"))
        .contains(",report.csv,")
        .contains("second.json/report.csv,");
  }

  @Test
  void aPartAndSubmissionsMakeOneReport() {
    Tool.Output output = merge(first, two.resolve("report.csv"), two.resolve("households.csv"));
    assertThat(output.exitCode()).as(output.err()).isZero();
    assertThat(merged("indicators.csv"))
        .contains("2018,75,Tỉnh,province,all,poor_households,50,")
        .contains("2018,75,Tỉnh,province,all,register_poor_households,2,");
  }

  @Test
  void aPartOfPartsIsAPart() {
    Path both = folder.resolve("both.json.gz");
    assertThat(merge(first, second, "--part", both).exitCode()).isZero();
    String direct = merged("indicators.csv");
    assertThat(merge(both).exitCode()).isZero();
    assertThat(merged("indicators.csv")).isEqualTo(direct);
  }

  @Test
  void theOrderOfPartsDoesNotMatter() {
    Path again = folder.resolve("again.json");
    merge(first, second, "--part", again);
    String once = Text.of(again);
    merge(second, first, "--part", again);
    assertThat(Text.of(again)).isEqualTo(once);
  }

  @Test
  void checkReadsPartsToo() {
    Tool.Output output =
        Tool.run(
            "check",
            first.toString(),
            second.toString(),
            "--units",
            one.resolve("units.csv").toString(),
            "--campaign",
            one.resolve("campaign.yaml").toString(),
            "--period",
            "2018",
            "--lang",
            "en");
    assertThat(output.out()).contains("reporting_rate>=95: 100");
    assertThat(output.exitCode()).isZero();
  }

  @Test
  void mendedRecordsOfAUnitWhosePartHasOnlyWrongOnesAreTaken() {
    Path wrong = commune("wrong", "0101,2018,1000,50,10,0,0,41\n", "");
    part(wrong, first);
    Tool.Output output = merge(first, second, one.resolve("report.csv"));
    assertThat(output.exitCode()).as(output.err()).isZero();
    assertThat(merged("indicators.csv")).contains("2018,75,Tỉnh,province,all,poor_households,50,");
    assertThat(merged("findings.csv"))
        .contains("error,movement_identity,first.json,,,0101,2018,,1,1 findings of this rule");
  }

  @Test
  void unitsThatComeFromTwoSidesAreRefused() {
    refused(
        merge(first, second, one.resolve("report.csv")),
        "the submissions read here and first.json both have Unit report of unit 0101 for 2018");
    Path copy = folder.resolve("copy.json");
    Text.write(copy, Text.bytes(first));
    refused(merge(first, copy, second), "copy.json and ");
  }

  @Test
  void reportsByAnotherStandardAreAnotherThing() {
    Path beside = folder.resolve("beside.yaml");
    Text.write(beside, CAMPAIGN + "also: [VN-2016-2020]\n");
    Text.write(one.resolve("campaign.yaml"), CAMPAIGN + "also: [VN-2016-2020]\n");
    part(one, first);
    Path national = folder.resolve("national.csv");
    Text.write(national, HEADER + ",standard\n0101,2018,1000,80,10,0,0,70,VN-2016-2020\n");
    Tool.Output output = merge(first, national, "--campaign", beside);
    assertThat(output.exitCode()).as(output.err()).isZero();
    assertThat(merged("indicators.csv"))
        .contains(",all,poor_households@VN-2016-2020,70,")
        .contains("2018,0101,Xã Một,commune,all,poor_households,40,");
    Text.write(
        national,
        HEADER
            + ",standard\n0101,2018,1000,80,10,0,0,70,VN-2016-2020\n"
            + "0101,2018,1000,80,10,0,0,70,VN-2016-2020\n");
    refusedAsBefore(merge(first, national, "--campaign", beside), "national.csv");
  }

  /** Nothing of what was written before is replaced. */
  private void refusedAsBefore(Tool.Output output, String source) {
    assertThat(output.err()).contains("both have Unit report of unit 0101 for 2018");
    assertThat(output.exitCode()).as(source).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "periods: [\"2018\"] | periods: [\"2018\", \"2019\"] | periods is \"2018\" there and \"2018, 2019\" here",
        "reviews: {} | majority: [Kinh, Hoa] | majority is",
        "reviews: {} | household_ids: commune | household_ids is \"province\" there and \"commune\" here",
        "reviews: {} | standards: [VN-2016-2020] | standards is",
        "reviews: {} | name: Khác | name is",
      })
  void anotherCampaignIsRefused(String from, String to, String why) {
    Path other = folder.resolve("other.yaml");
    Text.write(other, CAMPAIGN.replace(from, to));
    refused(merge(first, second, "--campaign", other), "another campaign: " + why);
  }

  @Test
  void whatIsDoneWithTheSumsMayDiffer() {
    Path other = folder.resolve("other.yaml");
    Text.write(other, CAMPAIGN + "privacy: {smallest_cell: 5}\nminimum_retention: 50\n");
    Tool.Output output = merge(first, second, "--campaign", other);
    assertThat(output.exitCode()).as(output.err()).isZero();
    assertThat(merged("indicators.csv"))
        .contains("2018,75,Tỉnh,province,all,register_poor_households,,")
        .contains("suppressed");
  }

  @Test
  void otherUnitsAreRefused() {
    Path other = folder.resolve("other.csv");
    Text.write(other, UNITS.replace("Xã Hai,commune,75,rural", "Xã Hai,commune,75,urban"));
    refused(merge(first, second, "--units", other), "another list of units");
    Text.write(
        other,
        UNITS.replace("0101,Xã Một,commune,75,rural\n", "") + "0101,Xã Một,commune,75,rural\n");
    assertThat(merge(first, second, "--units", other).exitCode()).isZero();
  }

  @Test
  void otherStandardsAreRefused() {
    String standard =
        """
        - id: DN-2015-2018
          name: {vi: Chuẩn, en: Standard}
          from: 2015-01-01
          to: 2018-12-31
          basis: Nghị quyết
          confirmed: true
          line: inclusive
          rule: income
          rural: {poor: 999999}
          urban: {poor: 1200000}
        """;
    Path here = folder.resolve("here");
    Text.write(here.resolve("units.csv"), UNITS);
    Text.write(here.resolve("standards.yaml"), standard);
    Tool.Output output = merge(here, first);
    assertThat(output.err()).containsAnyOf("other poverty standards", "DN-2015-2018");
    assertThat(output.exitCode()).isEqualTo(2);
  }

  @Test
  void anotherMapIsRefused() {
    refused(
        merge(first, second, "--units", "latest"), "shows the units as-reported, this run 2018");
    part(one, first, "--units", "latest");
    part(two, second, "--units", "latest");
    refused(merge(first, second), "shows the units 2018, this run as-reported");
    assertThat(merge(first, second, "--units", "latest").exitCode()).isZero();
  }

  @Test
  void anotherVersionIsRefused() {
    rewrite("\"version\":\"", "\"version\":\"9.");
    refused(merge(first, second), "was made by chungtay 9.");
  }

  @Test
  void anotherFormIsRefused() {
    rewrite("\"chungtay_part\":1", "\"chungtay_part\":2");
    refused(merge(first, second), "has form 2 of parts");
  }

  @Test
  void aPartChangedByHandIsRefused() {
    rewrite("\"poor_closing\":40", "\"poor_closing\":4");
    refused(merge(first, second), "was changed after aggregate --part wrote it");
  }

  @Test
  void aPartThatIsOnlyLaidOutOtherwiseIsTheSame() {
    Text.write(first, Text.of(first).replace("\n", "\r\n").replace("\":", "\" : "));
    assertThat(merge(first, second).exitCode()).isZero();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.5, 0.9, 0.999})
  void aPartThatEndsInTheMiddleIsRefused(double share) {
    String text = Text.of(first);
    Text.write(first, text.substring(0, (int) (share * text.length())));
    refused(merge(first, second), "first.json is not whole or no JSON");
  }

  @Test
  void somethingBehindAPartIsRefused() {
    Text.write(first, Text.of(first) + "{}");
    refused(merge(first, second), "first.json");
  }

  @Test
  void otherCommandsSayThatTheyDoNotReadParts() {
    for (String command : List.of("aggregate", "validate")) {
      Tool.Output output =
          Tool.run(
              command,
              first.toString(),
              "--units",
              one.resolve("units.csv").toString(),
              "--lang",
              "en");
      assertThat(output.err()).contains("first.json is a part that aggregate --part wrote");
      assertThat(output.exitCode()).isEqualTo(2);
    }
  }

  @Test
  void aPartInTheFolderItIsMadeOfIsNoSubmission() {
    Path inside = one.resolve("own.json");
    assertThat(part(one, inside).exitCode()).isZero();
    assertThat(part(one, inside).exitCode()).isZero();
    assertThat(Text.of(inside)).isEqualTo(Text.of(first));
  }

  @Test
  void nothingButAPartIsReplaced() {
    Path file = folder.resolve("mine.json");
    Text.write(file, "{}");
    Tool.Output output = part(one, file);
    assertThat(output.err()).contains("is there already and is no part");
    assertThat(output.exitCode()).isEqualTo(2);
    assertThat(Text.of(file)).isEqualTo("{}");
  }

  @Test
  void aPartOfOneUnitOutOfMoreIsNotMade() {
    Tool.Output output = part(one, folder.resolve("u.json"), "--unit", "0101");
    assertThat(output.err()).contains("--part cannot be used with --unit");
    assertThat(output.exitCode()).isEqualTo(2);
  }

  @Test
  void aDryRunWritesNoPart() {
    Path none = folder.resolve("none.json");
    assertThat(part(one, none, "--dry-run").exitCode()).isZero();
    assertThat(none).doesNotExist();
    assertThat(merge(first, second, "--dry-run").exitCode()).isZero();
    assertThat(folder.resolve("merged")).doesNotExist();
  }
}
