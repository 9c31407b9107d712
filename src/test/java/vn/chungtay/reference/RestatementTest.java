package vn.chungtay.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.reference.Units.commune;
import static vn.chungtay.reference.Units.district;
import static vn.chungtay.reference.Units.province;
import static vn.chungtay.reference.Units.tree;

import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chungtay.submission.Area;
import vn.chungtay.submission.Period;
import vn.chungtay.submission.Records;

class RestatementTest {
  private static final Period Y2015 = Records.period("2015");
  private static final Period Y2020 = Records.period("2020");
  private static final String END = "2018-12-31";
  private static final String START = "2019-01-01";

  private static UnitMap restated(Units.Draft... units) {
    return tree(units).onMapOf(Y2020).at(Y2015);
  }

  private static List<String> codes(Collection<OrgUnit> units) {
    return units.stream().map(OrgUnit::code).toList();
  }

  private static OrgUnit unit(UnitMap map, String code) {
    return map.unit(code).orElseThrow();
  }

  @Test
  void aUnitThatChangedIsShownAsItIsInTheEnd() {
    UnitMap map =
        restated(
            province("P"),
            district("D", "P"),
            commune("C", "D").to(END),
            commune("C", "D").area(Area.URBAN).from(START));

    assertThat(codes(map.units())).containsExactly("C", "D", "P");
    assertThat(unit(map, "C").area()).contains(Area.URBAN);
    assertThat(unit(map, "C").inForce(Y2015.lastDay())).isTrue();
    assertThat(map.joined(unit(map, "C"))).isFalse();
  }

  @Test
  void aUnitThatWasTakenInIsAPartOfItsHeir() {
    UnitMap map =
        restated(
            province("P"), district("D", "P"), commune("A", "D"), commune("B", "D").to(END, "A"));

    assertThat(codes(map.units())).containsExactly("A", "D", "P");
    assertThat(codes(map.parts(unit(map, "A")))).containsExactly("B");
    assertThat(map.joined(unit(map, "A"))).isTrue();
    assertThat(codes(map.subtree(unit(map, "D")))).containsExactly("D", "A", "B");
    assertThat(map.reportsForItself(unit(map, "D"))).isTrue();
  }

  @Test
  void aUnitThatCameLaterIsMadeOfThoseBeforeItAndSentNothingItself() {
    UnitMap map =
        restated(
            province("P"),
            commune("A", "P").to(END, "N"),
            commune("B", "P").to(END, "N"),
            commune("N", "P").from(START));

    assertThat(codes(map.units())).containsExactly("N", "P");
    assertThat(codes(map.parts(unit(map, "N")))).containsExactly("A", "B");
    assertThat(unit(map, "N").inForce(Y2015.lastDay())).isFalse();
  }

  @Test
  void heirsOfADividedUnitStandTogether() {
    UnitTree tree =
        tree(
                province("P"),
                district("D", "P"),
                commune("A", "D").block("K"),
                commune("B", "D").block("K"),
                commune("X", "D").to(END, "A", "B"))
            .onMapOf(Y2020);
    UnitMap map = tree.at(Y2015);

    assertThat(codes(map.units())).containsExactly("A+B", "D", "P");
    assertThat(codes(map.parts(unit(map, "A+B")))).containsExactly("A", "B", "X");
    assertThat(unit(map, "A+B").parent()).contains("D");
    assertThat(codes(map.blocks().get("K"))).containsExactly("A+B");
    assertThat(tree.heirs(unit(map, "A+B"), Y2020)).containsExactly("A", "B");
    assertThat(codes(tree.at(Y2020).units())).containsExactly("A", "B", "D", "P");
  }

  @Test
  void groupsThatShareAnHeirAreOneGroupBelowWhatIsAboveThemAll() {
    UnitMap map =
        restated(
            province("P"),
            district("D", "P"),
            district("E", "P"),
            commune("A", "D"),
            commune("B", "E"),
            commune("C", "E"),
            commune("X", "D").to(END, "A", "B"),
            commune("Y", "E").to(END, "B", "C"));

    assertThat(unit(map, "A+B+C").parent()).contains("P");
    assertThat(codes(map.parts(unit(map, "A+B+C")))).containsExactly("A", "B", "C", "X", "Y");
  }

  @Test
  void districtsThatAreNoMoreStayBehindForWhatTheySentThemselves() {
    UnitMap map =
        restated(
            province("P"),
            district("D", "P").to(END),
            commune("A", "D").to(END),
            commune("A", "P").from(START));

    assertThat(codes(map.units())).containsExactly("A", "P");
    assertThat(codes(map.senders())).containsExactly("A", "D", "P");
    assertThat(unit(map, "D").parent()).contains("P");
    assertThat(map.reportsForItself(unit(map, "D"))).isFalse();
  }

  @Test
  void aDistrictsOwnReportIsAboutItsGroundOfThenOnly() {
    UnitMap map =
        restated(
            province("P"),
            district("D", "P"),
            district("E", "P"),
            commune("A", "D").to(END),
            commune("A", "E").from(START),
            commune("B", "D"),
            commune("C", "E"));

    assertThat(codes(map.children(unit(map, "E")))).containsExactly("A", "C");
    assertThat(map.reportsForItself(unit(map, "D"))).isFalse();
    assertThat(map.reportsForItself(unit(map, "E"))).isFalse();
    assertThat(map.reportsForItself(unit(map, "P"))).isTrue();
  }

  @Test
  void aUnitWithoutHeirsIsNotLost() {
    UnitMap map = restated(province("P"), district("D", "P"), commune("X", "D").to(END));

    assertThat(codes(map.children(unit(map, "D")))).containsExactly("X");
  }

  @Test
  void aUnitWithoutAnyoneBeforeItIsNotThereYet() {
    assertThat(codes(restated(province("P"), commune("N", "P").from(START)).units()))
        .containsExactly("P");
  }
}
