package vn.chungtay.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.reference.Units.commune;
import static vn.chungtay.reference.Units.district;
import static vn.chungtay.reference.Units.province;
import static vn.chungtay.reference.Units.unit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.finding.Finding;
import vn.chungtay.reference.Campaigns;
import vn.chungtay.reference.OrgUnitType;
import vn.chungtay.reference.UnitTree;
import vn.chungtay.reference.Units;
import vn.chungtay.submission.ActivityType;
import vn.chungtay.submission.Area;
import vn.chungtay.submission.Deprivations;
import vn.chungtay.submission.Exemplar;
import vn.chungtay.submission.ExemplarSubject;
import vn.chungtay.submission.Obstacle;
import vn.chungtay.submission.Records;
import vn.chungtay.submission.ReportItem;
import vn.chungtay.submission.Status;
import vn.chungtay.submission.SubmittedRecord;

class RecordRulesTest {
  private static final UnitTree TREE =
      Units.tree(
          province("75"),
          district("731", "75"),
          commune("26001", "731"),
          commune("26002", "731").area(Area.URBAN),
          commune("26003", "731").to("2016-12-31", "26001", "26002"),
          commune("26004", "731").from("2019-01-01"),
          commune("26005", "731").from("2017-01-01").to("2018-06-30", "26001"),
          commune("26006", "731").to("2017-12-31"),
          unit(OrgUnitType.AGENCY, "SO-12", "75").to("2016-12-31"),
          unit(OrgUnitType.DISTRICT, "SO-12", "75").from("2017-01-01"),
          unit(OrgUnitType.AGENCY, "SO-13", "75"),
          unit(OrgUnitType.HAMLET, "H1", "26001"));
  private static final RecordRules RULES = new RecordRules(Campaigns.builtIn(), TREE);

  private static List<String> judged(SubmittedRecord record) {
    return Judged.lines(RULES.judge(record));
  }

  private static Records.ReportDraft report() {
    return Records.report("26001", "2018");
  }

  private static Records.HouseholdDraft household() {
    return Records.household("H-1", "26001", "2018");
  }

  @Test
  void nothingIsSaidOfARecordThatIsInOrder() {
    assertThat(judged(report().done())).isEmpty();
    assertThat(judged(household().done())).isEmpty();
  }

  @Test
  void aFindingStandsWhereItsRecordStands() {
    Finding finding = RULES.judge(Records.report("26001", "2014").done()).get(0);

    assertThat(finding.origin()).isEqualTo(Records.origin("gui.csv", 2));
    assertThat(finding.unitCode()).isEqualTo("26001");
    assertThat(finding.period()).isEqualTo("2014");
  }

  @Test
  void aPeriodMustBelongToTheCampaign() {
    assertThat(judged(Records.report("26001", "2014").done()))
        .containsExactly(
            "period_outside_campaign period=2014 [2015, 2016, 2017, 2018, 2019, 2020]");
    assertThat(judged(Records.report("26001", "2018-Q4").done()))
        .containsExactly(
            "period_outside_campaign period=2018-Q4 [2015, 2016, 2017, 2018, 2019, 2020]");
    assertThat(judged(Records.report("26001", "2015").done())).isEmpty();
    assertThat(judged(Records.report("26001", "2020").done())).isEmpty();
  }

  @Test
  void aUnitMustBeKnownAndTheNearestIsNamed() {
    assertThat(judged(Records.report("260O1", "2018").done()))
        .containsExactly("unknown_unit.near unit_code=260O1 [26001]");
    assertThat(judged(Records.report("Long Thành", "2018").done()))
        .containsExactly("unknown_unit unit_code=Long Thành []");
  }

  @Test
  void aUnitMustBeInForceOnThePeriodsLastDay() {
    assertThat(judged(Records.report("26003", "2016").done())).isEmpty();
    assertThat(judged(Records.report("26003", "2017").done()))
        .containsExactly(
            "unit_not_in_force.dissolved unit_code=26003"
                + " [Unit 26003, 2017-12-31, 26001, 26002]");
    assertThat(judged(Records.report("26006", "2018").done()))
        .containsExactly("unit_not_in_force unit_code=26006 [Unit 26006, 2018-12-31, ]");
    assertThat(judged(Records.report("26004", "2019").done())).isEmpty();
    assertThat(judged(Records.report("26004", "2018").done()))
        .containsExactly("unit_not_in_force unit_code=26004 [Unit 26004, 2018-12-31, ]");
  }

  @Test
  void aUnitThatDoesNotExistYetIsNotCalledDissolved() {
    assertThat(judged(Records.report("26005", "2016").done()))
        .containsExactly("unit_not_in_force unit_code=26005 [Unit 26005, 2016-12-31, ]");
    assertThat(judged(Records.report("26005", "2018").done()))
        .containsExactly(
            "unit_not_in_force.dissolved unit_code=26005 [Unit 26005, 2018-12-31, 26001]");
  }

  @Test
  void householdsAndReportsComeFromPlacesOnly() {
    assertThat(judged(Records.report("SO-13", "2018").done()))
        .containsExactly("wrong_unit_type unit_code=SO-13 [Unit SO-13, agency, unit_report]");
    assertThat(judged(Records.household("H-1", "SO-13", "2018").done()))
        .containsExactly("wrong_unit_type unit_code=SO-13 [Unit SO-13, agency, households]");
    for (String place : List.of("75", "731", "26001", "H1")) {
      assertThat(judged(Records.report(place, "2018").done())).isEmpty();
    }
  }

  @Test
  void theTypeIsThatOfThePeriod() {
    assertThat(judged(Records.report("SO-12", "2018").done())).isEmpty();
    assertThat(judged(Records.report("SO-12", "2016").done()))
        .containsExactly("wrong_unit_type unit_code=SO-12 [Unit SO-12, agency, unit_report]");
  }

  @Test
  void workObstaclesAndExamplesComeFromAnybody() {
    assertThat(
            judged(
                Records.activity(
                    "SO-13", "2018", ActivityType.JOBS, OptionalLong.of(1), OptionalLong.empty())))
        .isEmpty();
    assertThat(
            judged(
                new Obstacle(
                    Records.heading("SO-13", "2018"), Optional.empty(), "x", Optional.empty())))
        .isEmpty();
    assertThat(
            judged(
                new Exemplar(
                    Records.heading("SO-13", "2018"),
                    ExemplarSubject.MODEL,
                    "x",
                    Optional.empty(),
                    Optional.empty(),
                    OptionalLong.empty(),
                    Optional.empty(),
                    Optional.empty())))
        .isEmpty();
  }

  @Test
  void aReportsStandardIsOneOfTheCampaign() {
    assertThat(judged(report().standard("DN-2015-2018").done())).isEmpty();
    assertThat(judged(report().standard("VN-2016-2020").done())).isEmpty();
    assertThat(judged(report().standard("VN-2022-2025").done()))
        .containsExactly(
            "invalid_code.standard standard=VN-2022-2025"
                + " [DN-2015-2018, DN-2019-2020, VN-2016-2020]");
  }

  @Test
  void movementsLeadFromOpeningToClosing() {
    Records.ReportDraft draft =
        report()
            .with(ReportItem.POOR_OPENING, 62)
            .with(ReportItem.POOR_ESCAPED, 20)
            .with(ReportItem.POOR_OTHER_DECREASE, 2)
            .with(ReportItem.POOR_RELAPSED, 1)
            .with(ReportItem.POOR_NEW, 3)
            .with(ReportItem.POOR_OTHER_INCREASE, 5);

    assertThat(judged(draft.with(ReportItem.POOR_CLOSING, 49).done())).isEmpty();
    assertThat(judged(draft.with(ReportItem.POOR_CLOSING, 50).done()))
        .containsExactly("movement_identity poor_closing=50 [62, 20, 2, 1, 3, 5, 49, 1]");
    assertThat(judged(draft.with(ReportItem.POOR_CLOSING, 48).done()))
        .containsExactly("movement_identity poor_closing=48 [62, 20, 2, 1, 3, 5, 49, -1]");
    assertThat(
            judged(
                draft
                    .without(ReportItem.POOR_OTHER_INCREASE)
                    .with(ReportItem.POOR_CLOSING, 44)
                    .done()))
        .isEmpty();
  }

  @Test
  void nearPoorMovementsAreCheckedWhereBothEndsAreGiven() {
    Records.ReportDraft draft =
        report()
            .with(ReportItem.NEAR_POOR_OPENING, 10)
            .with(ReportItem.NEAR_POOR_ESCAPED, 1)
            .with(ReportItem.NEAR_POOR_OTHER_DECREASE, 2)
            .with(ReportItem.NEAR_POOR_RELAPSED, 3)
            .with(ReportItem.NEAR_POOR_NEW, 4)
            .with(ReportItem.NEAR_POOR_OTHER_INCREASE, 5);

    assertThat(judged(draft.done())).isEmpty();
    assertThat(judged(draft.with(ReportItem.NEAR_POOR_CLOSING, 19).done())).isEmpty();
    assertThat(judged(draft.with(ReportItem.NEAR_POOR_CLOSING, 9).done()))
        .containsExactly("movement_identity near_poor_closing=9 [10, 1, 2, 3, 4, 5, 19, -10]");
  }

  @ParameterizedTest
  @CsvSource({
    "minority_households,    total_households,    1000",
    "poor_type_a,            poor_closing,        100",
    "poor_type_b,            poor_closing,        100",
    "poor_by_income,         poor_closing,        100",
    "poor_by_deprivation,    poor_closing,        100",
    "poor_minority,          poor_closing,        100",
    "poor_female_headed,     poor_closing,        100",
    "poor_social_protection, poor_closing,        100",
    "poor_merit,             poor_closing,        100",
    "near_poor_closing,      total_households,    1000",
  })
  void aPartIsNeverMoreThanItsWhole(String part, String whole, long count) {
    ReportItem item = item(part);

    assertThat(judged(report().poor(0).with(item(whole), count).with(item, count).done()))
        .noneMatch(line -> line.startsWith("part_exceeds_whole"));
    assertThat(judged(report().poor(100).with(item, count + 1).done()))
        .contains(
            "part_exceeds_whole " + part + "=" + (count + 1) + " [" + whole + ", " + count + "]");
    assertThat(judged(report().poor(100).with(item, count).done()))
        .noneMatch(line -> line.startsWith("part_exceeds_whole " + part));
  }

  private static ReportItem item(String column) {
    return ReportItem.valueOf(column.toUpperCase(Locale.ROOT));
  }

  @Test
  void poorPersonsAndPoorMinoritiesHaveWholesOfTheirOwn() {
    assertThat(
            judged(
                report()
                    .with(ReportItem.TOTAL_PERSONS, 4000)
                    .with(ReportItem.POOR_PERSONS, 4001)
                    .done()))
        .containsExactly("part_exceeds_whole poor_persons=4001 [total_persons, 4000]");
    assertThat(
            judged(
                report()
                    .poor(100)
                    .with(ReportItem.MINORITY_HOUSEHOLDS, 30)
                    .with(ReportItem.POOR_MINORITY, 31)
                    .done()))
        .containsExactly("part_exceeds_whole poor_minority=31 [minority_households, 30]");
    assertThat(judged(report().with(ReportItem.POOR_PERSONS, 4001).done())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(value = ReportItem.class, names = "DEPRIVED_.*", mode = EnumSource.Mode.MATCH_ALL)
  void noMorePoorAreDeprivedThanThereArePoor(ReportItem item) {
    assertThat(judged(report().poor(100).with(item, 100).done())).isEmpty();
    assertThat(judged(report().poor(100).with(item, 101).done()))
        .containsExactly("part_exceeds_whole " + item.column() + "=101 [poor_closing, 100]");
  }

  @Test
  void poorAndNearPoorTogetherAreNoMoreThanAllHouseholds() {
    Records.ReportDraft draft = report().poor(600);

    assertThat(judged(draft.with(ReportItem.NEAR_POOR_CLOSING, 400).done())).isEmpty();
    assertThat(judged(draft.with(ReportItem.NEAR_POOR_CLOSING, 401).done()))
        .containsExactly("part_exceeds_whole.together poor_closing=600 [401, 1000]");
    assertThat(judged(draft.with(ReportItem.NEAR_POOR_CLOSING, 1001).done()))
        .containsExactly("part_exceeds_whole near_poor_closing=1001 [total_households, 1000]");
    assertThat(judged(report().poor(1001).done()))
        .containsExactly("part_exceeds_whole poor_closing=1001 [total_households, 1000]");
  }

  @ParameterizedTest
  @CsvSource({"POOR_TYPE_A, POOR_TYPE_B", "POOR_BY_INCOME, POOR_BY_DEPRIVATION"})
  void bothPartsAddUpToTheClosingCount(ReportItem one, ReportItem other) {
    assertThat(judged(report().poor(45).with(one, 20).with(other, 25).done())).isEmpty();
    assertThat(judged(report().poor(45).with(one, 18).done())).isEmpty();
    assertThat(judged(report().poor(45).with(one, 18).with(other, 25).done()))
        .containsExactly(
            "parts_not_whole " + one.column() + "=18 [" + other.column() + ", 25, 43, 45]");
    assertThat(judged(report().poor(45).with(one, 21).with(other, 25).done()))
        .containsExactly(
            "parts_not_whole " + one.column() + "=21 [" + other.column() + ", 25, 46, 45]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"4.5", "4.51", "4.49", "4.500000000000000"})
  void aRateWithinAHundredthOfAPointIsClose(String rate) {
    assertThat(judged(report().poor(45).rate(rate).done())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"4.510000000000001", "4.489", "0", "45"})
  void aRateFurtherOffIsSaidWithTheRightOne(String rate) {
    assertThat(judged(report().poor(45).rate(rate).done()))
        .containsExactly("rate_mismatch poor_rate_percent=" + rate + " [4.5000, 45, 1000]");
  }

  @Test
  void aRateOfNoHouseholdsIsNotJudged() {
    assertThat(judged(report().with(ReportItem.TOTAL_HOUSEHOLDS, 0).rate("5").done())).isEmpty();
    assertThat(judged(report().without(ReportItem.TOTAL_HOUSEHOLDS).rate("5").done())).isEmpty();
  }

  @Test
  void everythingWrongWithARecordIsSaid() {
    assertThat(
            judged(
                Records.report("26009", "2014")
                    .with(ReportItem.POOR_CLOSING, 5)
                    .with(ReportItem.POOR_MERIT, 6)
                    .rate("7")
                    .done()))
        .containsExactly(
            "period_outside_campaign period=2014 [2015, 2016, 2017, 2018, 2019, 2020]",
            "unknown_unit.near unit_code=26009 [26001]",
            "movement_identity poor_closing=5 [0, 0, 0, 0, 0, 0, 0, 5]",
            "part_exceeds_whole poor_merit=6 [poor_closing, 5]",
            "rate_mismatch poor_rate_percent=7 [0.5000, 5, 1000]");
  }

  @Test
  void anAreaThatIsNotTheUnitsIsSaidAndCounts() {
    assertThat(judged(household().area(Area.RURAL).done())).isEmpty();
    assertThat(judged(household().area(Area.URBAN).income(1_100_000).done()))
        .containsExactly("area_contradicts_unit area=urban [rural]");
    assertThat(judged(Records.household("H-1", "731", "2018").area(Area.URBAN).done())).isEmpty();
  }

  @Test
  void aStatusIsWhatTheStandardSays() {
    assertThat(judged(household().income(1_000_000).done())).isEmpty();
    assertThat(judged(household().income(1_000_001).done()))
        .containsExactly(
            "status_contradicts_standard status=poor"
                + " [DN-2015-2018, near_poor/non_poor, 1000001, 1000000, rural, 0]");
    assertThat(judged(household().income(1_000_001).status(Status.NEAR_POOR).done())).isEmpty();
    assertThat(judged(household().income(1_000_000).status(Status.NON_POOR).done()))
        .containsExactly(
            "status_contradicts_standard status=non_poor"
                + " [DN-2015-2018, poor, 1000000, 1000000, rural, 0]");
  }

  @Test
  void theLineIsThatOfTheAreaAndPeriod() {
    assertThat(judged(Records.household("H-1", "26002", "2018").income(1_200_000).done()))
        .isEmpty();
    assertThat(judged(Records.household("H-1", "26002", "2018").income(1_200_001).done()))
        .hasSize(1);
    assertThat(judged(Records.household("H-1", "26001", "2019").income(1_200_000).done()))
        .isEmpty();
    assertThat(
            judged(
                Records.household("H-1", "26001", "2019")
                    .income(1_200_001)
                    .deprived(new Deprivations(0b11_1111_1111, 0b11))
                    .done()))
        .containsExactly(
            "status_contradicts_standard status=poor"
                + " [DN-2019-2020, near_poor, 1200001, 1200000, rural, 2]");
  }

  @Test
  void whatTheStandardOrAnEmptyFieldLeavesOpenIsNotJudged() {
    Records.HouseholdDraft between = Records.household("H-1", "26001", "2019").income(1_300_000);

    assertThat(judged(between.done())).isEmpty();
    assertThat(judged(between.status(Status.NEAR_POOR).done())).isEmpty();
    assertThat(judged(between.status(Status.NON_POOR).done())).hasSize(1);
    assertThat(judged(Records.household("H-1", "731", "2018").income(9_000_000).done())).isEmpty();
  }

  @Test
  void withoutAStandardInForceNoStatusIsJudged() {
    RecordRules rules = new RecordRules(Campaigns.of("standards: [VN-2022-2025]"), TREE);

    assertThat(rules.judge(household().income(9_000_000).done())).isEmpty();
  }
}
