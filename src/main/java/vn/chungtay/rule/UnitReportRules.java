package vn.chungtay.rule;

import static vn.chungtay.submission.ReportItem.*;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.chungtay.finding.Finding;
import vn.chungtay.finding.Rule;
import vn.chungtay.reference.Campaign;
import vn.chungtay.reference.PovertyStandard;
import vn.chungtay.submission.ReportCounts;
import vn.chungtay.submission.ReportItem;
import vn.chungtay.submission.UnitReport;

/** What the figures of one unit report must satisfy among themselves. */
final class UnitReportRules {
  /** A part that may not exceed its whole. */
  private record Part(ReportItem part, ReportItem whole) {}

  private static final List<Part> PARTS =
      List.of(
          new Part(MINORITY_HOUSEHOLDS, TOTAL_HOUSEHOLDS),
          new Part(POOR_CLOSING, TOTAL_HOUSEHOLDS),
          new Part(NEAR_POOR_CLOSING, TOTAL_HOUSEHOLDS),
          new Part(POOR_PERSONS, TOTAL_PERSONS),
          new Part(POOR_TYPE_A, POOR_CLOSING),
          new Part(POOR_TYPE_B, POOR_CLOSING),
          new Part(POOR_BY_INCOME, POOR_CLOSING),
          new Part(POOR_BY_DEPRIVATION, POOR_CLOSING),
          new Part(POOR_MINORITY, POOR_CLOSING),
          new Part(POOR_MINORITY, MINORITY_HOUSEHOLDS),
          new Part(POOR_FEMALE_HEADED, POOR_CLOSING),
          new Part(POOR_SOCIAL_PROTECTION, POOR_CLOSING),
          new Part(POOR_MERIT, POOR_CLOSING));

  private static final BigDecimal TOLERANCE = new BigDecimal("0.01");

  private final Campaign campaign;

  UnitReportRules(Campaign campaign) {
    this.campaign = campaign;
  }

  void judge(UnitReport report, Consumer<Finding> findings) {
    standard(report, findings);
    movement(report, findings, POOR_OPENING, POOR_CLOSING);
    movement(report, findings, NEAR_POOR_OPENING, NEAR_POOR_CLOSING);
    PARTS.forEach(part -> part(report, part, findings));
    ReportItem.deprived().forEach(item -> part(report, new Part(item, POOR_CLOSING), findings));
    together(report, findings);
    whole(report, findings, POOR_TYPE_A, POOR_TYPE_B);
    whole(report, findings, POOR_BY_INCOME, POOR_BY_DEPRIVATION);
    rate(report, findings);
  }

  private void standard(UnitReport report, Consumer<Finding> findings) {
    List<String> known =
        Stream.concat(campaign.standards().stream(), campaign.also().stream())
            .map(PovertyStandard::id)
            .toList();
    report
        .standard()
        .filter(id -> !known.contains(id))
        .ifPresent(
            id ->
                findings.accept(
                    Complaint.of(
                        Rule.INVALID_CODE,
                        report.heading(),
                        "standard",
                        "standard",
                        id,
                        String.join(", ", known))));
  }

  /** The five movements stand between opening and closing, in the order of the form. */
  private static void movement(
      UnitReport report, Consumer<Finding> findings, ReportItem opening, ReportItem closing) {
    ReportCounts counts = report.counts();
    if (!counts.has(opening, closing)) {
      return;
    }
    int first = opening.ordinal() + 1;
    ReportItem[] items = ReportItem.values();
    long escaped = counts.orZero(items[first]);
    long otherDecrease = counts.orZero(items[first + 1]);
    long relapsed = counts.orZero(items[first + 2]);
    long fresh = counts.orZero(items[first + 3]);
    long otherIncrease = counts.orZero(items[first + 4]);
    long expected =
        counts.orZero(opening) - escaped - otherDecrease + relapsed + fresh + otherIncrease;
    long found = counts.orZero(closing);
    if (expected != found) {
      findings.accept(
          finding(
              Rule.MOVEMENT_IDENTITY,
              report,
              closing,
              counts.orZero(opening),
              escaped,
              otherDecrease,
              relapsed,
              fresh,
              otherIncrease,
              expected,
              found - expected));
    }
  }

  private static void part(UnitReport report, Part pair, Consumer<Finding> findings) {
    ReportCounts counts = report.counts();
    if (counts.has(pair.part(), pair.whole())
        && counts.orZero(pair.part()) > counts.orZero(pair.whole())) {
      findings.accept(
          Complaint.of(
              Rule.PART_EXCEEDS_WHOLE,
              report.heading(),
              "",
              pair.part().column(),
              String.valueOf(counts.orZero(pair.part())),
              pair.whole().column(),
              String.valueOf(counts.orZero(pair.whole()))));
    }
  }

  private static void together(UnitReport report, Consumer<Finding> findings) {
    ReportCounts counts = report.counts();
    long sum = counts.orZero(POOR_CLOSING) + counts.orZero(NEAR_POOR_CLOSING);
    long households = counts.orZero(TOTAL_HOUSEHOLDS);
    boolean eachFits =
        counts.orZero(POOR_CLOSING) <= households && counts.orZero(NEAR_POOR_CLOSING) <= households;
    if (counts.has(POOR_CLOSING, NEAR_POOR_CLOSING, TOTAL_HOUSEHOLDS)
        && eachFits
        && sum > households) {
      findings.accept(
          Complaint.of(
              Rule.PART_EXCEEDS_WHOLE,
              report.heading(),
              "together",
              POOR_CLOSING.column(),
              String.valueOf(counts.orZero(POOR_CLOSING)),
              String.valueOf(counts.orZero(NEAR_POOR_CLOSING)),
              String.valueOf(households)));
    }
  }

  private static void whole(
      UnitReport report, Consumer<Finding> findings, ReportItem one, ReportItem other) {
    ReportCounts counts = report.counts();
    long sum = counts.orZero(one) + counts.orZero(other);
    if (counts.has(one, other, POOR_CLOSING) && sum != counts.orZero(POOR_CLOSING)) {
      findings.accept(
          Complaint.of(
              Rule.PARTS_NOT_WHOLE,
              report.heading(),
              "",
              one.column(),
              String.valueOf(counts.orZero(one)),
              other.column(),
              String.valueOf(counts.orZero(other)),
              String.valueOf(sum),
              String.valueOf(counts.orZero(POOR_CLOSING))));
    }
  }

  /** Decided on whole numbers: |rate N - 100 poor| > 0.01 N. */
  private static void rate(UnitReport report, Consumer<Finding> findings) {
    ReportCounts counts = report.counts();
    if (report.poorRatePercent().isEmpty() || !counts.has(TOTAL_HOUSEHOLDS, POOR_CLOSING)) {
      return;
    }
    BigDecimal households = BigDecimal.valueOf(counts.orZero(TOTAL_HOUSEHOLDS));
    BigDecimal hundredfold = BigDecimal.valueOf(counts.orZero(POOR_CLOSING)).movePointRight(2);
    BigDecimal sent = report.poorRatePercent().get();
    BigDecimal off = sent.multiply(households).subtract(hundredfold).abs();
    if (households.signum() > 0 && off.compareTo(TOLERANCE.multiply(households)) > 0) {
      findings.accept(
          Complaint.of(
              Rule.RATE_MISMATCH,
              report.heading(),
              "",
              "poor_rate_percent",
              sent.toPlainString(),
              hundredfold.divide(households, 4, RoundingMode.HALF_UP).toPlainString(),
              String.valueOf(counts.orZero(POOR_CLOSING)),
              households.toPlainString()));
    }
  }

  private static Finding finding(
      Rule rule, UnitReport report, ReportItem field, long... arguments) {
    return Complaint.of(
        rule,
        report.heading(),
        "",
        field.column(),
        String.valueOf(report.counts().orZero(field)),
        Arrays.stream(arguments).mapToObj(String::valueOf).toArray(String[]::new));
  }
}
