package vn.chungtay.report;

import java.util.ArrayList;
import java.util.List;
import vn.chungtay.award.Ranking;
import vn.chungtay.award.Standing;
import vn.chungtay.reference.AwardSubject;
import vn.chungtay.reference.Awards;
import vn.chungtay.reference.Criterion;

/** Who did best by the campaign's criteria, and who is put forward for an award. */
final class AwardsSection {
  /** More units than these are not listed one by one. */
  static final int MOST = 60;

  private final Material material;
  private final Awards awards;
  private final RankingTables tables;

  private AwardsSection(Material material) {
    this.material = material;
    this.awards = material.campaign().awards();
    this.tables = new RankingTables(material);
  }

  static Section of(Material material) {
    return new AwardsSection(material).section();
  }

  private Section section() {
    List<Block> blocks = new ArrayList<>();
    List<Section> parts = new ArrayList<>();
    if (tables.all().findAny().isEmpty()) {
      blocks.add(material.paragraph("awards.nothing", PeriodWords.of(material, material.asOf())));
    } else {
      blocks.add(new Block.Paragraph(basis(material)));
      blocks.add(new Block.Paragraph(demands()));
      for (AwardSubject subject : AwardSubject.values()) {
        if (!tables.of(subject).isEmpty()) {
          parts.add(subject(subject));
        }
      }
    }
    RisenSection.of(material).ifPresent(parts::add);
    return new Section(material.say("awards.title"), blocks, parts);
  }

  /** By what the units are judged; an example says that it is one. */
  static String basis(Material material) {
    Awards awards = material.campaign().awards();
    if (awards.example()) {
      return material.say("awards.example");
    }
    return awards
        .basis()
        .map(basis -> material.say("awards.basis", basis))
        .orElseGet(() -> material.say("awards.campaign"));
  }

  private String demands() {
    List<String> demands = new ArrayList<>();
    awards
        .demands()
        .reportingRate()
        .map(least -> material.numbers().significant(least, 5) + "%")
        .map(least -> material.say("awards.demand.reporting_rate", least))
        .ifPresent(demands::add);
    awards
        .demands()
        .errors()
        .map(most -> material.say("awards.demand.errors", material.count(most.longValue())))
        .ifPresent(demands::add);
    if (awards.demands().established()) {
      demands.add(material.say("awards.demand.established"));
    }
    demands.add(material.say("awards.demand.threshold"));
    return material.say("awards.demands", String.join("; ", demands));
  }

  private Section subject(AwardSubject subject) {
    List<Criterion> criteria = awards.criteria(subject);
    List<Ranking> rankings = tables.of(subject);
    int units = rankings.stream().mapToInt(ranking -> ranking.standings().size()).sum();
    List<Block> blocks = new ArrayList<>();
    if (tables.review(subject)) {
      blocks.add(
          tables
              .suggestions(subject)
              .<Block>map(table -> table)
              .orElseGet(() -> material.paragraph("awards.suggestions.nobody")));
    }
    blocks.add(tables.criteria(criteria));
    if (units <= MOST) {
      rankings.forEach(ranking -> blocks.add(tables.table(ranking)));
    } else {
      blocks.add(material.paragraph("awards.many", material.count(units)));
      blocks.add(pools(rankings));
    }
    return new Section(material.say("awards.subject." + subject.code()), blocks, List.of());
  }

  /** Where there are too many units, what became of each pool. */
  private Table pools(List<Ranking> rankings) {
    return new Table(
        material.say("awards.pools.caption", PeriodWords.of(material, material.asOf())),
        new Headings(material)
            .texts("ranking")
            .numbers("units", "ranked", "disqualified", "not_ranked", "quota")
            .texts("first")
            .list(),
        rankings.stream().map(this::pool).toList());
  }

  private List<Cell> pool(Ranking ranking) {
    Shown shown = new Shown(material);
    List<String> first =
        ranking.standings().stream()
            .filter(standing -> standing.rank().orElse(0) == 1)
            .map(standing -> standing.place().name())
            .toList();
    return List.of(
        new Cell.Text(tables.pool(ranking)),
        shown.count(ranking.members()),
        shown.count(ranking.ranked()),
        shown.count(count(ranking, Standing.Status.DISQUALIFIED)),
        shown.count(count(ranking, Standing.Status.NOT_RANKED)),
        ranking.quota().isPresent()
            ? shown.count(ranking.quota().getAsInt())
            : shown.missing("no_quota"),
        new Cell.Text(String.join("; ", first)));
  }

  private static long count(Ranking ranking, Standing.Status status) {
    return ranking.standings().stream().filter(s -> s.status() == status).count();
  }
}
