package vn.chungtay.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.chungtay.reference.Units.commune;
import static vn.chungtay.reference.Units.district;
import static vn.chungtay.reference.Units.province;
import static vn.chungtay.reference.Units.tree;
import static vn.chungtay.reference.Units.unit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.finding.CannotRun;
import vn.chungtay.finding.Language;
import vn.chungtay.finding.Texts;
import vn.chungtay.submission.Area;
import vn.chungtay.submission.Period;
import vn.chungtay.submission.Records;

class UnitTreeTest {
  private static final Period Y2018 = Records.period("2018");

  private static void assertRefused(ThrowingCallable building, String sentence) {
    assertThatExceptionOfType(CannotRun.class)
        .isThrownBy(building)
        .satisfies(
            stop -> {
              assertThat(stop.reason()).isEqualTo(CannotRun.Cause.CONFIGURATION);
              assertThat(stop.sentence(new Texts(Language.EN))).isEqualTo(sentence);
            });
  }

  private static List<String> codes(Collection<OrgUnit> units) {
    return units.stream().map(OrgUnit::code).toList();
  }

  /** A commune that became a ward in the middle of 2018. */
  private static UnitTree withWard() {
    return tree(
        province("P"),
        district("D", "P"),
        commune("C1", "D").to("2018-06-30"),
        commune("C1", "D").area(Area.URBAN).from("2018-07-01"),
        commune("C2", "D"));
  }

  @ParameterizedTest
  @CsvSource({"2017, RURAL", "2018-H1, RURAL", "2018-07, URBAN", "2018, URBAN", "2020, URBAN"})
  void theRowInForceOnThePeriodsLastDayCounts(String period, Area area) {
    assertThat(withWard().at(Records.period(period)).unit("C1").flatMap(OrgUnit::area))
        .contains(area);
  }

  /** Two districts between which a commune moved, and one that was dissolved. */
  @ParameterizedTest
  @CsvSource({
    "C1, 2017-12-31, C1 D1 P",
    "C1, 2018-12-31, C1 D2 P",
    "C2, 2017-12-31, C2 D3 P",
    "C2, 2018-12-31, C2 D3 P",
    "C3, 2017-12-31, C3 D2 P",
    "P, 2018-12-31, P",
    "no-such, 2018-12-31, ''"
  })
  void aLineageIsAsOfItsDayOrAsTheUnitWasLast(String unit, LocalDate day, String line) {
    UnitTree tree =
        tree(
            province("P"),
            district("D1", "P"),
            district("D2", "P"),
            district("D3", "P").to("2018-06-30", "D2"),
            commune("C1", "D1").to("2018-06-30"),
            commune("C1", "D2").from("2018-07-01"),
            commune("C2", "D3").to("2018-06-30", "C1"),
            commune("C3", "D2").from("2018-07-01"));

    assertThat(String.join(" ", codes(tree.lineage(unit, day)))).isEqualTo(line);
  }

  @Test
  void periodsThatEndOnTheSameDayShareOneMap() {
    UnitTree tree = withWard();

    assertThat(tree.at(Y2018)).isSameAs(tree.at(Records.period("2018-Q4")));
  }

  @Test
  void knowsAllRowsOfACodeByTime() {
    UnitTree tree = withWard();

    assertThat(tree.rows("C1"))
        .extracting(OrgUnit::area)
        .map(a -> a.orElseThrow())
        .containsExactly(Area.RURAL, Area.URBAN);
    assertThat(tree.rows("X")).isEmpty();
    assertThat(tree.knows("C1")).isTrue();
    assertThat(tree.knows("X")).isFalse();
    assertThat(tree.codes()).containsExactly("C1", "C2", "D", "P");
  }

  @Test
  void hasAnyDepth() {
    UnitMap map =
        tree(
                unit(OrgUnitType.HAMLET, "H", "C"),
                commune("C", "D"),
                commune("B", "D"),
                district("D", "P"),
                unit(OrgUnitType.AGENCY, "A", "P"),
                province("P"))
            .at(Y2018);
    OrgUnit top = map.unit("P").orElseThrow();

    assertThat(codes(map.units())).containsExactly("A", "B", "C", "D", "H", "P");
    assertThat(codes(map.children(top))).containsExactly("A", "D");
    assertThat(codes(map.subtree(top))).containsExactly("P", "A", "D", "B", "C", "H");
    assertThat(map.parent(map.unit("H").orElseThrow()).map(OrgUnit::code)).contains("C");
    assertThat(map.parent(top)).isEmpty();
    assertThat(map.children(map.unit("H").orElseThrow())).isEmpty();
    assertThat(map.unit("X")).isEmpty();
  }

  @Test
  void aProvinceMayHaveCommunesRightBelow() {
    UnitMap map = tree(province("P"), commune("C2", "P"), commune("C1", "P")).at(Y2018);

    assertThat(codes(map.children(map.unit("P").orElseThrow()))).containsExactly("C1", "C2");
  }

  @Test
  void blocksHoldTheirMembersByName() {
    UnitMap map =
        tree(
                unit(OrgUnitType.AGENCY, "S2", "").block("Khối 1"),
                unit(OrgUnitType.AGENCY, "S1", "").block("Khối 1"),
                unit(OrgUnitType.FRONT, "M", "").block("Khối 0"),
                unit(OrgUnitType.AGENCY, "S3", "").block("Khối 1").to("2017-12-31"))
            .at(Y2018);

    assertThat(map.blocks()).containsOnlyKeys("Khối 0", "Khối 1");
    assertThat(codes(map.blocks().get("Khối 1"))).containsExactly("S1", "S2");
  }

  @Test
  void rowsOfOneCodeMustNotOverlap() {
    assertRefused(
        () -> tree(commune("C", "").to("2018-06-30"), commune("C", "").from("2018-06-30")),
        "units.csv: two rows of unit C overlap from 2018-06-30");
    assertRefused(
        () -> tree(commune("C", "").from("2019-01-01"), commune("C", "")),
        "units.csv: two rows of unit C overlap from 2019-01-01");
  }

  @Test
  void aParentAndASuccessorMustExist() {
    assertRefused(
        () -> tree(commune("C", "D")), "units.csv: unit C names D, but there is no such unit");
    assertRefused(
        () -> tree(commune("C", "").to("2018-12-31", "C9")),
        "units.csv: unit C names C9, but there is no such unit");
  }

  @Test
  void aParentMustBeInForceWhenItsChildIs() {
    UnitTree tree = tree(district("D", "").to("2017-12-31"), commune("C", "D"));

    assertThat(tree.at(Records.period("2017")).units()).hasSize(2);
    assertRefused(
        () -> tree.at(Y2018), "units.csv: the parent D of unit C is not in force on 2018-12-31");
  }

  @Test
  void noUnitMayLieBelowItself() {
    assertRefused(() -> tree(commune("C", "C")).at(Y2018), "units.csv: unit C lies below itself");
    assertRefused(
        () -> tree(district("A", "B"), district("B", "C"), district("C", "A")).at(Y2018),
        "units.csv: unit A lies below itself");
  }

  @Test
  void aUnitInForceHoldsItsOwnHouseholds() {
    UnitTree tree = withWard();

    assertThat(tree.heirs(tree.rows("C1").get(0), Y2018)).containsExactly("C1");
    assertThat(tree.heirs(tree.rows("C1").get(0), Records.period("2015"))).containsExactly("C1");
  }

  @Test
  void householdsOfADissolvedUnitAreFollowedThroughChains() {
    UnitTree tree =
        tree(
            commune("A", "").to("2016-06-30", "B", "C"),
            commune("B", "").to("2017-06-30", "D"),
            commune("C", ""),
            commune("D", "").from("2017-07-01"));
    OrgUnit dissolved = tree.rows("A").get(0);

    assertThat(tree.heirs(dissolved, Records.period("2015"))).containsExactly("A");
    assertThat(tree.heirs(dissolved, Records.period("2016"))).containsExactly("B", "C");
    assertThat(tree.heirs(dissolved, Y2018)).containsExactly("C", "D");
  }

  @Test
  void unitsThatNameEachOtherAsSuccessorsHaveNoHeirs() {
    UnitTree tree =
        tree(commune("A", "").to("2016-12-31", "B"), commune("B", "").to("2016-12-31", "A"));

    assertThat(tree.heirs(tree.rows("A").get(0), Y2018)).isEmpty();
  }

  @Test
  void theOnlyProvinceIsNotOneOfSeveral() {
    assertThat(tree(province("P"), district("D", "P")).onlyProvince()).contains("P");
    assertThat(
            tree(province("P").to("2016-12-31"), province("P").from("2017-01-01")).onlyProvince())
        .contains("P");
    assertThat(tree(province("P"), province("Q")).onlyProvince()).isEmpty();
    assertThat(tree(district("D", "")).onlyProvince()).isEmpty();
  }

  @Test
  void noUnitEndsBeforeItBegins() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> commune("C", "").from("2018-01-02").to("2018-01-01").done());
    OrgUnit oneDay = commune("C", "").from("2018-01-02").to("2018-01-02").done();
    assertThat(oneDay.inForce(oneDay.from())).isTrue();
    assertThat(oneDay.inForce(oneDay.from().minusDays(1))).isFalse();
    assertThat(oneDay.inForce(oneDay.to().plusDays(1))).isFalse();
  }

  @Test
  void householdsLiveInPlacesOnly() {
    assertThat(List.of(OrgUnitType.values()).stream().filter(OrgUnitType::territorial))
        .containsExactly(
            OrgUnitType.PROVINCE, OrgUnitType.DISTRICT, OrgUnitType.COMMUNE, OrgUnitType.HAMLET);
  }
}
