package vn.chungtay.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chungtay.reference.Campaigns;
import vn.chungtay.submission.Records;
import vn.chungtay.tally.UnitReports;

class RepeatedReportsTest {
  private static Records.ReportDraft report(String file, int line, int revision, long poor) {
    return Records.report("C1", "2018").poor(poor).sent(Records.origin(file, line), revision);
  }

  /** Place and finding of each report that is out. */
  private static List<String> excluded(Records.ReportDraft... drafts) {
    UnitReports reports = new UnitReports(Campaigns.builtIn());
    Arrays.stream(drafts).forEach(draft -> reports.add(draft.done()));
    return RepeatedReports.in(reports).stream()
        .peek(e -> assertThat(e.finding().origin()).isEqualTo(e.report().heading().origin()))
        .map(
            e ->
                e.finding().origin().file()
                    + ":"
                    + e.finding().origin().line()
                    + " "
                    + Judged.line(e.finding()))
        .toList();
  }

  @Test
  void aSingleReportOfEachSubjectIsLeftAlone() {
    assertThat(
            excluded(
                report("a.csv", 2, 1, 5),
                report("a.csv", 3, 1, 7).standard("VN-2016-2020"),
                Records.report("C2", "2018").poor(5),
                Records.report("C1", "2017").poor(5)))
        .isEmpty();
  }

  @Test
  void identicalReportsCountOnce() {
    assertThat(
            excluded(
                report("b.csv", 2, 1, 5),
                report("a.csv", 10, 1, 5),
                report("a.csv", 9, 1, 5).standard("DN-2015-2018")))
        .containsExactly(
            "a.csv:10 repeated_submission revision=1 [a.csv, 9, 1]",
            "b.csv:2 repeated_submission revision=1 [a.csv, 9, 1]");
  }

  @Test
  void differentReportsAreAllOut() {
    assertThat(
            excluded(report("a.csv", 2, 1, 5), report("a.csv", 3, 1, 6), report("b.csv", 2, 1, 5)))
        .containsExactly(
            "a.csv:2 conflicting_submission revision=1 [a.csv, 3, 1]",
            "a.csv:3 conflicting_submission revision=1 [a.csv, 2, 1]",
            "b.csv:2 conflicting_submission revision=1 [a.csv, 2, 1]");
  }

  @Test
  void theRateThatTheSenderComputedIsContentToo() {
    assertThat(excluded(report("a.csv", 2, 1, 5).rate("0.5"), report("a.csv", 3, 1, 5)))
        .containsExactly(
            "a.csv:2 conflicting_submission revision=1 [a.csv, 3, 1]",
            "a.csv:3 conflicting_submission revision=1 [a.csv, 2, 1]");
    assertThat(excluded(report("a.csv", 2, 1, 5).rate("0.5"), report("a.csv", 3, 1, 5).rate("0.5")))
        .hasSize(1);
  }

  @Test
  void oneRateWrittenWithMoreZerosIsTheSameRate() {
    assertThat(
            excluded(report("a.csv", 2, 1, 5).rate("0.5"), report("a.csv", 3, 1, 5).rate("0.50")))
        .containsExactly("a.csv:3 repeated_submission revision=1 [a.csv, 2, 1]");
  }

  @Test
  void onlyTheHighestRevisionCounts() {
    assertThat(
            excluded(report("c.csv", 2, 3, 7), report("a.csv", 2, 1, 5), report("b.csv", 2, 2, 6)))
        .containsExactly(
            "a.csv:2 superseded_submission revision=1 [c.csv, 2, 3]",
            "b.csv:2 superseded_submission revision=2 [c.csv, 2, 3]");
  }

  @Test
  void ofTheHighestRevisionTheSameIsAsked() {
    assertThat(
            excluded(report("a.csv", 2, 1, 5), report("b.csv", 2, 2, 6), report("c.csv", 2, 2, 6)))
        .containsExactly(
            "a.csv:2 superseded_submission revision=1 [b.csv, 2, 2]",
            "c.csv:2 repeated_submission revision=2 [b.csv, 2, 2]");
    assertThat(
            excluded(report("a.csv", 2, 1, 5), report("b.csv", 2, 2, 6), report("c.csv", 2, 2, 7)))
        .containsExactly(
            "a.csv:2 superseded_submission revision=1 [b.csv, 2, 2]",
            "b.csv:2 conflicting_submission revision=2 [c.csv, 2, 2]",
            "c.csv:2 conflicting_submission revision=2 [b.csv, 2, 2]");
  }
}
