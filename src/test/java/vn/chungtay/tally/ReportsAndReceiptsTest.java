package vn.chungtay.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import vn.chungtay.reference.Campaigns;
import vn.chungtay.submission.Activity;
import vn.chungtay.submission.ActivityType;
import vn.chungtay.submission.Heading;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Period;
import vn.chungtay.submission.Records;
import vn.chungtay.submission.ReportItem;
import vn.chungtay.submission.UnitReport;

class ReportsAndReceiptsTest {
  private static final Period Y2018 = Records.period("2018");

  private static Heading sent(String file, String day) {
    return new Heading(
        Records.origin(file, 2),
        "C1",
        Y2018,
        Optional.of(day).filter(d -> !d.isEmpty()).map(LocalDate::parse),
        1);
  }

  @Test
  void aReportWithoutAStandardCountsByTheOneInForce() {
    UnitReports reports = new UnitReports(Campaigns.builtIn());
    reports.add(Records.report("C1", "2018").poor(10).done());
    reports.add(Records.report("C1", "2018").poor(4).standard("VN-2016-2020").done());
    reports.add(Records.report("C2", "2018").poor(7).standard("DN-2015-2018").done());

    assertThat(reports.counts("C1", Y2018).map(c -> c.orZero(ReportItem.POOR_CLOSING)))
        .contains(10L);
    assertThat(
            reports.counts("C1", Y2018, "VN-2016-2020").map(c -> c.orZero(ReportItem.POOR_CLOSING)))
        .contains(4L);
    assertThat(reports.counts("C2", Y2018).map(c -> c.orZero(ReportItem.POOR_CLOSING)))
        .contains(7L);
    assertThat(reports.counts("C3", Y2018)).isEmpty();
    assertThat(reports.counts("C1", Records.period("2017"))).isEmpty();
    assertThat(reports.bySubject().keySet())
        .extracting(s -> s.unitCode() + " " + s.standard())
        .containsExactly("C1 DN-2015-2018", "C1 VN-2016-2020", "C2 DN-2015-2018");
  }

  @Test
  void whereNoStandardIsInForceReportsAreFoundAllTheSame() {
    UnitReports reports = new UnitReports(Campaigns.of("standards: [VN-2022-2025]"));
    reports.add(Records.report("C1", "2018").poor(3).done());

    assertThat(reports.counts("C1", Y2018)).isPresent();
    assertThat(reports.counts("C1", Y2018, UnitReports.NO_STANDARD)).isPresent();
  }

  @Test
  void anExcludedReportIsGoneAndItsTwinStays() {
    UnitReports reports = new UnitReports(Campaigns.builtIn());
    UnitReport one = Records.report("C1", "2018").poor(1).done();
    UnitReport twin = Records.report("C1", "2018").poor(1).done();
    reports.add(one);
    reports.add(twin);
    reports.exclude(one);

    assertThat(reports.bySubject().values()).containsExactly(List.of(twin));
    assertThat(reports.bySubject().values().iterator().next().get(0)).isSameAs(twin);
    reports.exclude(twin);
    assertThat(reports.bySubject()).isEmpty();
    assertThat(reports.counts("C1", Y2018)).isEmpty();
  }

  @Test
  void aReceiptTellsWhatCameInWhichFilesAndWhenLast() {
    Receipts receipts = new Receipts();
    Receipts.Slip slip = new Receipts.Slip(Y2018, "C1", Kind.HOUSEHOLDS);
    receipts.accept(sent("b.csv", "2018-12-05"), Kind.HOUSEHOLDS);
    receipts.accept(sent("a.csv", "2018-12-20"), Kind.HOUSEHOLDS);
    receipts.accept(sent("a.csv", "2018-12-01"), Kind.HOUSEHOLDS);
    receipts.reject(slip, "c.csv", "out_of_range");
    Receipt receipt = receipts.find(slip).orElseThrow();

    assertThat(receipt.accepted()).isEqualTo(3);
    assertThat(receipt.rejected()).isEqualTo(1);
    assertThat(receipt.submittedOn()).contains(LocalDate.of(2018, 12, 20));
    assertThat(receipt.files()).containsExactly("a.csv", "b.csv", "c.csv");

    receipts.acceptedWasRejected(
        slip, Optional.of(LocalDate.of(2018, 12, 20)), "duplicate_household");
    assertThat(receipt.submittedOn()).contains(LocalDate.of(2018, 12, 5));
    receipts.acceptedWasSetAside(slip, Optional.of(LocalDate.of(2018, 12, 1)), "repeated_record");
    receipts.setAside(slip, "d.csv", "repeated_submission");
    assertThat(receipt.submittedOn()).contains(LocalDate.of(2018, 12, 5));
    assertThat(receipt.accepted()).isEqualTo(1);
    assertThat(receipt.rejected()).isEqualTo(2);
    assertThat(receipt.setAside()).isEqualTo(2);
    assertThat(receipt.files()).containsExactly("a.csv", "b.csv", "c.csv", "d.csv");
    assertThat(receipt.reasons())
        .containsExactly(
            "duplicate_household", "out_of_range", "repeated_record", "repeated_submission");
  }

  @Test
  void aDayThatNobodyNamedIsNotThere() {
    Receipts receipts = new Receipts();
    receipts.accept(sent("a.csv", ""), Kind.UNIT_REPORT);

    assertThat(receipts.all().values())
        .extracting(Receipt::submittedOn)
        .containsOnly(Optional.empty());
    assertThat(receipts.find(new Receipts.Slip(Y2018, "C1", Kind.ACTIVITIES))).isEmpty();
  }

  @Test
  void workIsSummedByTypeOverUnitsAndEmptyStaysEmpty() {
    Activities activities = new Activities();
    activities.add(work("C1", ActivityType.LOANS, OptionalLong.of(3), OptionalLong.empty()));
    activities.add(work("C2", ActivityType.LOANS, OptionalLong.of(0), OptionalLong.empty()));
    activities.add(work("C2", ActivityType.GIFTS, OptionalLong.empty(), OptionalLong.of(500)));
    activities.add(work("C3", ActivityType.GIFTS, OptionalLong.of(9), OptionalLong.of(9)));
    var sums = activities.together(List.of("C1", "C2", "X"), Y2018);

    assertThat(sums).containsOnlyKeys(ActivityType.LOANS, ActivityType.GIFTS);
    assertThat(sums.get(ActivityType.LOANS).quantity()).contains(BigInteger.valueOf(3));
    assertThat(sums.get(ActivityType.LOANS).amount()).isEmpty();
    assertThat(sums.get(ActivityType.LOANS).rows()).isEqualTo(2);
    assertThat(sums.get(ActivityType.GIFTS).quantity()).isEmpty();
    assertThat(sums.get(ActivityType.GIFTS).amount()).contains(BigInteger.valueOf(500));
    assertThat(sums.get(ActivityType.GIFTS).households()).contains(BigInteger.TWO);
    assertThat(activities.together(List.of("C1"), Records.period("2017"))).isEmpty();
  }

  private static Activity work(
      String unit, ActivityType type, OptionalLong quantity, OptionalLong amount) {
    return new Activity(
        Records.heading(unit, "2018"),
        type,
        quantity,
        amount,
        OptionalLong.of(2),
        OptionalLong.empty());
  }
}
