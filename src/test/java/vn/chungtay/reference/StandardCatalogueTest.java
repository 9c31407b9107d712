package vn.chungtay.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.finding.CannotRun;
import vn.chungtay.finding.Language;
import vn.chungtay.finding.Texts;
import vn.chungtay.submission.Area;
import vn.chungtay.submission.Deprivations;
import vn.chungtay.submission.Status;

class StandardCatalogueTest {
  private static final List<String> STRICT =
      List.of(
          "- id: OURS",
          "  from: 2016-01-01",
          "  to: 2020-12-31",
          "  basis: none",
          "  line: strict",
          "  rule: income",
          "  rural: {poor: 700000, near_poor: 1000000}",
          "  urban: {poor: 900000}");

  private static PovertyStandard builtIn(String id) {
    return find(StandardCatalogue.builtIn(), id);
  }

  private static PovertyStandard find(StandardCatalogue catalogue, String id) {
    return catalogue.all().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
  }

  /** So many deprivations, so many fields left empty, of ten. */
  private static Deprivations deprived(int present, int unknown) {
    int known = ((1 << 10) - 1) >> unknown;
    return new Deprivations(known, (1 << present) - 1);
  }

  private static String judged(
      PovertyStandard standard, long income, Area area, Deprivations deprived) {
    return standard.judge(income, area, deprived).stream()
        .sorted()
        .map(Status::code)
        .collect(Collectors.joining("/"));
  }

  private static String[] with(String key, String line) {
    return STRICT.stream()
        .map(old -> old.strip().startsWith(key) ? line : old)
        .toArray(String[]::new);
  }

  private static String complaint(String... lines) {
    CannotRun[] caught = new CannotRun[1];
    assertThatExceptionOfType(CannotRun.class)
        .isThrownBy(() -> Campaigns.standards(lines))
        .satisfies(stop -> caught[0] = stop);
    return caught[0].sentence(new Texts(Language.EN)).replaceFirst("^.*\\.yaml", "FILE");
  }

  @ParameterizedTest
  @CsvSource({
    "DN-2015-2018, 2015-01-01, 2018-12-31, INCOME,                 1000000, , 1200000, , 0, true",
    "DN-2019-2020, 2019-01-01, 2021-12-31, INCOME_OR_DEPRIVATION,  1200000, 1550000, 1450000,"
        + " 1900000, 3, false",
    "DN-2022-2025, 2022-01-01, 2025-12-31, INCOME_AND_DEPRIVATION, 2000000, , 2500000, , 2, false",
    "VN-2016-2020, 2016-01-01, 2021-12-31, INCOME_OR_DEPRIVATION,  700000, 1000000, 900000,"
        + " 1300000, 3, true",
    "VN-2022-2025, 2022-01-01, 2026-12-31, INCOME_AND_DEPRIVATION, 1500000, , 2000000, , 3, true",
    "VN-2027-2030, 2027-01-01, 2030-12-31, INCOME_AND_DEPRIVATION, 2200000, , 2800000, , 3, true",
  })
  void theBuiltInStandardsHaveTheseLinesAndRules(
      String id,
      LocalDate from,
      LocalDate to,
      PovertyStandard.Rule rule,
      long rural,
      Long ruralNear,
      long urban,
      Long urbanNear,
      int deprivations,
      boolean confirmed) {
    PovertyStandard standard = builtIn(id);

    assertThat(standard.from()).isEqualTo(from);
    assertThat(standard.to()).isEqualTo(to);
    assertThat(standard.rule()).isEqualTo(rule);
    assertThat(standard.inclusive()).isTrue();
    assertThat(standard.poorLine(Area.RURAL)).isEqualTo(rural);
    assertThat(standard.poorLine(Area.URBAN)).isEqualTo(urban);
    assertThat(standard.lines().get(Area.RURAL).nearPoor()).isEqualTo(optional(ruralNear));
    assertThat(standard.lines().get(Area.URBAN).nearPoor()).isEqualTo(optional(urbanNear));
    assertThat(standard.deprivations()).isEqualTo(deprivations);
    assertThat(standard.confirmed()).isEqualTo(confirmed);
    assertThat(standard.names()).containsOnlyKeys("vi", "en");
    assertThat(standard.provenance()).containsOnlyKeys("vi", "en");
    assertThat(standard.basis()).isNotBlank();
    assertThat(standard.provenance().values()).noneMatch(String::isBlank);
  }

  private static OptionalLong optional(Long value) {
    return value == null ? OptionalLong.empty() : OptionalLong.of(value);
  }

  @Test
  void thereAreSixBuiltInStandards() {
    assertThat(StandardCatalogue.builtIn().all()).hasSize(6);
  }

  @ParameterizedTest
  @CsvSource({
    "0,       RURAL, poor",
    "1000000, RURAL, poor",
    "1000001, RURAL, near_poor/non_poor",
    "1200000, URBAN, poor",
    "1200001, URBAN, near_poor/non_poor",
  })
  void byIncomeAloneNobodyIsPlacedAboveALineThatHasNoNext(long income, Area area, String status) {
    assertThat(judged(builtIn("DN-2015-2018"), income, area, deprived(10, 0))).isEqualTo(status);
    assertThat(judged(builtIn("DN-2015-2018"), income, area, Deprivations.UNKNOWN))
        .isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "700000,  RURAL, 0, 0,  poor",
    "700001,  RURAL, 2, 0,  near_poor",
    "700001,  RURAL, 3, 0,  poor",
    "1000000, RURAL, 2, 0,  near_poor",
    "1000000, RURAL, 3, 7,  poor",
    "1000000, RURAL, 2, 1,  poor/near_poor",
    "1000000, RURAL, 0, 2,  near_poor",
    "1000000, RURAL, 0, 3,  poor/near_poor",
    "1000000, RURAL, 0, 10, poor/near_poor",
    "1000001, RURAL, 10, 0, non_poor",
    "900000,  URBAN, 0, 0,  poor",
    "900001,  URBAN, 2, 0,  near_poor",
    "1300000, URBAN, 3, 0,  poor",
    "1300001, URBAN, 3, 0,  non_poor",
  })
  void betweenTheLinesDeprivationsMakePoor(
      long income, Area area, int present, int unknown, String status) {
    assertThat(judged(builtIn("VN-2016-2020"), income, area, deprived(present, unknown)))
        .isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "1500000, RURAL, 3, 0,  poor",
    "1500000, RURAL, 2, 0,  near_poor",
    "0,       RURAL, 2, 0,  near_poor",
    "1500000, RURAL, 2, 1,  poor/near_poor",
    "1500000, RURAL, 0, 10, poor/near_poor",
    "1500001, RURAL, 10, 0, non_poor",
    "2000000, URBAN, 3, 0,  poor",
    "2000001, URBAN, 3, 0,  non_poor",
  })
  void underOneLineDeprivationsPartPoorFromNearPoor(
      long income, Area area, int present, int unknown, String status) {
    assertThat(judged(builtIn("VN-2022-2025"), income, area, deprived(present, unknown)))
        .isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "699999,  RURAL, poor",
    "700000,  RURAL, near_poor",
    "999999,  RURAL, near_poor",
    "1000000, RURAL, non_poor",
    "899999,  URBAN, poor",
    "900000,  URBAN, near_poor/non_poor",
  })
  void aStrictLineIsItselfAbove(long income, Area area, String status) {
    PovertyStandard ours = find(Campaigns.standards(STRICT.toArray(String[]::new)), "OURS");

    assertThat(judged(ours, income, area, Deprivations.UNKNOWN)).isEqualTo(status);
    assertThat(ours.confirmed()).isTrue();
    assertThat(ours.names()).containsEntry("vi", "OURS").containsEntry("en", "OURS");
    assertThat(ours.provenance().values()).containsOnly("");
  }

  @Test
  void isInForceFromItsFirstDayToItsLast() {
    PovertyStandard standard = builtIn("DN-2015-2018");

    assertThat(standard.inForce(LocalDate.of(2014, 12, 31))).isFalse();
    assertThat(standard.inForce(LocalDate.of(2015, 1, 1))).isTrue();
    assertThat(standard.inForce(LocalDate.of(2018, 12, 31))).isTrue();
    assertThat(standard.inForce(LocalDate.of(2019, 1, 1))).isFalse();
  }

  @Test
  void theIncomeOrDeprivationRuleWorksWithoutANearPoorLine() {
    String[] lines =
        with("rule:", "  rule: income_or_deprivation\n  deprivations: 3\n  confirmed: false");
    PovertyStandard ours = find(Campaigns.standards(lines), "OURS");

    assertThat(judged(ours, 899_999, Area.URBAN, Deprivations.UNKNOWN)).isEqualTo("poor");
    assertThat(judged(ours, 900_000, Area.URBAN, Deprivations.UNKNOWN)).isEqualTo("non_poor");
    assertThat(ours.confirmed()).isFalse();
  }

  @Test
  void ownStandardsStandBehindTheBuiltInOnes() {
    StandardCatalogue catalogue = Campaigns.standards(STRICT.toArray(String[]::new));

    assertThat(catalogue.all()).extracting(PovertyStandard::id).hasSize(7).last().isEqualTo("OURS");
    assertThat(Campaigns.read(catalogue, "standards: [OURS]").standards())
        .extracting(PovertyStandard::id)
        .containsExactly("OURS");
  }

  @Test
  void aWrongEntryIsNamedWithKeyAndLine() {
    assertThat(complaint(with("basis", ""))).isEqualTo("FILE:1: the key \"basis\" is missing");
    assertThat(complaint(with("basis", "  basys: x")))
        .isEqualTo("FILE:4: there is no key \"basys\"; is it basis?");
    assertThat(complaint(with("from", "  from: 01/01/2016")))
        .isEqualTo("FILE:2: from is \"01/01/2016\", expected a date such as 2015-12-31");
    assertThat(complaint(with("line", "  line: soft")))
        .isEqualTo("FILE:5: line is \"soft\"; is it inclusive, strict?");
    assertThat(complaint(with("rule", "  rule: incomes")))
        .isEqualTo("FILE:6: rule is \"incomes\"; is it income?");
    assertThat(complaint(with("rule", "  rule: income_and_deprivation")))
        .isEqualTo("FILE:1: the key \"deprivations\" is missing");
    assertThat(complaint(with("rule", "  rule: income\n  confirmed: maybe")))
        .isEqualTo("FILE:7: confirmed is \"maybe\"; is it true, false?");
    assertThat(complaint(with("rural", "  rural: {near_poor: 5}")))
        .isEqualTo("FILE:7: the key \"poor\" is missing");
    assertThat(complaint(with("rural", "  rural: {poor: 0}")))
        .isEqualTo("FILE:7: rural is \"{...}\", expected 0 < poor <= near_poor <= 1000000000");
    assertThat(complaint(with("rural", "  rural: {poor: 9, near_poor: 8}")))
        .isEqualTo("FILE:7: rural is \"{...}\", expected 0 < poor <= near_poor <= 1000000000");
    assertThat(complaint(with("rural", "  rural: {poor: 9, near_poor: 1000000001}")))
        .isEqualTo("FILE:7: rural is \"{...}\", expected 0 < poor <= near_poor <= 1000000000");
    assertThat(complaint(with("rule", "  rule: income_or_deprivation\n  deprivations: 11")))
        .isEqualTo("FILE:7: deprivations is \"11\", expected a whole number from 0 to 10");
    assertThat(complaint(with("rule", "  rule: income_or_deprivation\n  deprivations: -1")))
        .isEqualTo("FILE:7: deprivations is \"-1\", expected a whole number from 0 to 10");
    assertThat(complaint(with("urban", "  urban: {poor: 1.5}")))
        .isEqualTo("FILE:8: poor is \"1.5\", expected a whole number");
    assertThat(complaint(with("- id", "- id: VN-2016-2020")))
        .contains("an id that no other standard has", "VN-2016-2020 twice");
  }

  @Test
  void linesStandInOrder() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PovertyLines(0, OptionalLong.empty()));
    assertThatIllegalArgumentException().isThrownBy(() -> new PovertyLines(2, OptionalLong.of(1)));
    assertThat(new PovertyLines(2, OptionalLong.of(2)).nearPoor()).hasValue(2);
    assertThat(Arrays.stream(Goal.Direction.values()).map(Goal.Direction::key))
        .containsExactly("below", "at_least", "at_most");
  }

  @ParameterizedTest
  @CsvSource({
    "BELOW,    true,  false, false, true",
    "AT_LEAST, false, true,  true,  false",
    "AT_MOST,  true,  true,  false, true",
  })
  void onlyBelowExcludesTheBound(
      Goal.Direction direction, boolean under, boolean on, boolean over, boolean downward) {
    Goal goal = new Goal(direction, BigDecimal.ONE);

    assertThat(List.of(goal.met(-1), goal.met(0), goal.met(1))).containsExactly(under, on, over);
    assertThat(goal.downward()).isEqualTo(downward);
  }
}
