package vn.chungtay.report;

import java.util.ArrayList;
import java.util.List;
import vn.chungtay.award.Ranking;
import vn.chungtay.reference.AwardSubject;
import vn.chungtay.submission.Exemplar;
import vn.chungtay.submission.ExemplarSubject;
import vn.chungtay.submission.Obstacle;
import vn.chungtay.submission.Wording;

/** The chapter of a drafted report on good examples, and on obstacles with what is proposed. */
final class VoicesChapter {
  /** More units than these are named in the annex alone. */
  private static final int MOST_NAMED = 12;

  private final Material material;
  private final Voices voices;
  private final String period;

  VoicesChapter(Material material) {
    this.material = material;
    this.voices = new Voices(material);
    this.period = PeriodWords.of(material, material.asOf());
  }

  static Section of(Material material) {
    VoicesChapter chapter = new VoicesChapter(material);
    return new Section(
        material.say("official.voices"),
        List.of(),
        List.of(chapter.exemplars(), chapter.obstacles()));
  }

  private Section exemplars() {
    List<Block> blocks = new ArrayList<>();
    List<Exemplar> exemplars =
        voices.exemplars().stream()
            .filter(exemplar -> exemplar.subject() != ExemplarSubject.MODEL)
            .toList();
    blocks.addAll(quoted(exemplars, "official.exemplars.count"));
    blocks.addAll(new WorkChapters(material).commendations());
    blocks.addAll(suggested());
    blocks.add(DraftedReport.gap(material, "exemplars"));
    return new Section(material.say("official.exemplars"), blocks, List.of());
  }

  /** Who is put forward by points at a review; those of an example only as a gap to be filled. */
  private List<Block> suggested() {
    RankingTables tables = new RankingTables(material);
    if (tables.all().noneMatch(ranking -> ranking.quota().isPresent())) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    for (AwardSubject subject : AwardSubject.values()) {
      List<String> units = new ArrayList<>();
      tables.of(subject).forEach(ranking -> units.addAll(suggested(tables, ranking)));
      if (!units.isEmpty()) {
        boolean many = units.size() > MOST_NAMED;
        blocks.add(
            material.paragraph(
                many ? "official.awards.many" : "official.awards",
                material.say("awards.subject." + subject.code()),
                material.count(units.size()),
                String.join("; ", units)));
      }
    }
    if (blocks.isEmpty()) {
      blocks.add(material.paragraph("official.awards.nobody", period));
    } else if (material.campaign().awards().example()) {
      blocks.add(0, DraftedReport.gap(material, "awards"));
    }
    return blocks;
  }

  private List<String> suggested(RankingTables tables, Ranking ranking) {
    return ranking.standings().stream()
        .filter(RankingTables::forward)
        .map(
            standing ->
                material.say(
                    "official.awards.unit",
                    standing.place().name(),
                    tables.pool(ranking),
                    tables.points(standing.scoreDecimal().orElseThrow()).shown()))
        .toList();
  }

  /** Some good examples as they were told. */
  List<Block> quoted(List<Exemplar> exemplars, String count) {
    if (exemplars.isEmpty()) {
      return List.of(material.paragraph(count + ".nothing", period));
    }
    List<Block> blocks = new ArrayList<>();
    boolean named =
        material.outcomes().names() && exemplars.stream().anyMatch(e -> e.subject().personal());
    blocks.add(
        material.paragraph(
            named ? count + ".named" : count, material.count(exemplars.size()), period));
    blocks.add(new Block.Points(exemplars.stream().limit(Voices.MOST).map(this::example).toList()));
    voices.cut(exemplars.size()).map(Block.Paragraph::new).ifPresent(blocks::add);
    return blocks;
  }

  private String example(Exemplar exemplar) {
    String subject = material.say("subject." + exemplar.subject().code());
    String who = voices.name(exemplar).map(name -> named(subject, name)).orElse(subject);
    List<String> sentences = new ArrayList<>();
    sentences.add(
        ended(material.say("official.exemplar", who, exemplar.title(), voices.sender(exemplar))));
    voices.summary(exemplar).map(VoicesChapter::ended).ifPresent(sentences::add);
    exemplar
        .proposedAward()
        .map(award -> material.say("official.exemplar.award", award))
        .ifPresent(sentences::add);
    return String.join(" ", sentences);
  }

  /** Many names say themselves what they are the name of. */
  private String named(String subject, String name) {
    boolean said = Wording.key(name).startsWith(Wording.key(subject));
    return said ? name : material.say("official.exemplar.named", subject, name);
  }

  private Section obstacles() {
    List<Obstacle> obstacles = voices.obstacles();
    List<Block> blocks = new ArrayList<>();
    if (obstacles.isEmpty()) {
      blocks.add(material.paragraph("obstacles.nothing", period));
    } else {
      blocks.add(material.paragraph("obstacles.count", material.count(obstacles.size()), period));
      blocks.add(
          new Block.Points(obstacles.stream().limit(Voices.MOST).map(this::obstacle).toList()));
      voices.cut(obstacles.size()).map(Block.Paragraph::new).ifPresent(blocks::add);
    }
    blocks.add(DraftedReport.gap(material, "obstacles"));
    return new Section(material.say("official.obstacles"), blocks, List.of());
  }

  private String obstacle(Obstacle obstacle) {
    String sender = voices.sender(obstacle);
    String from =
        obstacle.topic().map(topic -> material.say("official.topic", topic, sender)).orElse(sender);
    String said = material.say("official.obstacle", from, ended(obstacle.text()));
    return obstacle
        .proposal()
        .map(proposal -> material.say("official.proposal", said, ended(proposal)))
        .orElse(said);
  }

  /** A sentence with a sign at its end. */
  private static String ended(String sentence) {
    String text = sentence.strip();
    return text.matches("(?s).*[.!?…]") ? text : text + ".";
  }
}
