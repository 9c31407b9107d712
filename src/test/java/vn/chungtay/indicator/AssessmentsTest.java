package vn.chungtay.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.reference.Units.commune;
import static vn.chungtay.reference.Units.province;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.reference.Campaigns;
import vn.chungtay.reference.Units;
import vn.chungtay.submission.Records;
import vn.chungtay.submission.ReportItem;
import vn.chungtay.submission.Status;

class AssessmentsTest {
  private static final String RATE =
      "targets: [{id: rate, indicator: poverty_rate, below: 1, by: 2020}]";
  private static final String INCOME =
      "targets: [{id: income, indicator: income_multiplier_cohort, at_least: 1.5, by: 2020}]";

  private static EvidenceDraft draft(String target, Units.Draft... communes) {
    Units.Draft[] units = new Units.Draft[communes.length + 1];
    units[0] = province("75");
    System.arraycopy(communes, 0, units, 1, communes.length);
    return new EvidenceDraft(Campaigns.of(target), units);
  }

  private static EvidenceDraft two(String target) {
    return draft(target, commune("C1", "75").remote(true), commune("C2", "75").remote(false));
  }

  private static Records.ReportDraft report(
      String unit, String period, long households, long poor) {
    return Records.report(unit, period).with(ReportItem.TOTAL_HOUSEHOLDS, households).poor(poor);
  }

  private static List<Assessment> all(EvidenceDraft draft) {
    return new Assessments(draft.figures()).all();
  }

  private static Assessment last(EvidenceDraft draft) {
    List<Assessment> all = all(draft);
    return all.get(all.size() - 1);
  }

  private static String bounds(Assessment assessment) {
    return assessment
        .bounds()
        .map(b -> b.lowerDecimal().toPlainString() + ".." + b.upperDecimal().toPlainString())
        .orElse("-");
  }

  @ParameterizedTest
  @CsvSource({
    "996, 100000, 0.996, MET",
    "999, 99900,  1,     MISSED",
    "998, 99900,  0.998998998998999, MET",
    "1000, 99999, 1.0000100001000010, MISSED",
  })
  void belowOneIsDecidedOnExactCounts(
      long poor, long households, double shown, TargetStatus status) {
    Assessment assessment =
        last(draft(RATE, commune("C1", "75")).add(report("C1", "2020", households, poor)));

    assertThat(assessment.status()).isEqualTo(status);
    assertThat(assessment.figure().value().orElseThrow().toDouble()).isEqualTo(shown);
    assertThat(assessment.established()).isTrue();
  }

  @Test
  void aRateOnItsWayIsHeldAgainstTheLine() {
    Assessment assessment =
        last(
            draft(RATE, commune("C1", "75"))
                .add(report("C1", "2015", 1000, 50))
                .add(report("C1", "2018", 1000, 26)));

    assertThat(assessment.status()).isEqualTo(TargetStatus.ON_TRACK);
    assertThat(assessment.gapDecimal().orElseThrow()).isEqualByComparingTo("1.6");
    assertThat(assessment.requiredPerYearDecimal().orElseThrow()).isEqualByComparingTo("-0.8");
    assertThat(assessment.achievedPerYearDecimal().orElseThrow()).isEqualByComparingTo("-0.8");
    assertThat(assessment.projected().orElseThrow()).isEqualTo(1.0, within());
    assertThat(assessment.projectedLower()).isEmpty();
    assertThat(assessment.projectedUpper()).isEmpty();
    assertThat(bounds(assessment)).isEqualTo("2.6..2.6");
    assertThat(assessment.established()).isTrue();
    assertThat(assessment.figure().outcome().reasons()).isEmpty();
  }

  private static Offset<Double> within() {
    return Offset.offset(1e-9);
  }

  @Test
  void aProjectedRateNeverFallsBelowZeroAndFourPointsGiveAnInterval() {
    EvidenceDraft draft = draft(RATE, commune("C1", "75"));
    long[] poor = {52, 41, 33, 19};
    for (int i = 0; i < poor.length; i++) {
      draft.add(report("C1", String.valueOf(2015 + i), 1000, poor[i]));
    }
    Assessment assessment = last(draft);

    assertThat(assessment.projected()).contains(0.0);
    assertThat(assessment.projectedLower()).contains(0.0);
    assertThat(assessment.projectedUpper().orElseThrow()).isEqualTo(1.3489006878512, within());
  }

  @Test
  void aRowIsWrittenForEachPeriodWithDataAfterTheBaselineAndEachPlaceInScope() {
    EvidenceDraft draft =
        two(RATE.replace("by: 2020", "by: 2020, scope: [province, commune]"))
            .add(report("C1", "2015", 1000, 50))
            .add(report("C1", "2016", 1000, 50))
            .add(report("C2", "2018", 1000, 50));

    assertThat(all(draft))
        .extracting(a -> a.figure().period() + " " + a.figure().place().code())
        .containsExactly("2016 75", "2016 C1", "2018 75", "2018 C2");
  }

  @Test
  void withoutABaselineNothingOnTheWayCanBeJudged() {
    Assessment assessment =
        last(draft(RATE, commune("C1", "75")).add(report("C1", "2018", 1000, 5)));

    assertThat(assessment.status()).isEqualTo(TargetStatus.NOT_COMPUTABLE);
    assertThat(assessment.figure().outcome().reasons()).containsExactly(Reason.NO_BASELINE);
    assertThat(assessment.established()).isFalse();
    assertThat(assessment.achievedPerYear()).isEmpty();
    assertThat(assessment.gap()).isPresent();
    assertThat(assessment.projected()).isEmpty();
  }

  @Test
  void aVerdictAcrossStandardsSaysSo() {
    Assessment assessment =
        last(
            draft(RATE, commune("C1", "75"))
                .add(report("C1", "2015", 1000, 50))
                .add(report("C1", "2019", 1000, 20)));

    assertThat(assessment.figure().outcome().reasons()).containsExactly(Reason.STANDARD_BREAK);
  }

  @ParameterizedTest
  @CsvSource({
    "5,  100, 0.45454545454545455..9.5454545454545455, MET, false",
    "5,  5,   0.49751243781094527..0.99502487562189055, MET, true",
    "5,  6,   0.49701789264413519..1.0934393638170974, MET, false",
    "30, 500, 2..35.333333333333333, MISSED, true",
  })
  void silentUnitsBoundARate(
      long poor, long lastKnown, String bounds, TargetStatus status, boolean established) {
    Assessment assessment =
        last(
            two(RATE)
                .add(report("C2", "2016", 7, 0))
                .add(report("C2", "2018", lastKnown, 3))
                .add(report("C1", "2020", 1000, poor)));

    assertThat(bounds(assessment)).isEqualTo(bounds);
    assertThat(assessment.status()).isEqualTo(status);
    assertThat(assessment.established()).isEqualTo(established);
  }

  @Test
  void aSilentUnitThatNeverReportedLeavesNoBounds() {
    Assessment assessment = last(two(RATE).add(report("C1", "2020", 1000, 0)));

    assertThat(bounds(assessment)).isEqualTo("-");
    assertThat(assessment.status()).isEqualTo(TargetStatus.MET);
    assertThat(assessment.established()).isFalse();
  }

  @Test
  void theProvincesOwnReportLeavesNothingOpen() {
    Assessment assessment =
        last(two(RATE).add(report("C1", "2020", 1000, 0)).add(report("75", "2020", 2000, 10)));

    assertThat(bounds(assessment)).isEqualTo("0.5..0.5");
    assertThat(assessment.established()).isTrue();
  }

  @Test
  void boundsOfMinoritiesAreOfTheirHouseholds() {
    Assessment assessment =
        last(
            two(RATE.replace("below", "group: minority, below"))
                .add(
                    report("C2", "2018", 5000, 3)
                        .with(ReportItem.MINORITY_HOUSEHOLDS, 100)
                        .with(ReportItem.POOR_MINORITY, 1))
                .add(
                    report("C1", "2020", 1000, 50)
                        .with(ReportItem.MINORITY_HOUSEHOLDS, 300)
                        .with(ReportItem.POOR_MINORITY, 2)));

    assertThat(bounds(assessment)).isEqualTo("0.5..25.5");
  }

  @Test
  void boundsOfNearPovertyAndNoneForOtherFigures() {
    EvidenceDraft near =
        two(RATE.replace("poverty_rate", "near_poverty_rate"))
            .add(report("C2", "2018", 1000, 3))
            .add(report("C1", "2020", 1000, 50).with(ReportItem.NEAR_POOR_CLOSING, 20));
    EvidenceDraft count =
        two(RATE.replace("poverty_rate", "total_households"))
            .add(report("C1", "2020", 1000, 50))
            .add(report("C2", "2020", 1000, 50));
    EvidenceDraft beside =
        draft(RATE.replace("poverty_rate", "poverty_rate@VN-2016-2020"), commune("C1", "75"))
            .add(report("C1", "2020", 1000, 5).standard("VN-2016-2020"));

    assertThat(bounds(last(near))).isEqualTo("1..51");
    assertThat(bounds(last(count))).isEqualTo("-");
    assertThat(last(count).established()).isTrue();
    assertThat(bounds(last(beside))).isEqualTo("-");
  }

  @Test
  void noHouseholdsAtAllLeaveNoBounds() {
    assertThat(bounds(last(draft(RATE, commune("C1", "75")).add(report("C1", "2020", 0, 0)))))
        .isEqualTo("-");
  }

  @Test
  void aRateOverAnIncompleteListOfRemoteCommunesIsNotEstablished() {
    String remote = RATE.replace("below", "group: remote, below");
    EvidenceDraft incomplete =
        draft(remote, commune("C1", "75").remote(true), commune("C2", "75"))
            .add(report("C1", "2020", 1000, 0))
            .add(report("C2", "2020", 1000, 0));
    EvidenceDraft complete =
        two(remote).add(report("C1", "2020", 1000, 0)).add(report("C2", "2020", 1000, 0));

    assertThat(last(complete).established()).isTrue();
    assertThat(last(incomplete).status()).isEqualTo(TargetStatus.MET);
    assertThat(last(incomplete).established()).isFalse();
  }

  /** So many poor at the baseline, of whom so many are found again with twice the income. */
  private static EvidenceDraft cohort(EvidenceDraft draft, int poor, int found) {
    for (int i = 0; i < poor; i++) {
      draft.add(Records.household("H" + i, "C1", "2015").income(400_000));
      if (i < found) {
        draft.add(Records.household("H" + i, "C1", "2020").income(800_000).status(Status.NON_POOR));
      }
    }
    return draft;
  }

  @ParameterizedTest
  @CsvSource({"10, 10, true", "10, 9, true", "10, 8, false", "1000, 899, false"})
  void aMultiplierIsEstablishedWhenEnoughOfTheCohortIsFound(
      int poor, int found, boolean established) {
    Assessment assessment = last(cohort(draft(INCOME, commune("C1", "75")), poor, found));

    assertThat(assessment.status()).isEqualTo(TargetStatus.MET);
    assertThat(assessment.established()).isEqualTo(established);
  }

  @Test
  void aMultiplierIsNotEstablishedWhileARegisterIsMissing() {
    EvidenceDraft draft = cohort(two(INCOME), 10, 10);

    assertThat(last(draft).established()).isFalse();
    draft.add(Records.household("X", "C2", "2015")).add(Records.household("X", "C2", "2020"));
    assertThat(last(draft).established()).isTrue();
  }

  @Test
  void aMultiplierOverAnIncompleteListOfRemoteCommunesIsNotEstablished() {
    EvidenceDraft draft =
        cohort(
            draft(
                INCOME.replace("at_least", "group: remote, at_least"),
                commune("C1", "75").remote(true),
                commune("C2", "75")),
            10,
            10);
    draft.add(Records.household("X", "C2", "2015")).add(Records.household("X", "C2", "2020"));

    assertThat(last(draft).status()).isEqualTo(TargetStatus.MET);
    assertThat(last(draft).established()).isFalse();
  }
}
