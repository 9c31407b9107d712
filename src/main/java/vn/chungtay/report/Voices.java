package vn.chungtay.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.chungtay.submission.Exemplar;
import vn.chungtay.submission.Obstacle;
import vn.chungtay.submission.SubmittedRecord;
import vn.chungtay.submission.Wording;

/** What units say in their own words at the report's period, in an order of its own. */
record Voices(Material material) {
  /** More than these are not quoted, only counted. */
  static final int MOST = 50;

  /** By what is said and by whom, so that the order of the files does not matter. */
  private static final Comparator<Obstacle> OBSTACLES =
      Comparator.comparing(Voices::topic)
          .thenComparing(obstacle -> obstacle.heading().unitCode())
          .thenComparing(Obstacle::text)
          .thenComparing(obstacle -> obstacle.proposal().orElse(""));

  private static final Comparator<Exemplar> EXEMPLARS =
      Comparator.comparing(Exemplar::subject)
          .thenComparing(exemplar -> exemplar.heading().unitCode())
          .thenComparing(Exemplar::title)
          .thenComparing(exemplar -> exemplar.summary().orElse(""));

  List<Obstacle> obstacles() {
    return material.outcomes().obstacles().stream()
        .filter(this::atPeriod)
        .map(Voices::withoutIdNumbers)
        .sorted(OBSTACLES)
        .toList();
  }

  List<Exemplar> exemplars() {
    return material.outcomes().exemplars().stream()
        .filter(this::atPeriod)
        .map(Voices::withoutIdNumbers)
        .sorted(EXEMPLARS)
        .toList();
  }

  /** What people write may hold id numbers of others. */
  private static Obstacle withoutIdNumbers(Obstacle said) {
    return new Obstacle(
        said.heading(),
        said.topic().map(Wording::withoutIdNumbers),
        Wording.withoutIdNumbers(said.text()),
        said.proposal().map(Wording::withoutIdNumbers));
  }

  private static Exemplar withoutIdNumbers(Exemplar said) {
    return new Exemplar(
        said.heading(),
        said.subject(),
        Wording.withoutIdNumbers(said.title()),
        said.summary().map(Wording::withoutIdNumbers),
        said.model().map(Wording::withoutIdNumbers),
        said.households(),
        said.proposedAward().map(Wording::withoutIdNumbers),
        said.subjectName().map(Wording::withoutIdNumbers));
  }

  /** What of a good example may be told beside its title: nothing that tells who a person is. */
  Optional<String> summary(Exemplar exemplar) {
    return unnamed(exemplar) ? Optional.empty() : exemplar.summary().or(exemplar::model);
  }

  /** Whether it is that of a person or household whose name is not asked for. */
  boolean unnamed(Exemplar exemplar) {
    return exemplar.subject().personal()
        && (!material.outcomes().names() || exemplar.subjectName().isEmpty());
  }

  /** Whose example it is; a person or household only where names are asked for. */
  Optional<String> name(Exemplar exemplar) {
    return unnamed(exemplar) ? Optional.empty() : exemplar.subjectName();
  }

  /** The name of the unit that says it. */
  String sender(SubmittedRecord said) {
    return material.unitName(said.heading().unitCode(), said.heading().period());
  }

  /** That only some are quoted, where that is so. */
  Optional<String> cut(int count) {
    return count <= MOST
        ? Optional.empty()
        : Optional.of(material.say("voices.cut", material.count(MOST), material.count(count)));
  }

  /** What obstacles are sorted by: spellings of one topic together, those without one last. */
  private static String topic(Obstacle obstacle) {
    return obstacle.topic().map(Wording::key).orElse("\uffff");
  }

  private boolean atPeriod(SubmittedRecord said) {
    return said.heading().period().equals(material.asOf());
  }
}
