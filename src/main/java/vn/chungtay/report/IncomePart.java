package vn.chungtay.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.chungtay.indicator.Assessment;
import vn.chungtay.indicator.Figure;
import vn.chungtay.indicator.Indicator;
import vn.chungtay.reference.Group;
import vn.chungtay.submission.Period;

/** The part of a drafted report on what poor households earn, against what they should. */
final class IncomePart {
  private final Material material;
  private final Shown shown;

  private IncomePart(Material material) {
    this.material = material;
    this.shown = new Shown(material);
  }

  static Section of(Material material) {
    return new IncomePart(material).section();
  }

  private Section section() {
    Period now = material.asOf();
    String period = PeriodWords.of(material, now);
    String baseline = PeriodWords.of(material, material.campaign().baseline());
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        material.paragraph(
            "official.income.level",
            baseline,
            phrase(Indicator.INCOME_PER_CAPITA_POOR, material.campaign().baseline()),
            period,
            phrase(Indicator.INCOME_PER_CAPITA_POOR, now),
            phrase(Indicator.REGISTER_POOR_HOUSEHOLDS, material.campaign().baseline()),
            phrase(Indicator.REGISTER_POOR_HOUSEHOLDS, now)));
    List<Assessment> assessments =
        TargetsSection.ofWhole(material).stream()
            .filter(assessment -> TargetsSection.multiplier(assessment.target()))
            .toList();
    if (!assessments.isEmpty()) {
      blocks.add(material.paragraph("official.income.method", baseline));
      blocks.add(table(assessments));
    }
    blocks.add(
        material.paragraph(
            "official.income.followed",
            phrase(Indicator.COHORT_HOUSEHOLDS, now),
            phrase(Indicator.COHORT_RETENTION, now),
            phrase(Indicator.COHORT_ESCAPE_RATE, now)));
    told(
            "official.income.readings",
            Indicator.COHORT_GOAL_SHARE,
            Indicator.INCOME_MULTIPLIER_COHORT_LOW,
            Indicator.INCOME_MULTIPLIER_COHORT_HIGH)
        .ifPresent(blocks::add);
    blocks.add(
        material.paragraph(
            "official.income.beside",
            baseline,
            phrase(Indicator.INCOME_MULTIPLIER_CROSS_SECTION, now),
            phrase(Indicator.INCOME_MULTIPLIER_REPORTED, now)));
    told("official.income.cap", Indicator.INCOME_MULTIPLIER_CROSS_SECTION_CAP)
        .ifPresent(blocks::add);
    return new Section(material.say("official.income"), blocks, List.of());
  }

  private Table table(List<Assessment> assessments) {
    return new Table(
        material.say("official.income.caption", PeriodWords.of(material, material.asOf())),
        new Headings(material)
            .texts("group", "goal")
            .numbers("value", "gap", "retention")
            .texts("verdict")
            .list(),
        assessments.stream().map(this::row).toList());
  }

  private List<Cell> row(Assessment assessment) {
    Group group = assessment.target().group();
    Figure retention =
        material.figure(Indicator.COHORT_RETENTION, material.asOf(), material.whole(), group);
    TargetWords words = new TargetWords(material);
    return List.of(
        new Cell.Text(material.texts().get("group." + group.code())),
        new Cell.Text(words.goal(assessment.target())),
        shown.cell(assessment.figure()),
        assessment
            .gapDecimal()
            .map(shown::difference)
            .orElseGet(() -> shown.missing(assessment.figure().outcome().reasons())),
        shown.cell(retention),
        new Cell.Text(words.statusAndDoubt(assessment)));
  }

  /** A sentence about figures that are there; nothing when one of them is not. */
  private Optional<Block> told(String key, Indicator... indicators) {
    Period now = material.asOf();
    boolean all =
        Arrays.stream(indicators).allMatch(i -> material.figure(i, now).value().isPresent());
    Object[] phrases = Arrays.stream(indicators).map(i -> phrase(i, now)).toArray();
    return all ? Optional.of(material.paragraph(key, phrases)) : Optional.empty();
  }

  private String phrase(Indicator indicator, Period period) {
    return shown.told(material.figure(indicator, period));
  }
}
