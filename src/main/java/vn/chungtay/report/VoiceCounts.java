package vn.chungtay.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.chungtay.submission.Exemplar;
import vn.chungtay.submission.ExemplarSubject;
import vn.chungtay.submission.Obstacle;
import vn.chungtay.submission.Wording;

/** What units say, counted: obstacles by topic with their senders, good examples by subject. */
final class VoiceCounts {
  private VoiceCounts() {}

  /** By topic, spellings of one together; what has none comes last. */
  static Table byTopic(Material material, List<Obstacle> sorted) {
    Map<String, List<Obstacle>> byTopic = new LinkedHashMap<>();
    for (Obstacle obstacle : sorted) {
      String topic = obstacle.topic().map(Wording::key).orElse("");
      byTopic.computeIfAbsent(topic, t -> new ArrayList<>()).add(obstacle);
    }
    return new Table(
        material.say("obstacles.topics"),
        new Headings(material)
            .texts("topic")
            .numbers("statements", "proposals", "units")
            .texts("senders")
            .list(),
        byTopic.values().stream().map(said -> topic(material, said)).toList());
  }

  private static List<Cell> topic(Material material, List<Obstacle> said) {
    Shown shown = new Shown(material);
    Voices voices = new Voices(material);
    List<String> senders = said.stream().map(voices::sender).distinct().toList();
    return List.of(
        shown.text(said.get(0).topic()),
        shown.count(said.size()),
        shown.count(said.stream().filter(o -> o.proposal().isPresent()).count()),
        shown.count(senders.size()),
        new Cell.Text(String.join("; ", senders)));
  }

  /** By subject, with the awards that are proposed and how often. */
  static Table bySubject(Material material, List<Exemplar> exemplars) {
    Map<ExemplarSubject, List<Exemplar>> bySubject =
        exemplars.stream()
            .collect(Collectors.groupingBy(Exemplar::subject, TreeMap::new, Collectors.toList()));
    List<List<Cell>> rows = new ArrayList<>();
    bySubject.forEach(
        (subject, told) ->
            rows.add(
                List.of(
                    new Cell.Text(material.say("subject." + subject.code())),
                    new Shown(material).count(told.size()),
                    new Cell.Text(awards(material, told)))));
    return new Table(
        material.say("exemplars.subjects"),
        new Headings(material).texts("subject").numbers("examples").texts("awards").list(),
        rows);
  }

  private static String awards(Material material, List<Exemplar> told) {
    Map<String, List<String>> byAward = new TreeMap<>();
    for (Exemplar exemplar : told) {
      String award = exemplar.proposedAward().orElseGet(() -> material.say("exemplars.no_award"));
      byAward.computeIfAbsent(Wording.key(award), key -> new ArrayList<>()).add(award);
    }
    return byAward.values().stream()
        .map(same -> material.say("exemplars.award", same.get(0), material.count(same.size())))
        .collect(Collectors.joining("; "));
  }
}
