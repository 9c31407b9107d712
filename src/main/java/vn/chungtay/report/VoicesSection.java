package vn.chungtay.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.chungtay.submission.Exemplar;
import vn.chungtay.submission.Heading;
import vn.chungtay.submission.Obstacle;
import vn.chungtay.submission.SubmittedRecord;
import vn.chungtay.submission.Wording;

/** What units say in their own words: obstacles and proposals, and good examples. */
final class VoicesSection {
  private static final int MOST = 50;

  /** By what is said and by whom, so that the order of the files does not matter. */
  private static final Comparator<Obstacle> OBSTACLES =
      Comparator.comparing(VoicesSection::topic)
          .thenComparing(obstacle -> obstacle.heading().unitCode())
          .thenComparing(Obstacle::text)
          .thenComparing(obstacle -> obstacle.proposal().orElse(""));

  private static final Comparator<Exemplar> EXEMPLARS =
      Comparator.comparing(Exemplar::subject)
          .thenComparing(exemplar -> exemplar.heading().unitCode())
          .thenComparing(Exemplar::title)
          .thenComparing(exemplar -> exemplar.summary().orElse(""));

  private final Material material;
  private final Shown shown;

  private VoicesSection(Material material) {
    this.material = material;
    this.shown = new Shown(material);
  }

  static Section of(Material material) {
    return new VoicesSection(material).section();
  }

  private Section section() {
    List<Obstacle> obstacles =
        material.outcomes().obstacles().stream().filter(this::atPeriod).sorted(OBSTACLES).toList();
    List<Exemplar> exemplars =
        material.outcomes().exemplars().stream().filter(this::atPeriod).sorted(EXEMPLARS).toList();
    return new Section(
        material.say("voices.title"),
        List.of(),
        List.of(obstacles(obstacles), exemplars(exemplars)));
  }

  /** What obstacles are sorted by: spellings of one topic together, those without one last. */
  private static String topic(Obstacle obstacle) {
    return obstacle.topic().map(Wording::key).orElse("\uffff");
  }

  private boolean atPeriod(SubmittedRecord said) {
    return said.heading().period().equals(material.asOf());
  }

  private Section obstacles(List<Obstacle> obstacles) {
    return part(
        "obstacles",
        obstacles.size(),
        new Headings(material).texts("topic", "unit", "obstacle", "proposal").list(),
        obstacles.stream().limit(MOST).map(this::row).toList());
  }

  private Section exemplars(List<Exemplar> exemplars) {
    return part(
        "exemplars",
        exemplars.size(),
        new Headings(material)
            .texts("subject", "subject_name", "example", "summary", "award", "unit")
            .list(),
        exemplars.stream().limit(MOST).map(this::row).toList());
  }

  private Section part(String key, int count, List<Table.Heading> headings, List<List<Cell>> rows) {
    String title = material.say(key + ".title");
    String period = PeriodWords.of(material, material.asOf());
    if (count == 0) {
      return Section.of(title, material.paragraph(key + ".nothing", period));
    }
    List<String> notes =
        count <= MOST
            ? List.of()
            : List.of(material.say("voices.cut", material.count(MOST), material.count(count)));
    return Section.of(
        title,
        material.paragraph(key + ".count", material.count(count), period),
        new Table("", headings, rows, notes));
  }

  private List<Cell> row(Obstacle obstacle) {
    return List.of(
        shown.text(obstacle.topic()),
        sender(obstacle.heading()),
        new Cell.Text(obstacle.text()),
        shown.text(obstacle.proposal()));
  }

  /** A person or household stays unnamed, and so does whatever might tell who it is. */
  private List<Cell> row(Exemplar exemplar) {
    boolean personal = exemplar.subject().personal();
    return List.of(
        new Cell.Text(material.say("subject." + exemplar.subject().code())),
        personal ? shown.missing("personal") : shown.text(exemplar.subjectName()),
        new Cell.Text(exemplar.title()),
        personal ? shown.missing("personal") : shown.text(summary(exemplar)),
        shown.text(exemplar.proposedAward()),
        sender(exemplar.heading()));
  }

  private static Optional<String> summary(Exemplar exemplar) {
    return exemplar.summary().or(exemplar::model);
  }

  private Cell sender(Heading heading) {
    return new Cell.Text(material.unitName(heading.unitCode(), heading.period()));
  }
}
