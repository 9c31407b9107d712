package vn.chungtay.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.chungtay.indicator.Assessment;
import vn.chungtay.indicator.Figure;
import vn.chungtay.submission.Period;

/** The verdict on each target in a sentence, what it rests on, and who is missing by name. */
final class TargetGrounds {
  private final Material material;
  private final TargetWords words;
  private final Function<Assessment, String> verdict;
  private final List<Block> blocks = new ArrayList<>();

  /** Several targets mostly lack the same units: those are named once. */
  private final Map<List<String>, List<Assessment>> uncovered = new LinkedHashMap<>();

  private TargetGrounds(Material material, Function<Assessment, String> verdict) {
    this.material = material;
    this.verdict = verdict;
    this.words = new TargetWords(material);
  }

  static Section of(Material material, List<Assessment> assessments) {
    List<Block> blocks =
        new ArrayList<>(blocks(material, assessments, new TargetWords(material)::verdict));
    new StandardNotes(material)
        .sinceBaseline()
        .forEach(note -> blocks.add(new Block.Paragraph(note)));
    return new Section(material.say("grounds.title"), blocks, List.of());
  }

  /**
   * The same without the notes on standards.
   *
   * @param verdict the sentence on one target
   */
  static List<Block> blocks(
      Material material, List<Assessment> assessments, Function<Assessment, String> verdict) {
    TargetGrounds grounds = new TargetGrounds(material, verdict);
    assessments.forEach(grounds::verdict);
    grounds.uncovered.forEach(grounds::names);
    return grounds.blocks;
  }

  private void verdict(Assessment assessment) {
    blocks.add(new Block.Paragraph(verdict.apply(assessment)));
    List<String> missing =
        Uncovered.names(material, assessment.figure(), assessment.target().group());
    if (!missing.isEmpty()) {
      uncovered.computeIfAbsent(missing, names -> new ArrayList<>()).add(assessment);
    }
    List<String> doubts = Doubts.of(material, assessment, missing);
    if (!doubts.isEmpty()) {
      blocks.add(new Block.Points(doubts));
    }
  }

  private void names(List<String> names, List<Assessment> lacking) {
    List<String> targets = lacking.stream().map(a -> words.name(a.target())).toList();
    blocks.add(
        material.paragraph(
            "grounds.uncovered",
            when(lacking.get(0).figure()),
            String.join("; ", targets),
            material.count(names.size()),
            NameList.of(material, names)));
  }

  /** Where the baseline's households are followed, either of two reports may be missing. */
  private String when(Figure figure) {
    String period = PeriodWords.of(material, figure.period());
    Period baseline = Uncovered.mapOf(material, figure);
    return baseline.equals(figure.period())
        ? period
        : material.say("grounds.either", PeriodWords.of(material, baseline), period);
  }
}
