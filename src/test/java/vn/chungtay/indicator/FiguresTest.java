package vn.chungtay.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.indicator.EvidenceDraft.told;
import static vn.chungtay.indicator.EvidenceDraft.toldWhole;
import static vn.chungtay.reference.Units.commune;
import static vn.chungtay.reference.Units.district;
import static vn.chungtay.reference.Units.province;
import static vn.chungtay.reference.Units.unit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chungtay.measure.Ratio;
import vn.chungtay.reference.Campaign;
import vn.chungtay.reference.Campaigns;
import vn.chungtay.reference.Group;
import vn.chungtay.reference.OrgUnitType;
import vn.chungtay.submission.Activity;
import vn.chungtay.submission.ActivityType;
import vn.chungtay.submission.Area;
import vn.chungtay.submission.Records;
import vn.chungtay.submission.ReportItem;
import vn.chungtay.submission.Status;

class FiguresTest {
  private static final Campaign CAMPAIGN = Campaigns.builtIn();

  private static EvidenceDraft draft(Campaign campaign) {
    return new EvidenceDraft(
        campaign,
        province("P"),
        district("D", "P").block("Cụm 1"),
        commune("C1", "D").remote(true),
        commune("C2", "D").area(Area.URBAN).remote(false),
        commune("C3", "P").block("Cụm 1"),
        unit(OrgUnitType.AGENCY, "S", "P").block("Khối"));
  }

  private static Records.ReportDraft report(
      String unit, String period, long households, long poor) {
    return Records.report(unit, period).with(ReportItem.TOTAL_HOUSEHOLDS, households).poor(poor);
  }

  /** Rates of 5, 4 and 2 percent in 2015, 2016 and 2018. */
  private static EvidenceDraft falling() {
    EvidenceDraft draft = draft(CAMPAIGN);
    for (String unit : List.of("C1", "C2", "C3")) {
      draft.add(report(unit, "2015", 1000, 50));
      draft.add(report(unit, "2016", 1000, 40));
      draft.add(report(unit, "2018", 1000, 20));
    }
    return draft;
  }

  @Test
  void ratesAreBuiltFromSumsNeverFromRates() {
    EvidenceDraft draft =
        draft(CAMPAIGN)
            .add(report("C1", "2018", 100, 50))
            .add(report("C2", "2018", 900, 0))
            .add(report("C3", "2018", 1000, 10));

    assertThat(toldWhole(draft.figure(Indicator.POVERTY_RATE, "2018", "P")))
        .isEqualTo("3 children 1");
    assertThat(toldWhole(draft.figure(Indicator.POVERTY_RATE, "2018", "D")))
        .isEqualTo("5 children 1");
    assertThat(toldWhole(draft.figure(Indicator.POVERTY_RATE, "2018", "Cụm 1")))
        .isEqualTo("3 children 1");
    assertThat(toldWhole(draft.figure(Indicator.POVERTY_RATE, "2018", "C1"))).isEqualTo("50 own 1");
    assertThat(told(draft.figure(Indicator.POOR_HOUSEHOLDS, "2018", "P"))).isEqualTo("60");
    assertThat(toldWhole(draft.figure(Indicator.POVERTY_RATE, "2017", "P")))
        .isEqualTo("no_data - 0");
    assertThat(told(draft.figure(Indicator.POVERTY_RATE, "2018", "X"))).isEqualTo("no_data");
  }

  @Test
  void anOptionalFieldMissingInOneUnitIsNeverTakenForZero() {
    EvidenceDraft draft =
        draft(CAMPAIGN)
            .add(report("C1", "2018", 100, 50).with(ReportItem.NEAR_POOR_CLOSING, 7))
            .add(report("C2", "2018", 900, 0))
            .add(report("C3", "2018", 300, 10).with(ReportItem.NEAR_POOR_CLOSING, 1));

    assertThat(toldWhole(draft.figure(Indicator.NEAR_POOR_HOUSEHOLDS, "2018", "P")))
        .isEqualTo("8 partial 0.66666666666666667");
    assertThat(toldWhole(draft.figure(Indicator.NEAR_POVERTY_RATE, "2018", "P")))
        .isEqualTo("2 partial 0.66666666666666667");
    assertThat(toldWhole(draft.figure(Indicator.POVERTY_RATE, "2018", "P"))).endsWith("children 1");
    assertThat(told(draft.figure(Indicator.TYPE_A_SHARE_OF_POOR, "2018", "P")))
        .isEqualTo("no_data");
  }

  @Test
  void communesOfAKindMakeAGroup() {
    EvidenceDraft draft =
        draft(CAMPAIGN)
            .add(report("C1", "2018", 100, 50))
            .add(report("C2", "2018", 900, 9))
            .add(report("C3", "2018", 300, 10));

    assertThat(told(draft.figure(Indicator.POVERTY_RATE, "2018", "P", Group.RURAL)))
        .isEqualTo("15");
    assertThat(told(draft.figure(Indicator.POVERTY_RATE, "2018", "P", Group.URBAN))).isEqualTo("1");
    Figure remote = draft.figure(Indicator.POVERTY_RATE, "2018", "P", Group.REMOTE);
    assertThat(told(remote)).isEqualTo("50");
    assertThat(remote.outcome().reasons()).containsExactly(Reason.NO_REMOTE_LIST);
    assertThat(draft.figure(Indicator.POVERTY_RATE, "2018", "D", Group.REMOTE).outcome().reasons())
        .isEmpty();
    assertThat(told(draft.figure(Indicator.POVERTY_RATE, "2018", "C3", Group.REMOTE)))
        .isEqualTo("no_remote_list");
  }

  @Test
  void theRateOfMinoritiesHasFieldsOfItsOwn() {
    EvidenceDraft draft =
        draft(CAMPAIGN)
            .add(
                report("C1", "2018", 100, 50)
                    .with(ReportItem.MINORITY_HOUSEHOLDS, 40)
                    .with(ReportItem.POOR_MINORITY, 10));

    assertThat(told(draft.figure(Indicator.POVERTY_RATE, "2018", "C1", Group.MINORITY)))
        .isEqualTo("25");
    assertThat(told(draft.figure(Indicator.MINORITY_SHARE_OF_POOR, "2018", "C1"))).isEqualTo("20");
  }

  @ParameterizedTest
  @EnumSource(names = {"PRIORITY", "TYPE_A", "TYPE_B", "FEMALE_HEADED"})
  void unitReportsKnowNothingOfOtherGroups(Group group) {
    EvidenceDraft draft = draft(CAMPAIGN).add(report("C1", "2018", 100, 50));

    assertThat(told(draft.figure(Indicator.POVERTY_RATE, "2018", "C1", group)))
        .isEqualTo("no_data");
    assertThat(told(draft.figure(Indicator.TOTAL_HOUSEHOLDS, "2018", "C1", group)))
        .isEqualTo("no_data");
    assertThat(told(draft.figure(Indicator.REPORTING_RATE, "2018", "C1", group)))
        .isEqualTo("no_data");
  }

  @Test
  void onlyRatesOfAllPoorAreKnownForMinorities() {
    EvidenceDraft draft =
        draft(CAMPAIGN).add(report("C1", "2018", 100, 50).with(ReportItem.NEAR_POOR_CLOSING, 7));

    assertThat(told(draft.figure(Indicator.NEAR_POVERTY_RATE, "2018", "C1", Group.MINORITY)))
        .isEqualTo("no_data");
  }

  @Test
  void changesAreAgainstTheLatestEarlierPeriodWithData() {
    assertThat(told(falling().figure(Indicator.POVERTY_RATE_CHANGE, "2018", "P"))).isEqualTo("-2");
    assertThat(told(falling().figure(Indicator.POVERTY_RATE_CHANGE, "2016", "P"))).isEqualTo("-1");
    assertThat(told(falling().figure(Indicator.POVERTY_RATE_CHANGE, "2015", "P")))
        .isEqualTo("no_data");
    assertThat(told(falling().figure(Indicator.POVERTY_RATE_CHANGE, "2017", "P")))
        .isEqualTo("no_data");
    assertThat(falling().figure(Indicator.POVERTY_RATE_CHANGE, "2018", "P").baselineValue())
        .contains(Ratio.of(4));
  }

  @Test
  void changesSinceTheBaselineAreDifferencesAndReductionsAreShares() {
    Figure change = falling().figure(Indicator.POVERTY_RATE_CHANGE_SINCE_BASELINE, "2018", "P");
    Figure reduction = falling().figure(Indicator.POVERTY_REDUCTION_SINCE_BASELINE, "2018", "P");

    assertThat(toldWhole(change)).isEqualTo("-3 children 1");
    assertThat(toldWhole(reduction)).isEqualTo("60 children 1");
    assertThat(reduction.baselineValue()).contains(Ratio.of(5));
    assertThat(told(falling().figure(Indicator.POVERTY_REDUCTION_SINCE_BASELINE, "2017", "P")))
        .isEqualTo("no_data");
  }

  @Test
  void withoutABaselineOrFromZeroThereIsNoReduction() {
    EvidenceDraft without = draft(CAMPAIGN).add(report("C1", "2018", 100, 5));
    EvidenceDraft fromZero =
        draft(CAMPAIGN).add(report("C1", "2015", 100, 0)).add(report("C1", "2018", 100, 5));

    assertThat(told(without.figure(Indicator.POVERTY_REDUCTION_SINCE_BASELINE, "2018", "C1")))
        .isEqualTo("no_baseline");
    assertThat(told(fromZero.figure(Indicator.POVERTY_REDUCTION_SINCE_BASELINE, "2018", "C1")))
        .isEqualTo("undefined_at_zero");
    assertThat(told(fromZero.figure(Indicator.POVERTY_RATE_CHANGE_SINCE_BASELINE, "2018", "C1")))
        .isEqualTo("5");
  }

  @Test
  void theSmallerCoverageOfTwoPeriodsIsThatOfTheirChange() {
    EvidenceDraft draft =
        draft(CAMPAIGN)
            .add(report("C1", "2015", 100, 5))
            .add(report("C1", "2018", 100, 4))
            .add(report("C2", "2018", 100, 4))
            .add(report("C3", "2018", 100, 4));

    assertThat(toldWhole(draft.figure(Indicator.POVERTY_RATE_CHANGE, "2018", "P")))
        .isEqualTo("-1 children 0.33333333333333333");
  }

  @Test
  void aChangeOfStandardIsSaidBesideTheValue() {
    EvidenceDraft draft =
        draft(CAMPAIGN)
            .add(report("C1", "2015", 100, 5))
            .add(report("C1", "2018", 100, 4))
            .add(report("C1", "2019", 100, 6));

    assertThat(reasons(draft, Indicator.POVERTY_RATE_CHANGE, "2019"))
        .containsExactly(Reason.STANDARD_BREAK);
    assertThat(reasons(draft, Indicator.POVERTY_RATE_CHANGE, "2018")).isEmpty();
    assertThat(reasons(draft, Indicator.POVERTY_RATE, "2019")).isEmpty();
  }

  private static List<Reason> reasons(EvidenceDraft draft, Indicator indicator, String period) {
    return List.copyOf(draft.figure(indicator, period, "C1").outcome().reasons());
  }

  @Test
  void anIncompleteRemoteListIsSaidOfChangesToo() {
    Figure change =
        falling().figure(Indicator.POVERTY_RATE_CHANGE_SINCE_BASELINE, "2018", "P", Group.REMOTE);

    assertThat(told(change)).isEqualTo("-3");
    assertThat(change.outcome().reasons()).containsExactly(Reason.NO_REMOTE_LIST);
  }

  @Test
  void reportsByTheStandardBesideAreFiguresOfTheirOwn() {
    EvidenceDraft draft =
        draft(CAMPAIGN)
            .add(report("C1", "2018", 100, 5))
            .add(report("C1", "2018", 100, 2).standard("VN-2016-2020"));

    assertThat(told(draft.figure("poor_households@VN-2016-2020", "2018", "C1", Group.ALL)))
        .isEqualTo("2");
    assertThat(told(draft.figure("poor_households", "2018", "C1", Group.ALL))).isEqualTo("5");
    assertThat(told(draft.figure("poor_households@VN-2016-2020", "2015", "C1", Group.ALL)))
        .isEqualTo("no_standard");
    assertThat(told(draft.figure("poor_households@VN-2016-2020", "2017", "C1", Group.ALL)))
        .isEqualTo("no_data");
  }

  @Test
  void theReportedMultiplierIsOverUnitsWithBothFieldsAtBothPeriods() {
    EvidenceDraft draft =
        draft(CAMPAIGN)
            .add(incomes("C1", "2015", 500, 10))
            .add(incomes("C1", "2018", 1000, 5))
            .add(incomes("C2", "2015", 400, 30))
            .add(incomes("C2", "2018", 700, 15))
            .add(incomes("C3", "2018", 9000, 1));

    assertThat(toldWhole(draft.figure(Indicator.INCOME_MULTIPLIER_REPORTED, "2018", "D")))
        .isEqualTo("1.8235294117647059 children 1");
    assertThat(toldWhole(draft.figure(Indicator.INCOME_MULTIPLIER_REPORTED, "2018", "P")))
        .isEqualTo("1.8235294117647059 partial 0.66666666666666667");
    assertThat(told(draft.figure(Indicator.INCOME_MULTIPLIER_REPORTED, "2018", "C3")))
        .isEqualTo("no_baseline");
    assertThat(told(draft.figure(Indicator.INCOME_MULTIPLIER_REPORTED, "2017", "C3")))
        .isEqualTo("no_data");
    assertThat(
            told(
                draft(CAMPAIGN)
                    .add(incomes("C1", "2015", 500, 0))
                    .add(incomes("C1", "2018", 500, 5))
                    .figure(Indicator.INCOME_MULTIPLIER_REPORTED, "2018", "C1")))
        .isEqualTo("undefined_at_zero");
  }

  private static Records.ReportDraft incomes(String unit, String period, long mean, long persons) {
    return Records.report(unit, period)
        .with(ReportItem.POOR_INCOME_PER_CAPITA, mean)
        .with(ReportItem.POOR_PERSONS, persons);
  }

  /** Two poor at the baseline, one of whom is found again and escaped; a newcomer is poor. */
  private static EvidenceDraft followed(Campaign campaign) {
    return draft(campaign)
        .add(Records.household("H1", "C1", "2015").members(4).income(500_000))
        .add(Records.household("H2", "C1", "2015").members(6).income(300_000))
        .add(
            Records.household("H1", "C1", "2018")
                .members(5)
                .income(1_500_000)
                .status(Status.NON_POOR))
        .add(Records.household("H9", "C1", "2018").members(2).income(760_000));
  }

  @Test
  void theCohortIsFollowedAndTheCrossSectionIsNot() {
    EvidenceDraft draft = followed(CAMPAIGN);

    assertThat(told(draft.figure(Indicator.INCOME_MULTIPLIER_COHORT, "2018", "C1"))).isEqualTo("3");
    assertThat(told(draft.figure(Indicator.COHORT_HOUSEHOLDS, "2018", "C1"))).isEqualTo("1");
    assertThat(told(draft.figure(Indicator.COHORT_RETENTION, "2018", "C1"))).isEqualTo("50");
    assertThat(told(draft.figure(Indicator.COHORT_ESCAPE_RATE, "2018", "C1"))).isEqualTo("100");
    assertThat(told(draft.figure(Indicator.INCOME_PER_CAPITA_POOR, "2015", "C1")))
        .isEqualTo("380000");
    assertThat(told(draft.figure(Indicator.INCOME_MULTIPLIER_CROSS_SECTION, "2018", "C1")))
        .isEqualTo("2");
    assertThat(told(draft.figure(Indicator.REGISTER_POOR_HOUSEHOLDS, "2015", "C1"))).isEqualTo("2");
    assertThat(told(draft.figure(Indicator.REGISTER_NEAR_POOR_HOUSEHOLDS, "2015", "C1")))
        .isEqualTo("0");
  }

  @Test
  void aRegisterThatDidNotComeIsNotOneInWhichNobodyIsFound() {
    EvidenceDraft draft = followed(CAMPAIGN).add(Records.household("H8", "C1", "2017"));

    assertThat(told(draft.figure(Indicator.COHORT_RETENTION, "2017", "C1"))).isEqualTo("0");
    assertThat(told(draft.figure(Indicator.COHORT_RETENTION, "2016", "C1"))).isEqualTo("no_data");
    assertThat(told(draft.figure(Indicator.COHORT_HOUSEHOLDS, "2016", "C1"))).isEqualTo("no_data");
    assertThat(told(draft.figure(Indicator.COHORT_ESCAPE_RATE, "2017", "C1"))).isEqualTo("no_data");
    assertThat(told(draft.figure(Indicator.INCOME_MULTIPLIER_COHORT, "2017", "C1")))
        .isEqualTo("no_data");
    assertThat(told(draft.figure(Indicator.INCOME_MULTIPLIER_COHORT, "2018", "C2")))
        .isEqualTo("no_baseline");
    assertThat(told(draft.figure(Indicator.INCOME_PER_CAPITA_POOR, "2016", "C1")))
        .isEqualTo("no_data");
    assertThat(told(draft.figure(Indicator.INCOME_MULTIPLIER_CROSS_SECTION, "2016", "C1")))
        .isEqualTo("no_data");
    assertThat(
            told(
                draft(CAMPAIGN)
                    .add(Records.household("H1", "C1", "2018"))
                    .figure(Indicator.INCOME_MULTIPLIER_CROSS_SECTION, "2018", "C1")))
        .isEqualTo("no_baseline");
  }

  @Test
  void realFiguresAreInPricesOfTheBaseline() {
    EvidenceDraft draft = followed(Campaigns.of("deflator: {\"2015\": 100, \"2018\": 125}"));

    assertThat(told(draft.figure(Indicator.INCOME_MULTIPLIER_COHORT_REAL, "2018", "C1")))
        .isEqualTo("2.4");
    assertThat(told(draft.figure(Indicator.INCOME_PER_CAPITA_POOR_REAL, "2018", "C1")))
        .isEqualTo("608000");
    assertThat(told(draft.figure(Indicator.INCOME_PER_CAPITA_POOR_REAL, "2015", "C1")))
        .isEqualTo("380000");
    assertThat(
            told(
                followed(Campaigns.of("deflator: {\"2015\": 100}"))
                    .figure(Indicator.INCOME_PER_CAPITA_POOR_REAL, "2018", "C1")))
        .isEqualTo("no_data");
    assertThat(told(draft.figure(Indicator.INCOME_PER_CAPITA_POOR_REAL, "2017", "C1")))
        .isEqualTo("no_data");
  }

  @Test
  void theRegisterCoversTheCommunesThatSentOne() {
    EvidenceDraft draft = followed(CAMPAIGN).add(Records.household("H5", "C2", "2015"));

    assertThat(toldWhole(draft.figure(Indicator.REGISTER_POOR_HOUSEHOLDS, "2015", "P")))
        .isEqualTo("3 register 0.66666666666666667");
    assertThat(toldWhole(draft.figure(Indicator.COHORT_RETENTION, "2018", "D")))
        .isEqualTo("33.333333333333333 register 0.5");
  }

  @Test
  void anUnknownRemotenessIsSaidOfRegisterFigures() {
    EvidenceDraft draft = followed(CAMPAIGN).add(Records.household("H5", "C3", "2015"));
    Figure remote = draft.figure(Indicator.REGISTER_POOR_HOUSEHOLDS, "2015", "P", Group.REMOTE);

    assertThat(told(remote)).isEqualTo("2");
    assertThat(remote.outcome().reasons()).containsExactly(Reason.NO_REMOTE_LIST);
    assertThat(told(draft.figure(Indicator.REGISTER_POOR_HOUSEHOLDS, "2015", "C3", Group.PRIORITY)))
        .isEqualTo("no_remote_list");
    assertThat(
            draft
                .figure(Indicator.REGISTER_POOR_HOUSEHOLDS, "2015", "P", Group.RURAL)
                .outcome()
                .reasons())
        .isEmpty();
  }

  @Test
  void aRemoteListIncompleteAtTheBaselineIsSaidOfTheCrossSection() {
    EvidenceDraft draft = followed(CAMPAIGN).add(Records.household("H5", "C3", "2015"));
    Figure multiplier =
        draft.figure(Indicator.INCOME_MULTIPLIER_CROSS_SECTION, "2018", "P", Group.REMOTE);

    assertThat(told(multiplier)).isEqualTo("2");
    assertThat(multiplier.outcome().reasons()).containsExactly(Reason.NO_REMOTE_LIST);
  }

  @Test
  void theCohortCoversACommuneOnceAllItsHeirsSentRegisters() {
    EvidenceDraft draft =
        new EvidenceDraft(
                CAMPAIGN,
                province("P"),
                commune("A", "P").to("2016-12-31", "B", "C"),
                commune("B", "P").from("2017-01-01"),
                commune("C", "P").from("2017-01-01"))
            .add(Records.household("H1", "A", "2015"))
            .add(Records.household("H1", "B", "2018"));

    assertThat(toldWhole(draft.figure(Indicator.COHORT_RETENTION, "2018", "P")))
        .isEqualTo("100 register 0");
    draft.add(Records.household("H2", "C", "2018"));
    assertThat(toldWhole(draft.figure(Indicator.COHORT_RETENTION, "2018", "P")))
        .isEqualTo("100 register 1");
  }

  @Test
  void aDissolvedCommuneWithoutHeirsIsNotCovered() {
    EvidenceDraft draft =
        new EvidenceDraft(
                CAMPAIGN, province("P"), commune("A", "P").to("2016-12-31"), commune("B", "P"))
            .add(Records.household("H1", "A", "2015"))
            .add(Records.household("H2", "B", "2015"))
            .add(Records.household("H2", "B", "2018"));

    assertThat(toldWhole(draft.figure(Indicator.COHORT_RETENTION, "2018", "P")))
        .isEqualTo("50 register 0.5");
  }

  @Test
  void workIsAUnitsOwnAndThatOfAllBelow() {
    EvidenceDraft draft =
        draft(CAMPAIGN)
            .add(work("D", ActivityType.LOANS, 100))
            .add(work("C1", ActivityType.LOANS, 20))
            .add(work("S", ActivityType.GIFTS, 5))
            .add(report("C1", "2018", 100, 10))
            .add(report("C2", "2018", 100, 0))
            .add(report("C3", "2018", 100, 0));

    assertThat(activity(draft, "D", "loans")).containsExactly("2", "120", "no_data");
    assertThat(activity(draft, "P", "gifts")).containsExactly("1", "5", "no_data");
    assertThat(activity(draft, "Khối", "gifts")).containsExactly("1", "5", "no_data");
    assertThat(activity(draft, "C2", "loans")).isEmpty();
    assertThat(told(draft.figure(Indicator.SUPPORT_PER_POOR_HOUSEHOLD, "2018", "P")))
        .isEqualTo("12.5");
    assertThat(told(draft.figure(Indicator.SUPPORT_PER_POOR_HOUSEHOLD, "2018", "C2")))
        .isEqualTo("no_data");
    assertThat(told(draft.figure(Indicator.SUPPORT_PER_POOR_HOUSEHOLD, "2018", "Khối")))
        .isEqualTo("no_denominator");
    assertThat(told(draft.figure(Indicator.ACTIVITY_AMOUNT, "2018", "P"))).isEqualTo("no_data");
    assertThat(
            EvidenceDraft.told(
                draft
                    .add(work("C2", ActivityType.JOBS, 1))
                    .figure(Indicator.SUPPORT_PER_POOR_HOUSEHOLD, "2018", "C2")))
        .isEqualTo("undefined_at_zero");
  }

  private static Activity work(String unit, ActivityType type, long amount) {
    return Records.activity(unit, "2018", type, OptionalLong.of(1), OptionalLong.of(amount));
  }

  /** Quantity, amount and households of one type. */
  private static List<String> activity(EvidenceDraft draft, String place, String type) {
    Figures figures = draft.figures();
    List<Figure> all =
        figures.at(Records.period("2018"), figures.place(place, Records.period("2018")));
    return List.of(
            Indicator.ACTIVITY_QUANTITY, Indicator.ACTIVITY_AMOUNT, Indicator.ACTIVITY_HOUSEHOLDS)
        .stream()
        .flatMap(
            indicator ->
                all.stream()
                    .filter(f -> f.name().indicator() == indicator && f.group().equals(type)))
        .map(EvidenceDraft::told)
        .toList();
  }

  @Test
  void rowsStandByGroupAndIndicatorAndEachOnce() {
    Figures figures = followed(CAMPAIGN).add(report("C1", "2018", 100, 50)).figures();
    List<Figure> all =
        figures.at(Records.period("2018"), figures.place("P", Records.period("2018")));
    List<String> keys = all.stream().map(f -> f.group() + " " + f.name().code()).toList();

    assertThat(keys).isSorted().doesNotHaveDuplicates();
    assertThat(keys)
        .contains("all poverty_rate", "rural poverty_rate", "all poor_households@VN-2016-2020")
        .contains("all support_per_poor_household", "remote income_multiplier_cohort")
        .doesNotContain("minority poverty_rate", "type_a cohort_households")
        .noneMatch(key -> key.contains("_real"));
  }

  @Test
  void unitsThatAreNoPlacesHaveWorkAndReportingOnly() {
    Figures figures = draft(CAMPAIGN).add(work("S", ActivityType.GIFTS, 5)).figures();
    List<Figure> all =
        figures.at(Records.period("2018"), figures.place("S", Records.period("2018")));

    assertThat(all.stream().map(f -> f.group() + " " + f.name().code()))
        .containsExactly(
            "all reporting_rate",
            "all reporting_rate_on_time",
            "gifts activity_amount",
            "gifts activity_households",
            "gifts activity_quantity");
    assertThat(all.get(0).standard()).isEqualTo(Optional.empty());
  }

  @Test
  void openingIsWhoWasPoorWhenThePeriodBegan() {
    Figures figures =
        draft(CAMPAIGN)
            .add(report("C1", "2018", 100, 9).with(ReportItem.POOR_OPENING, 12))
            .figures();

    assertThat(
            figures
                .opening(Records.period("2018"), figures.place("C1", Records.period("2018")))
                .value())
        .contains(Ratio.of(12));
  }
}
