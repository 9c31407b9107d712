package vn.chungtay.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.indicator.EvidenceDraft.told;
import static vn.chungtay.reference.Units.commune;
import static vn.chungtay.reference.Units.province;
import static vn.chungtay.reference.Units.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.chungtay.reference.Campaign;
import vn.chungtay.reference.Campaigns;
import vn.chungtay.reference.OrgUnitType;
import vn.chungtay.submission.Heading;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Obstacle;
import vn.chungtay.submission.Period;
import vn.chungtay.submission.Records;
import vn.chungtay.tally.Receipts;

class ReportingTest {
  private static final Period Y2018 = Records.period("2018");

  private static EvidenceDraft draft(String... campaign) {
    return new EvidenceDraft(
        Campaigns.of(campaign),
        province("P"),
        commune("C1", "P"),
        commune("C2", "P"),
        unit(OrgUnitType.AGENCY, "S", "P").block("Khối"),
        unit(OrgUnitType.ORGANISATION, "O", "P"));
  }

  private static Obstacle sent(String unit, String day) {
    return new Obstacle(
        new Heading(
            Records.origin("o.csv", 2),
            unit,
            Y2018,
            Optional.of(day).filter(d -> !d.isEmpty()).map(LocalDate::parse),
            1),
        Optional.empty(),
        "x",
        Optional.empty());
  }

  private static String rate(EvidenceDraft draft, String place) {
    return told(draft.figure(Indicator.REPORTING_RATE, "2018", place));
  }

  private static String onTime(EvidenceDraft draft) {
    return told(draft.figure(Indicator.REPORTING_RATE_ON_TIME, "2018", "P"));
  }

  @Test
  void theRateIsOfExpectedSubmissionsOnly() {
    EvidenceDraft draft =
        draft()
            .add(Records.report("C1", "2018"))
            .add(Records.household("H1", "C1", "2018"))
            .add(Records.household("H2", "C1", "2018"))
            .add(Records.report("C2", "2018"))
            .add(Records.report("P", "2018"))
            .add(sent("O", "2018-12-01"));

    assertThat(rate(draft, "P")).isEqualTo("60");
    assertThat(rate(draft, "C1")).isEqualTo("100");
    assertThat(rate(draft, "C2")).isEqualTo("50");
    assertThat(rate(draft, "S")).isEqualTo("0");
    assertThat(rate(draft, "Khối")).isEqualTo("0");
    assertThat(rate(draft, "O")).isEqualTo("undefined_at_zero");
  }

  @Test
  void onlyWhatCameByTheDeadlineIsOnTime() {
    String[] late = {"deadline: 12-15", "expects: {commune: [obstacles]}"};

    assertThat(onTime(draft(late).add(sent("C1", "2018-12-15")).add(sent("C2", "2018-12-16"))))
        .isEqualTo("50");
    assertThat(onTime(draft(late).add(sent("C1", "2018-12-14")).add(sent("C2", ""))))
        .isEqualTo("50");
    assertThat(onTime(draft(late[1]).add(sent("C1", "2030-01-01")).add(sent("C2", ""))))
        .isEqualTo("100");
  }

  @Test
  void everythingExpectedOrReceivedIsListedOnce() {
    Evidence evidence =
        draft("deadline: 12-15", "expects: {commune: [obstacles]}")
            .add(sent("C1", "2018-12-16"))
            .add(sent("O", ""))
            .done();
    evidence
        .receipts()
        .reject(new Receipts.Slip(Y2018, "S", Kind.ACTIVITIES), "s.csv", "out_of_range");
    Map<String, Reception> receptions =
        Completeness.of(evidence, List.of(Y2018)).stream()
            .collect(Collectors.toMap(r -> r.unit().code(), r -> r));

    assertThat(receptions).containsOnlyKeys("C1", "C2", "O", "S");
    Reception late = receptions.get("C1");
    assertThat(late.received()).isTrue();
    assertThat(late.onTime()).contains(false);
    assertThat(late.submittedOn()).contains(LocalDate.of(2018, 12, 16));
    assertThat(late.files()).containsExactly("o.csv");
    Reception silent = receptions.get("C2");
    assertThat(silent.silent()).isTrue();
    assertThat(silent.onTime()).isEmpty();
    assertThat(silent.files()).isEmpty();
    Reception unasked = receptions.get("O");
    assertThat(unasked.expected()).isFalse();
    assertThat(unasked.silent()).isFalse();
    assertThat(unasked.onTime()).isEmpty();
    Reception wrong = receptions.get("S");
    assertThat(wrong.rejected()).isEqualTo(1);
    assertThat(wrong.received()).isFalse();
    assertThat(wrong.onTime()).isEmpty();
  }

  @Test
  void withoutADeadlineNothingIsLate() {
    Campaign campaign = Campaigns.of("expects: {commune: [obstacles]}");
    Evidence evidence = new EvidenceDraft(campaign, commune("C1", "")).add(sent("C1", "")).done();

    assertThat(Completeness.of(evidence, List.of(Y2018)))
        .extracting(Reception::onTime)
        .containsExactly(Optional.of(true));
  }
}
