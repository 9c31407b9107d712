package vn.chungtay.report;

import java.util.List;
import vn.chungtay.submission.Exemplar;
import vn.chungtay.submission.Obstacle;
import vn.chungtay.submission.SubmittedRecord;

/** What units say in their own words: obstacles and proposals, and good examples. */
final class VoicesSection {
  private final Material material;
  private final Shown shown;
  private final Voices voices;

  private VoicesSection(Material material) {
    this.material = material;
    this.shown = new Shown(material);
    this.voices = new Voices(material);
  }

  static Section of(Material material) {
    return new VoicesSection(material).section();
  }

  private Section section() {
    return new Section(
        material.say("voices.title"),
        List.of(),
        List.of(obstacles(voices.obstacles()), exemplars(voices.exemplars())));
  }

  private Section obstacles(List<Obstacle> obstacles) {
    return part(
        "obstacles",
        obstacles.size(),
        VoiceCounts.byTopic(material, obstacles),
        table(obstacles.stream().limit(Voices.MOST).toList()));
  }

  private Section exemplars(List<Exemplar> exemplars) {
    return part(
        "exemplars",
        exemplars.size(),
        VoiceCounts.bySubject(material, exemplars),
        told(exemplars.stream().limit(Voices.MOST).toList()));
  }

  private Section part(String key, int count, Table summary, Table all) {
    String title = material.say(key + ".title");
    String period = PeriodWords.of(material, material.asOf());
    if (count == 0) {
      return Section.of(title, material.paragraph(key + ".nothing", period));
    }
    return Section.of(
        title,
        material.paragraph(counted(key), material.count(count), period),
        summary,
        new Table(
            material.say(key + ".caption"),
            all.headings(),
            all.rows(),
            voices.cut(count).stream().toList()));
  }

  private String counted(String key) {
    boolean named = key.equals("exemplars") && material.outcomes().names();
    return named ? "exemplars.count.named" : key + ".count";
  }

  /** Obstacles as they were told, a row each. */
  private Table table(List<Obstacle> obstacles) {
    return new Table(
        "",
        new Headings(material).texts("topic", "unit", "obstacle", "proposal").list(),
        obstacles.stream().map(this::row).toList());
  }

  /** Good examples as they were told, a row each. */
  private Table told(List<Exemplar> exemplars) {
    return new Table(
        "",
        new Headings(material)
            .texts("subject", "subject_name", "example", "summary", "award", "unit")
            .list(),
        exemplars.stream().map(this::row).toList());
  }

  /** All obstacles of the report's period. */
  static Table obstacles(Material material) {
    VoicesSection section = new VoicesSection(material);
    return section.table(section.voices.obstacles());
  }

  /** All good examples of the report's period. */
  static Table exemplars(Material material) {
    VoicesSection section = new VoicesSection(material);
    return section.told(section.voices.exemplars());
  }

  private List<Cell> row(Obstacle obstacle) {
    return List.of(
        shown.text(obstacle.topic()),
        sender(obstacle),
        new Cell.Text(obstacle.text()),
        shown.text(obstacle.proposal()));
  }

  /** A person or household stays unnamed, and so does whatever might tell who it is. */
  private List<Cell> row(Exemplar exemplar) {
    boolean personal = voices.unnamed(exemplar);
    return List.of(
        new Cell.Text(material.say("subject." + exemplar.subject().code())),
        personal ? shown.missing("personal") : shown.text(voices.name(exemplar)),
        new Cell.Text(exemplar.title()),
        personal ? shown.missing("personal") : shown.text(voices.summary(exemplar)),
        shown.text(exemplar.proposedAward()),
        sender(exemplar));
  }

  private Cell sender(SubmittedRecord said) {
    return new Cell.Text(voices.sender(said));
  }
}
