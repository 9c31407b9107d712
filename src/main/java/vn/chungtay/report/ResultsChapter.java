package vn.chungtay.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.chungtay.indicator.Assessment;
import vn.chungtay.indicator.TargetStatus;
import vn.chungtay.reference.Target;

/** The chapter of a drafted report on what was reached. */
final class ResultsChapter {
  private final Material material;
  private final TargetWords words;

  private ResultsChapter(Material material) {
    this.material = material;
    this.words = new TargetWords(material);
  }

  static Section of(Material material) {
    WorkChapters work = new WorkChapters(material);
    return new Section(
        material.say("official.results"),
        List.of(),
        List.of(
            new ResultsChapter(material).targets(),
            PovertyPart.of(material),
            IncomePart.of(material),
            work.resources(),
            work.models(),
            work.media(),
            completeness(material)));
  }

  private Section targets() {
    String title = material.say("official.targets");
    List<Assessment> assessments = TargetsSection.ofWhole(material);
    if (assessments.isEmpty()) {
      return Section.of(title, material.paragraph("targets.nothing"));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        material.paragraph(
            "official.targets.count", material.count(assessments.size()), counted(assessments)));
    StandardNotes notes = new StandardNotes(material);
    blocks.addAll(TargetGrounds.blocks(material, assessments, this::sentence));
    notes
        .sinceBaseline("official.standard", notes::title)
        .map(Block.Paragraph::new)
        .ifPresent(blocks::add);
    return new Section(title, blocks, List.of());
  }

  /** How many targets have which verdict; one that a missing report may change has none. */
  private String counted(List<Assessment> assessments) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Assessment assessment : assessments) {
      String verdict =
          concluded(assessment) ? words.status(assessment) : material.say("official.target.open");
      counts.merge(verdict, 1, Integer::sum);
    }
    List<String> parts = new ArrayList<>();
    counts.forEach(
        (verdict, count) ->
            parts.add(material.say("official.targets.counted", material.count(count), verdict)));
    return String.join("; ", parts);
  }

  private static boolean concluded(Assessment assessment) {
    return assessment.established() && assessment.status() != TargetStatus.NOT_COMPUTABLE;
  }

  /** A target with its value, the distance from the goal, and the verdict. */
  private String sentence(Assessment assessment) {
    Target target = assessment.target();
    String period = PeriodWords.of(material, material.asOf());
    String by = PeriodWords.of(material, target.by());
    if (assessment.figure().value().isEmpty()) {
      return material.say(
          "official.target.none",
          words.name(target),
          words.goal(target),
          by,
          period,
          new Shown(material).words(assessment.figure().outcome().reasons()));
    }
    return material.say(
        "official.target",
        words.name(target),
        words.goal(target),
        by,
        period,
        words.value(assessment.figure()),
        new TargetCards(material).distance(assessment),
        verdict(assessment));
  }

  private String verdict(Assessment assessment) {
    if (concluded(assessment)) {
      return words.status(assessment);
    }
    return assessment.status() == TargetStatus.NOT_COMPUTABLE
        ? material.say("official.target.open")
        : material.say("official.target.doubted", words.status(assessment));
  }

  /** How much of the reporting is in, and what is doubtful, in one paragraph. */
  private static Section completeness(Material material) {
    List<String> sentences = new ArrayList<>();
    sentences.add(ReceivedSection.reportingRate(material));
    sentences.add(SilentSection.count(material));
    sentences.add(ReceivedSection.files(material));
    sentences.add(FindingsSection.count(material));
    StandardNotes notes = new StandardNotes(material);
    sentences.addAll(notes.unconfirmed(notes::title));
    return Section.of(
        material.say("official.completeness"), new Block.Paragraph(String.join(" ", sentences)));
  }
}
