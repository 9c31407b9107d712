package vn.chungtay.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.finding.CannotRun;
import vn.chungtay.finding.Language;
import vn.chungtay.finding.Severity;
import vn.chungtay.finding.Texts;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Period;
import vn.chungtay.submission.Records;

class CampaignReaderTest {
  @TempDir Path folder;

  private static String complaint(ThrowingCallable reading) {
    CannotRun[] caught = new CannotRun[1];
    assertThatExceptionOfType(CannotRun.class)
        .isThrownBy(reading)
        .satisfies(stop -> caught[0] = stop);
    assertThat(caught[0].reason()).isEqualTo(CannotRun.Cause.CONFIGURATION);
    assertThat(caught[0].sentence(new Texts(Language.VI))).doesNotContainPattern("\\{[a-z0-9]+}");
    String sentence = caught[0].sentence(new Texts(Language.EN));
    return sentence.replaceFirst("^\\S*campaign[^:]*\\.yaml", "FILE");
  }

  private static Target target(
      String id, String indicator, Group group, Goal.Direction direction, String bound) {
    return new Target(
        id,
        indicator,
        group,
        new Goal(direction, new BigDecimal(bound)),
        Records.period("2020"),
        Set.of("province"));
  }

  private static List<String> codes(List<Period> periods) {
    return periods.stream().map(Period::code).toList();
  }

  @Test
  void theBuiltInCampaignIsThePlanFor2016To2020() {
    Campaign campaign = Campaigns.builtIn();

    assertThat(campaign.name())
        .isEqualTo("Cả nước chung tay vì người nghèo - không để ai bị bỏ lại phía sau");
    assertThat(campaign.province()).isEqualTo("75");
    assertThat(codes(campaign.allPeriods()))
        .containsExactly("2015", "2016", "2017", "2018", "2019", "2020");
    assertThat(campaign.baseline().code()).isEqualTo("2015");
    assertThat(campaign.reviews())
        .isEqualTo(Map.of(Records.period("2018"), "mid-term", Records.period("2020"), "final"));
    assertThat(campaign.deadline()).isEqualTo(Deadline.NONE);
    assertThat(campaign.standards())
        .extracting(PovertyStandard::id)
        .containsExactly("DN-2015-2018", "DN-2019-2020");
    assertThat(campaign.also()).extracting(PovertyStandard::id).containsExactly("VN-2016-2020");
    Set<Kind> activities = Set.of(Kind.ACTIVITIES);
    assertThat(campaign.expects())
        .isEqualTo(
            Map.of(
                OrgUnitType.COMMUNE, Set.of(Kind.UNIT_REPORT, Kind.HOUSEHOLDS),
                OrgUnitType.DISTRICT, activities,
                OrgUnitType.AGENCY, activities,
                OrgUnitType.FRONT, activities,
                OrgUnitType.MASS_ORGANISATION, activities));
    assertThat(campaign.expectsFrom()).isEqualTo(Map.of(Kind.ACTIVITIES, Records.period("2017")));
    assertThat(campaign.idsPerCommune()).isFalse();
    assertThat(campaign.minimumRetention()).isEqualByComparingTo("90");
    assertThat(campaign.majority()).containsExactly("01");
    assertThat(campaign.deflator()).isEmpty();
    assertThat(campaign.targets())
        .containsExactly(
            target("rate", "poverty_rate", Group.ALL, Goal.Direction.BELOW, "1.0"),
            target("income", "income_multiplier_cohort", Group.ALL, Goal.Direction.AT_LEAST, "1.5"),
            target(
                "income_remote",
                "income_multiplier_cohort",
                Group.REMOTE,
                Goal.Direction.AT_LEAST,
                "2.0"),
            target(
                "income_minority",
                "income_multiplier_cohort",
                Group.MINORITY,
                Goal.Direction.AT_LEAST,
                "2.0"),
            target(
                "income_priority",
                "income_multiplier_cohort",
                Group.PRIORITY,
                Goal.Direction.AT_LEAST,
                "2.0"));
    assertThat(campaign.gates())
        .containsExactly(
            new Gate.OnIndicator(
                "reporting_rate", new Goal(Goal.Direction.AT_LEAST, new BigDecimal("95"))),
            new Gate.OnFindings(
                Severity.ERROR, new Goal(Goal.Direction.AT_MOST, new BigDecimal("0"))));
    assertThat(campaign.smallestCell()).isZero();
    assertThat(campaign.census()).isFalse();
    assertThat(campaign.vietnameseNumbers()).isFalse();
    assertThat(campaign.language()).isEqualTo(Language.VI);
  }

  @Test
  void aFileReplacesTheKeysItNamesAndNoOthers() {
    Campaign campaign =
        Campaigns.of(
            "name: Giảm nghèo 2021-2025",
            "province: \"74\"",
            "baseline: 2020",
            "periods: [2022, 2021-H2, 2021-H1, 2022]",
            "reviews: {2022: final}",
            "deadline: +1-01-31",
            "standards: [VN-2016-2020, VN-2022-2025]",
            "also: []",
            "expects: {district: [unit_report, exemplars]}",
            "expects_from: {exemplars: \"2022\", unit_report: \"2020\"}",
            "household_ids: commune",
            "minimum_retention: 82.5",
            "majority: [Kinh, \"4\"]",
            "deflator: {\"2020\": 100, \"2022\": 110.5}",
            "targets:",
            "  - {id: r, indicator: near_poverty_rate, below: 2.5, by: 2022, scope: [block,"
                + " district]}",
            "gates:",
            "  - {findings: warning, below: 10}",
            "  - {indicator: poverty_rate, at_most: 3}",
            "privacy: {smallest_cell: 5}",
            "language: en",
            "numbers: vi",
            "register: census",
            "sample: true",
            "confidence: 90");

    assertThat(campaign.name()).isEqualTo("Giảm nghèo 2021-2025");
    assertThat(campaign.province()).isEqualTo("74");
    assertThat(codes(campaign.allPeriods())).containsExactly("2020", "2021-H1", "2021-H2", "2022");
    assertThat(campaign.reviews()).isEqualTo(Map.of(Records.period("2022"), "final"));
    assertThat(campaign.deadline().lastDay(Records.period("2021-H2")))
        .contains(LocalDate.of(2022, 1, 31));
    assertThat(campaign.standards())
        .extracting(PovertyStandard::id)
        .containsExactly("VN-2016-2020", "VN-2022-2025");
    assertThat(campaign.also()).isEmpty();
    assertThat(campaign.expects())
        .isEqualTo(Map.of(OrgUnitType.DISTRICT, Set.of(Kind.UNIT_REPORT, Kind.EXEMPLARS)));
    assertThat(campaign.expectsFrom())
        .isEqualTo(
            Map.of(
                Kind.EXEMPLARS, Records.period("2022"), Kind.UNIT_REPORT, Records.period("2020")));
    assertThat(campaign.idsPerCommune()).isTrue();
    assertThat(campaign.minimumRetention()).isEqualByComparingTo("82.5");
    assertThat(campaign.majority()).containsExactlyInAnyOrder("01", "04");
    assertThat(campaign.deflator())
        .isEqualTo(
            Map.of(
                Records.period("2020"), new BigDecimal("100"),
                Records.period("2022"), new BigDecimal("110.5")));
    assertThat(campaign.targets())
        .containsExactly(
            new Target(
                "r",
                "near_poverty_rate",
                Group.ALL,
                new Goal(Goal.Direction.BELOW, new BigDecimal("2.5")),
                Records.period("2022"),
                Set.of("block", "district")));
    assertThat(campaign.gates())
        .containsExactly(
            new Gate.OnFindings(
                Severity.WARNING, new Goal(Goal.Direction.BELOW, new BigDecimal("10"))),
            new Gate.OnIndicator(
                "poverty_rate", new Goal(Goal.Direction.AT_MOST, new BigDecimal("3"))));
    assertThat(campaign.smallestCell()).isEqualTo(5);
    assertThat(campaign.language()).isEqualTo(Language.EN);
    assertThat(campaign.vietnameseNumbers()).isTrue();
    assertThat(campaign.census()).isTrue();
    assertThat(Campaigns.of("language: en").targets()).isEqualTo(Campaigns.builtIn().targets());
    assertThat(Campaigns.of("privacy: {}").smallestCell()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "baselin: 2015|FILE:1: there is no key \"baselin\"; is it baseline?",
        "privacy: {smalest_cell: 5}"
            + "|FILE:1: there is no key \"smalest_cell\"; is it smallest_cell?",
        "confidence: 0.95"
            + "|FILE:1: confidence is \"0.95\", expected a percentage from 50 to 99.99",
        "privacy: {smallest_cell: 1001}"
            + "|FILE:1: smallest_cell is \"1001\", expected a whole number from 0 to 1000",
        "privacy: {smallest_cell: -1}"
            + "|FILE:1: smallest_cell is \"-1\", expected a whole number from 0 to 1000",
        "privacy: {smallest_cell: 2.5}"
            + "|FILE:1: smallest_cell is \"2.5\", expected a whole number",
        "privacy: 5|FILE:1: privacy is \"5\", expected a mapping (key: value)",
        "name: [a]|FILE:1: name is \"[...]\", expected a single value",
        "baseline: 2015-H3"
            + "|FILE:1: baseline is \"2015-H3\", expected a period such as \"2018\","
            + " \"2018-H1\" or \"2018-06\"",
        "periods: 2016|FILE:1: periods is \"2016\", expected a list",
        "periods: []" + "|FILE:1: periods is \"[...]\", expected periods after the baseline 2015",
        "periods: [2015, 2016]"
            + "|FILE:1: periods is \"[...]\", expected periods after the baseline 2015",
        "reviews: {soon: final}"
            + "|FILE:1: soon is \"final\", expected a period as its key, found soon",
        "deadline: 31-12"
            + "|FILE:1: deadline is \"31-12\", expected none, a day such as 12-15, or +1-01-31",
        "standards: [DN-2015-2081]" + "|FILE:1: standards is \"DN-2015-2081\"; is it DN-2015-2018?",
        "also: VN-2016-2020|FILE:1: also is \"VN-2016-2020\", expected a list",
        "expects: {comune: [activities]}|FILE:1: there is no key \"comune\"; is it commune?",
        "expects: {commune: [household]}|FILE:1: commune is \"household\"; is it households?",
        "expects_from: {activites: \"2017\"}"
            + "|FILE:1: there is no key \"activites\"; is it activities?",
        "household_ids: village|FILE:1: household_ids is \"village\"; is it province, commune?",
        "minimum_retention: 101"
            + "|FILE:1: minimum_retention is \"101\", expected a percentage from 0 to 100",
        "minimum_retention: -1"
            + "|FILE:1: minimum_retention is \"-1\", expected a percentage from 0 to 100",
        "minimum_retention: many|FILE:1: minimum_retention is \"many\", expected a number",
        "majority: [Kinhh]"
            + "|FILE:1: majority is \"Kinhh\", expected an ethnic group such as Kinh",
        "deflator: {\"2015\": 0}|FILE:1: 2015 is \"0\", expected an index above 0",
        "deflator: {base: 100}"
            + "|FILE:1: base is \"100\", expected a period as its key, found base",
        "language: fr|FILE:1: language is \"fr\"; is it en?",
        "numbers: german|FILE:1: numbers is \"german\"; is it plain, vi?",
        "register: all|FILE:1: register is \"all\"; is it poor, census?",
        "targets: [{indicator: poverty_rate, below: 1, by: 2020}]"
            + "|FILE:1: the key \"id\" is missing",
        "targets: [{id: r, below: 1, by: 2020}]|FILE:1: the key \"indicator\" is missing",
        "targets: [{id: r, indicator: poverty_rate, below: 1}]"
            + "|FILE:1: the key \"by\" is missing",
        "targets: [{id: r, indicator: poverti_rate, below: 1, by: 2020}]"
            + "|FILE:1: indicator is \"poverti_rate\"; is it poverty_rate?",
        "targets: [{id: r, indicator: poverty_rate, by: 2020}]"
            + "|FILE:1: targets is \"{...}\", expected exactly one of below, at_least",
        "targets: [{id: r, indicator: poverty_rate, below: 1, at_least: 2, by: 2020}]"
            + "|FILE:1: targets is \"{...}\", expected exactly one of below, at_least",
        "targets: [{id: r, indicator: poverty_rate, at_most: 1, by: 2020}]"
            + "|FILE:1: there is no key \"at_most\";"
            + " is it id, indicator, group, below, at_least, by, scope?",
        "targets: [{id: r, indicator: poverty_rate, below: 1, by: 2020, group: rurals}]"
            + "|FILE:1: group is \"rurals\"; is it rural?",
        "targets: [{id: r, indicator: poverty_rate, below: 1, by: 2020, scope: [blocks]}]"
            + "|FILE:1: scope is \"blocks\"; is it block?",
        "gates: [{at_least: 95}]|FILE:1: the key \"indicator\" is missing",
        "gates: [{indicator: reporting_rat, at_least: 95}]"
            + "|FILE:1: indicator is \"reporting_rat\"; is it reporting_rate?",
        "gates: [{findings: errors, at_most: 0}]|FILE:1: findings is \"errors\"; is it error?",
        "gates: [{indicator: reporting_rate}]"
            + "|FILE:1: gates is \"{...}\", expected exactly one of below, at_least, at_most",
        "[a, b]|FILE:1: no settings, expected a mapping (key: value);"
            + " is it the file that was meant?",
      })
  void aWrongValueIsNamedWithItsKeyLineAndRemedy(String line, String sentence) {
    assertThat(complaint(() -> Campaigns.of(line))).isEqualTo(sentence);
  }

  @Test
  void theLineIsThatOfTheWrongPlaceNotOfTheTop() {
    assertThat(complaint(() -> Campaigns.of("# ours", "name: a", "", "baseline: never")))
        .startsWith("FILE:4: baseline");
    assertThat(complaint(() -> Campaigns.of("periods:", "  - 2016", "  - two")))
        .startsWith("FILE:3: periods is \"two\"");
    assertThat(complaint(() -> Campaigns.of("name: a", "period:", "  - 2016", "  - 2017")))
        .isEqualTo("FILE:2: there is no key \"period\"; is it periods?");
    assertThat(complaint(() -> Campaigns.of("name: a", "language: vi", "name: b")))
        .isEqualTo("FILE:3: the key \"name\" stands twice");
  }

  @Test
  void aByteOrderMarkIsPassedOver() {
    assertThat(Campaigns.of("\uFEFFname: a").name()).isEqualTo("a");
  }

  @Test
  void aFileThatIsNoYamlIsNamedWithTheLine() {
    assertThat(complaint(() -> Campaigns.of("name: a", "periods: [2016"))).startsWith("FILE:");
    assertThat(complaint(() -> Campaigns.of("name: a", "\tperiods: x")))
        .startsWith("FILE:2: not YAML: ");
    assertThat(complaint(() -> Campaigns.of("name: \u0000"))).startsWith("FILE:1: not YAML: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1|there is a colon where|name: a: b",
        "2|there is a colon where|name: a\n  language: vi",
        "2|a list [ ... ] lacks|periods: [2016\nname: a",
        "2|a group { ... } lacks|expects: {commune: [a]\nname: a",
        "3|the indentation is wrong|a:\n  - b\n - c",
        "2|the indentation is wrong|a: b\n- c",
        "2|a closing quotation mark|name: \"a\nlanguage: vi",
        "1|there is a \\ that stands|name: \"a\\q\"",
        "1|a * or & at the start|name: *a",
        "1|a * or & at the start|name: &",
        "1|a value starts with a sign|name: @a",
        "2|there is a tab|name: a\n\tlanguage: vi",
        "2|there is more than one|name: a\n---\nname: b",
        "1|there is a control|name: a\u0001",
      })
  void whatIsOftenWrongWithYamlIsToldInPlainWords(String row) {
    String[] cells = row.split("\\|");

    assertThat(complaint(() -> Campaigns.of(cells[2])))
        .startsWith("FILE:" + cells[0] + ": not YAML: " + cells[1]);
  }

  @Test
  void anEmptyFileLeavesEverythingAsBuiltIn() {
    assertThat(Campaigns.of("# nothing but a comment")).isEqualTo(Campaigns.of("language: vi"));
  }

  @Test
  void aFileThatCannotBeReadIsNamed() throws IOException {
    Path none = folder.resolve("none.yaml");
    Path latin = Files.write(folder.resolve("latin.yaml"), new byte[] {'a', ':', ' ', (byte) 0xE9});

    assertThat(complaint(() -> StandardCatalogue.with(none))).isEqualTo("there is no file " + none);
    assertThat(complaint(() -> StandardCatalogue.with(latin)))
        .isEqualTo(latin + " is not UTF-8; save it again as UTF-8");
    assertThat(complaint(() -> StandardCatalogue.with(folder)))
        .startsWith("cannot read " + folder + ": ");
  }

  @Test
  void theStandardInForceAtThePeriodsEndCounts() {
    Campaign campaign = Campaigns.builtIn();

    assertThat(campaign.standard(Records.period("2018")).map(PovertyStandard::id))
        .contains("DN-2015-2018");
    assertThat(campaign.standard(Records.period("2019-01")).map(PovertyStandard::id))
        .contains("DN-2019-2020");
    assertThat(campaign.standard(Records.period("2014"))).isEmpty();
    assertThat(campaign.also(Records.period("2015"))).isEmpty();
    assertThat(campaign.also(Records.period("2016")))
        .extracting(PovertyStandard::id)
        .containsExactly("VN-2016-2020");
  }

  @Test
  void expectsOfATypeOfUnitFromAPeriodOn() {
    Campaign campaign = Campaigns.builtIn();
    Period before = Records.period("2016");
    Period after = Records.period("2017");

    assertThat(campaign.expects(OrgUnitType.AGENCY, Kind.ACTIVITIES, before)).isFalse();
    assertThat(campaign.expects(OrgUnitType.AGENCY, Kind.ACTIVITIES, after)).isTrue();
    assertThat(campaign.expects(OrgUnitType.AGENCY, Kind.UNIT_REPORT, after)).isFalse();
    assertThat(campaign.expects(OrgUnitType.HAMLET, Kind.UNIT_REPORT, after)).isFalse();
    assertThat(campaign.expects(OrgUnitType.COMMUNE, Kind.UNIT_REPORT, campaign.baseline()))
        .isTrue();
    assertThat(campaign.expects(OrgUnitType.COMMUNE, Kind.UNIT_REPORT, Records.period("2018-Q1")))
        .isFalse();
  }

  @Test
  void thePeriodBeforeIsOneOfTheSameLength() {
    Campaign campaign = Campaigns.of("periods: [2016-H1, 2016-H2, 2016, 2018, 2018-H1]");

    assertThat(campaign.previous(Records.period("2018"))).contains(Records.period("2016"));
    assertThat(campaign.previous(Records.period("2016"))).contains(Records.period("2015"));
    assertThat(campaign.previous(Records.period("2018-H1"))).contains(Records.period("2016-H2"));
    assertThat(campaign.previous(Records.period("2016-H1"))).isEmpty();
    assertThat(campaign.previous(Records.period("2015"))).isEmpty();
    assertThat(campaign.covers(Records.period("2016-H2"))).isTrue();
    assertThat(campaign.covers(Records.period("2017"))).isFalse();
  }

  @Test
  void whoIsNotOfTheMajorityIsAMinority() {
    assertThat(Campaigns.builtIn().minority("01")).isFalse();
    assertThat(Campaigns.builtIn().minority("04")).isTrue();
    assertThat(Campaigns.of("majority: [Kinh, Hoà]").minority("04")).isFalse();
  }

  @Test
  void isAboutTheOnlyProvinceWhereTheTreeKnowsNoOther() {
    Campaign campaign = Campaigns.of("minimum_retention: 77");
    UnitTree own = Units.tree(Units.province("75"), Units.province("74"));
    UnitTree other = Units.tree(Units.province("74"), Units.district("D", "74"));
    UnitTree several = Units.tree(Units.province("74"), Units.province("79"));

    assertThat(campaign.inProvinceOf(own)).isSameAs(campaign);
    assertThat(campaign.inProvinceOf(other).province()).isEqualTo("74");
    assertThat(campaign.inProvinceOf(other))
        .usingRecursiveComparison()
        .ignoringFields("province")
        .isEqualTo(campaign);
    assertThat(complaint(() -> campaign.inProvinceOf(several))).contains("no unit 75");
    assertThat(other.onlyProvince()).isEqualTo(Optional.of("74"));
  }

  @Test
  void aLetterheadMayDifferFromPeriodToPeriodOrBeTheSameForAll() {
    Letterhead given =
        Campaigns.of("document: {number: 07, date: {\"2018\": 2019-01-05}, place: ' Huế '}")
            .letterhead();

    assertThat(given.number().at(Records.period("2018"))).contains("07");
    assertThat(given.number().at(Records.period("2020"))).contains("07");
    assertThat(given.date().at(Records.period("2018"))).contains(LocalDate.of(2019, 1, 5));
    assertThat(given.date().at(Records.period("2020"))).isEmpty();
    assertThat(given.place()).contains("Huế");
    assertThat(Campaigns.builtIn().letterhead()).isEqualTo(Letterhead.EMPTY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{date: {soon: 2019-01-05}} | a period as its key",
        "{place: ''} | a text in one line",
        "{signer: {nam: A}} | there is no key \"nam\"; is it name",
        "{recipients: A} | a list"
      })
  void aLetterheadThatIsWrongIsNamed(String document, String expected) {
    assertThat(complaint(() -> Campaigns.of("document: " + document))).contains(expected);
  }
}
