package vn.chungtay.report;

import java.util.ArrayList;
import java.util.List;
import vn.chungtay.indicator.Assessment;
import vn.chungtay.indicator.Indicator;
import vn.chungtay.reference.Target;

/** The targets: where the province stands, how surely, and how it got there. */
final class TargetsSection {
  private final Material material;
  private final TargetWords words;
  private final Shown shown;

  private TargetsSection(Material material) {
    this.material = material;
    this.words = new TargetWords(material);
    this.shown = new Shown(material);
  }

  static Section of(Material material) {
    return new TargetsSection(material).section();
  }

  /** The assessments of the whole at the report's period. */
  static List<Assessment> ofWhole(Material material) {
    return material.outcomes().assessments().stream()
        .filter(a -> a.figure().period().equals(material.asOf()))
        .filter(a -> a.figure().place().code().equals(material.outcomes().extent().unit()))
        .toList();
  }

  private Section section() {
    List<Assessment> assessments = ofWhole(material);
    if (assessments.isEmpty()) {
      return Section.of(material.say("targets.title"), material.paragraph("targets.nothing"));
    }
    List<Section> parts = new ArrayList<>();
    parts.add(TargetGrounds.of(material, assessments));
    if (assessments.stream().anyMatch(a -> multiplier(a.target()))) {
      parts.add(MultipliersSection.of(material));
    }
    parts.add(TargetPace.of(material, assessments));
    TargetYardsticks.of(material).ifPresent(parts::add);
    List<Block> blocks = new ArrayList<>();
    if (!material.outcomes().extent().everything()) {
      blocks.add(material.paragraph("targets.yardstick", material.whole().name()));
    }
    blocks.add(table(assessments));
    return new Section(material.say("targets.title"), blocks, parts);
  }

  static boolean multiplier(Target target) {
    return switch (TargetWords.indicator(target)) {
      case INCOME_MULTIPLIER_COHORT,
          INCOME_MULTIPLIER_COHORT_REAL,
          INCOME_MULTIPLIER_CROSS_SECTION,
          INCOME_MULTIPLIER_CROSS_SECTION_REAL,
          INCOME_MULTIPLIER_REPORTED ->
          true;
      default -> false;
    };
  }

  private Table table(List<Assessment> assessments) {
    return new Table(
        material.say("targets.caption", PeriodWords.of(material, material.asOf())),
        new Headings(material)
            .texts("target", "goal", "by")
            .numbers("value", "gap")
            .texts("verdict", "established")
            .list(),
        assessments.stream().map(this::row).toList(),
        List.of(
            material.say("targets.note.verdict"),
            material.say("targets.note.gap", material.name(Indicator.POVERTY_RATE))));
  }

  private List<Cell> row(Assessment assessment) {
    Target target = assessment.target();
    return List.of(
        new Cell.Text(words.name(target)),
        new Cell.Text(words.goal(target)),
        new Cell.Text(PeriodWords.brief(material, target.by())),
        shown.cell(assessment.figure()),
        assessment
            .gapDecimal()
            .map(shown::difference)
            .orElseGet(() -> shown.missing(assessment.figure().outcome().reasons())),
        new Cell.Text(words.status(assessment)),
        new Cell.Text(words.established(assessment)));
  }
}
