package vn.chungtay.report;

import java.util.List;
import java.util.Optional;
import vn.chungtay.indicator.Assessment;

/** The province's targets held, as yardsticks, against other places in their scope. */
final class TargetYardsticks {
  private TargetYardsticks() {}

  /** Nothing when the targets are for the province alone. */
  static Optional<Section> of(Material material) {
    List<List<Cell>> rows =
        material.outcomes().assessments().stream()
            .filter(a -> a.figure().period().equals(material.asOf()))
            .filter(a -> !a.figure().place().code().equals(material.outcomes().extent().unit()))
            .map(assessment -> row(material, assessment))
            .toList();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    Table table =
        new Table(
            material.say("yardsticks.caption", PeriodWords.of(material, material.asOf())),
            new Headings(material)
                .texts("target", "unit")
                .numbers("value", "gap")
                .texts("verdict", "established")
                .list(),
            rows);
    return Optional.of(
        new Section(
            material.say("yardsticks.title"),
            List.of(material.paragraph("yardsticks.text"), table),
            List.of()));
  }

  private static List<Cell> row(Material material, Assessment assessment) {
    Shown shown = new Shown(material);
    TargetWords words = new TargetWords(material);
    return List.of(
        new Cell.Text(words.name(assessment.target())),
        new Cell.Text(assessment.figure().place().name()),
        shown.cell(assessment.figure()),
        assessment
            .gapDecimal()
            .map(shown::difference)
            .orElseGet(() -> shown.missing(assessment.figure().outcome().reasons())),
        new Cell.Text(words.status(assessment)),
        new Cell.Text(words.established(assessment)));
  }
}
