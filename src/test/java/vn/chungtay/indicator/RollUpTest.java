package vn.chungtay.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.reference.Units.commune;
import static vn.chungtay.reference.Units.district;
import static vn.chungtay.reference.Units.province;
import static vn.chungtay.reference.Units.unit;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.measure.Ratio;
import vn.chungtay.reference.OrgUnit;
import vn.chungtay.reference.OrgUnitType;
import vn.chungtay.reference.UnitMap;
import vn.chungtay.reference.Units;
import vn.chungtay.submission.Area;
import vn.chungtay.submission.Records;

class RollUpTest {
  private static final UnitMap TWO = map(province("P"), commune("C1", "P"), commune("C2", "P"));
  private static final UnitMap THREE =
      map(
          province("P"),
          district("D1", "P"),
          district("D2", "P"),
          commune("C1", "D1"),
          commune("C2", "D1").area(Area.URBAN),
          commune("C3", "D2"),
          unit(OrgUnitType.AGENCY, "A", "P"));
  private static final UnitMap FOUR =
      map(
          province("P"),
          district("D", "P"),
          commune("C1", "D"),
          commune("C2", "D"),
          unit(OrgUnitType.HAMLET, "H1", "C1").area(Area.RURAL),
          unit(OrgUnitType.HAMLET, "H2", "C1").area(Area.RURAL));

  private static UnitMap map(Units.Draft... units) {
    return Units.tree(units).at(Records.period("2018"));
  }

  /** What came: "C1=5 D1=20". Communes are expected unless types say otherwise. */
  private static RollUp rollUp(UnitMap map, String came, OrgUnitType... expected) {
    Map<String, List<BigInteger>> own =
        Arrays.stream(came.split(" "))
            .filter(part -> part.contains("="))
            .map(part -> part.split("="))
            .collect(Collectors.toMap(p -> p[0], p -> List.of(new BigInteger(p[1]))));
    List<OrgUnitType> types =
        expected.length == 0 ? List.of(OrgUnitType.COMMUNE) : List.of(expected);
    return new RollUp(
        map,
        unit -> types.contains(unit.type()),
        unit -> Optional.ofNullable(own.get(unit.code())));
  }

  /** Sum, source, coverage and the silent. */
  private static String told(RolledUp sums) {
    return (sums.present() ? sums.sum(0) + " " + sums.source().code() : "nothing")
        + " "
        + sums.coverage().map(Ratio::toString).orElse("-")
        + " "
        + sums.silent().stream().map(OrgUnit::code).toList();
  }

  private static String at(UnitMap map, String came, String unit, OrgUnitType... expected) {
    return told(rollUp(map, came, expected).at(map.unit(unit).orElseThrow()));
  }

  private static String over(UnitMap map, String came, String unit, Area area) {
    return told(
        rollUp(map, came)
            .over(map.unit(unit).orElseThrow(), u -> u.area().equals(Optional.of(area))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "C1=5 C2=7      | 12 children 1 []",
        "C1=5 C2=7 P=99 | 12 children 1 []",
        "C1=5 C2=0      | 5 children 1 []",
        "C1=5           | 5 partial 0.5 [C2]",
        "C1=5 P=99      | 99 own 1 []",
        "P=99           | 99 own 1 []",
        "none           | nothing 0 [C1, C2]",
      })
  void onTwoLevels(String came, String told) {
    assertThat(at(TWO, came, "P")).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "C1=1 C2=2 C3=4                 | P  | 7 children 1 []",
        "C1=1 C2=2 C3=4 D1=50 P=99 A=8  | P  | 7 children 1 []",
        "C1=1 C3=4 D1=50                | P  | 54 children 1 []",
        "C1=1 C3=4 D1=50                | D1 | 50 own 1 []",
        "C3=4 D1=50                     | P  | 54 children 1 []",
        "C1=1 C3=4                      | P  | 5 partial 0.66666666666666667 [C2]",
        "C1=1 C3=4 P=99                 | P  | 99 own 1 []",
        "C1=1 C3=4 P=99                 | D1 | 1 partial 0.5 [C2]",
        "D1=50 P=99                     | P  | 99 own 1 []",
        "D1=50                          | P  | 50 partial 0.66666666666666667 [C3]",
        "D1=50                          | D2 | nothing 0 [C3]",
        "A=8                            | P  | nothing 0 [C1, C2, C3]",
      })
  void onThreeLevels(String came, String unit, String told) {
    assertThat(at(THREE, came, unit)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "C1=5 C2=7 H1=1 H2=2 | P  | 12 children 1 []",
        "C2=7 H1=1 H2=2      | C1 | 3 partial 0 [C1]",
        "C2=7 H1=1 H2=2      | P  | 10 partial 0.5 [C1]",
        "C2=7 H1=1 H2=2 D=30 | P  | 30 children 1 []",
        "C1=5 C2=7 H1=1      | H1 | 1 own - []",
        "C1=5 C2=7           | H1 | nothing - []",
      })
  void onFourLevelsHamletsThatNobodyAskedFillInForTheirCommuneOnly(
      String came, String unit, String told) {
    assertThat(at(FOUR, came, unit)).isEqualTo(told);
  }

  @Test
  void whereHamletsAreAskedTheCommunesReportStandsInForThem() {
    OrgUnitType[] both = {OrgUnitType.COMMUNE, OrgUnitType.HAMLET};

    assertThat(at(FOUR, "C2=7 H1=1 H2=2", "P", both)).isEqualTo("10 children 1 []");
    assertThat(at(FOUR, "C1=5 C2=7 H1=1", "P", both)).isEqualTo("12 children 1 []");
    assertThat(at(FOUR, "C2=7 H1=1", "P", both)).isEqualTo("8 partial 0.66666666666666667 [H2]");
  }

  @Test
  void whereNobodyIsAskedThereIsNoCoverage() {
    OrgUnitType[] nobody = {OrgUnitType.OTHER};

    assertThat(rollUp(TWO, "C1=5 C2=7", nobody).at(TWO.unit("P").orElseThrow()))
        .satisfies(
            sums -> {
              assertThat(sums.sum(0)).isEqualTo(Ratio.of(12));
              assertThat(sums.coverage()).isEmpty();
            });
    assertThat(at(TWO, "C1=5 P=99", "P", nobody)).isEqualTo("99 own - []");
    assertThat(at(TWO, "none", "P", nobody)).isEqualTo("nothing - []");
  }

  @Test
  void unaskedReportersAreSummedBesideACompleteSet() {
    UnitMap map = map(province("P"), district("D", "P"), commune("C1", "P"), commune("C2", "D"));

    assertThat(at(map, "D=3 C1=4", "P", OrgUnitType.DISTRICT)).isEqualTo("7 children 1 []");
    assertThat(at(map, "C1=4 C2=9", "P", OrgUnitType.DISTRICT)).isEqualTo("13 partial 0 [D]");
  }

  @Test
  void severalFieldsAreSummedSideBySide() {
    RollUp rollUp =
        new RollUp(
            TWO,
            unit -> unit.type() == OrgUnitType.COMMUNE,
            unit ->
                unit.type() == OrgUnitType.COMMUNE
                    ? Optional.of(List.of(BigInteger.ONE, BigInteger.TEN))
                    : Optional.empty());
    RolledUp sums = rollUp.at(TWO.unit("P").orElseThrow());

    assertThat(sums.sums()).containsExactly(BigInteger.TWO, BigInteger.valueOf(20));
    assertThat(sums.reporters()).extracting(OrgUnit::code).containsExactly("C1", "C2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "C1=1 C2=2 C3=4      | P  | RURAL | 5 children 1 []",
        "C1=1 C2=2 C3=4      | P  | URBAN | 2 children 1 []",
        "C1=1 C2=2           | P  | RURAL | 1 partial 0.5 [C3]",
        "C1=1 C2=2 D2=9 P=99 | P  | RURAL | 1 partial 0.5 [C3]",
        "C1=1 C2=2 C3=4      | D2 | URBAN | nothing - []",
        "C1=1 C2=2 C3=4      | C1 | RURAL | 1 own 1 []",
        "C1=1 C2=2 C3=4      | C1 | URBAN | nothing - []",
        "C1=1 C2=2 C3=4      | A  | RURAL | nothing - []",
      })
  void overTheLowestUnitsOfAKindOnly(String came, String unit, Area area, String told) {
    assertThat(over(THREE, came, unit, area)).isEqualTo(told);
  }

  @Test
  void aUnitsOwnReportIsNotAddedToThoseBelowInAKindEither() {
    assertThat(over(FOUR, "C1=5 C2=7 H1=1 H2=2", "P", Area.RURAL)).isEqualTo("12 children 1 []");
    assertThat(over(FOUR, "C1=5 C2=7 H1=1 H2=2", "C1", Area.RURAL)).isEqualTo("5 own 1 []");
  }
}
