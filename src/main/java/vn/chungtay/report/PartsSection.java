package vn.chungtay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chungtay.finding.Findings;
import vn.chungtay.indicator.Figure;
import vn.chungtay.indicator.Indicator;

/** What came as parts, and what therefore cannot be known here of single households. */
final class PartsSection {
  private final Material material;
  private final Shown shown;
  private final List<PartFacts> parts;

  private PartsSection(Material material) {
    this.material = material;
    this.shown = new Shown(material);
    this.parts = material.outcomes().parts();
  }

  /** The section; nothing where everything was read from submissions. */
  static Optional<Section> of(Material material) {
    return material.outcomes().parts().isEmpty()
        ? Optional.empty()
        : Optional.of(new PartsSection(material).section());
  }

  private Section section() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(material.paragraph("parts.sums", material.count(parts.size())));
    if (material.outcomes().extent().everything()) {
      blocks.add(table());
    }
    blocks.add(new Block.Points(limits()));
    return new Section(material.say("parts.title"), blocks, List.of());
  }

  private List<String> limits() {
    List<String> limits = new ArrayList<>();
    limits.add(moves());
    limits.add(material.say("parts.twice"));
    limits.add(material.say("parts.within"));
    if (!material.campaign().awards().rising().isEmpty()) {
      limits.add(material.say("parts.risen"));
    }
    long elsewhere =
        material.outcomes().findings().elsewhere().stream()
            .mapToLong(Findings.Elsewhere::count)
            .sum();
    if (elsewhere > 0) {
      limits.add(material.say("parts.findings", material.count(elsewhere)));
    }
    return limits;
  }

  /** Moves between parts are not followed; the share found again is told where it may be. */
  private String moves() {
    Figure retention = material.figure(Indicator.COHORT_RETENTION, material.asOf());
    String period = PeriodWords.of(material, material.asOf());
    return material.asOf().equals(material.campaign().baseline()) || retention.value().isEmpty()
        ? material.say("parts.moves")
        : material.say(
            "parts.moves.counted",
            period,
            material
                .numbers()
                .shown(retention.outcome().numeratorDecimal().get(), NumberForm.WHOLE),
            material
                .numbers()
                .shown(retention.outcome().denominatorDecimal().get(), NumberForm.WHOLE),
            shown.phrase(retention));
  }

  private Table table() {
    boolean counted = material.campaign().smallestCell() <= 1;
    Headings headings = new Headings(material).texts("part").numbers("part_files", "part_records");
    if (counted) {
      headings.numbers("part_cohort", "part_found", "part_lost");
    }
    List<List<Cell>> rows = parts.stream().map(part -> row(part, counted)).toList();
    return new Table(material.say("parts.caption"), headings.list(), rows);
  }

  private List<Cell> row(PartFacts part, boolean counted) {
    List<Cell> row = new ArrayList<>();
    row.add(new Cell.Text(part.name()));
    row.add(shown.count(part.files()));
    row.add(shown.count(part.records()));
    if (counted) {
      row.add(shown.count(part.cohort()));
      row.add(shown.count(part.found()));
      row.add(shown.count(part.cohort() - part.found()));
    }
    return row;
  }
}
