package vn.chungtay.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.chungtay.indicator.Assessment;

/** The chapter of a drafted report on what is to be done, with the pace the targets demand. */
final class OutlookChapter {
  private final Material material;
  private final TargetWords words;

  private OutlookChapter(Material material) {
    this.material = material;
    this.words = new TargetWords(material);
  }

  static Section of(Material material) {
    return new OutlookChapter(material).section();
  }

  private Section section() {
    List<Block> blocks = new ArrayList<>();
    List<Assessment> assessments = TargetsSection.ofWhole(material);
    if (!assessments.isEmpty()) {
      blocks.add(material.paragraph("official.pace"));
      blocks.add(new Block.Points(assessments.stream().map(this::pace).toList()));
    }
    blocks.add(DraftedReport.gap(material, "outlook"));
    return new Section(material.say("official.outlook"), blocks, List.of());
  }

  private String pace(Assessment assessment) {
    String name = words.name(assessment.target());
    if (assessment.figure().value().isEmpty()) {
      return material.say("official.pace.unknown", name);
    }
    boolean due = TargetPace.due(assessment);
    if (!assessment.established() && (due || TargetPace.reached(assessment))) {
      return material.say("official.pace.open", name);
    }
    if (TargetPace.reached(assessment)) {
      return material.say(due ? "official.pace.kept" : "official.pace.reached", name);
    }
    return due
        ? material.say("official.pace.missed", name, goal(assessment), by(assessment))
        : needed(assessment, name);
  }

  private String needed(Assessment assessment, String name) {
    return assessment
        .requiredPerYearDecimal()
        .map(
            needed ->
                material.say(
                    "official.pace.needed",
                    name,
                    goal(assessment),
                    by(assessment),
                    step(assessment, needed)))
        .orElseGet(() -> material.say("official.pace.unknown", name));
  }

  private String goal(Assessment assessment) {
    return words.goal(assessment.target());
  }

  private String by(Assessment assessment) {
    return PeriodWords.of(material, assessment.target().by());
  }

  /** How much more or less a year, in words. */
  private String step(Assessment assessment, BigDecimal needed) {
    String key = needed.signum() < 0 ? "official.less" : "official.more";
    return material.say(key, new TargetCards(material).amount(assessment, needed.abs()));
  }
}
