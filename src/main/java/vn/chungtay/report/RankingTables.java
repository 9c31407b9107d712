package vn.chungtay.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chungtay.award.Part;
import vn.chungtay.award.Ranking;
import vn.chungtay.award.Standing;
import vn.chungtay.reference.AwardSubject;
import vn.chungtay.reference.Criterion;

/** Rankings at the report's period as tables. */
final class RankingTables {
  private final Material material;
  private final CriterionWords words;
  private final Shown shown;

  RankingTables(Material material) {
    this.material = material;
    this.words = new CriterionWords(material);
    this.shown = new Shown(material);
  }

  /** The rankings of a group of units. */
  List<Ranking> of(AwardSubject subject) {
    return all().filter(ranking -> ranking.subject() == subject).toList();
  }

  Stream<Ranking> all() {
    return material.outcomes().emulation().rankings().stream()
        .filter(ranking -> ranking.period().equals(material.asOf()));
  }

  /** What points are given for, and how. */
  Table criteria(List<Criterion> criteria) {
    return new Table(
        material.say("awards.criteria.caption"),
        new Headings(material)
            .texts("criterion", "read")
            .numbers("most_points")
            .texts("scale", "threshold")
            .list(),
        criteria.stream().map(this::criterion).toList());
  }

  private List<Cell> criterion(Criterion criterion) {
    return List.of(
        new Cell.Text(words.name(criterion)),
        new Cell.Text(words.read(criterion)),
        new Cell.Number(criterion.weight(), words.points(criterion.weight()), NumberForm.RATIO),
        new Cell.Text(words.scale(criterion)),
        new Cell.Text(words.threshold(criterion)));
  }

  /** One ranking with the points of every criterion. */
  Table table(Ranking ranking) {
    Headings headings = new Headings(material).texts("unit").numbers("rank");
    for (Criterion criterion : ranking.criteria()) {
      headings.number(
          material.say(
              "awards.column.points", words.name(criterion), words.points(criterion.weight())));
    }
    headings.number(material.say("awards.column.score", words.points(ranking.most())));
    if (ranking.quota().isPresent()) {
      headings.texts("suggestion");
    }
    return told(
        caption(ranking),
        headings.texts("remarks").list(),
        ranking.standings().stream().map(standing -> row(ranking, standing)).toList(),
        List.of());
  }

  /** A table whose last column, the remarks, is left out where there are none. */
  private static Table told(
      String caption, List<Table.Heading> headings, List<List<Cell>> rows, List<String> notes) {
    int last = headings.size() - 1;
    if (rows.stream().anyMatch(row -> !row.get(last).shown().isEmpty())) {
      return new Table(caption, headings, rows, notes);
    }
    return new Table(
        caption,
        headings.subList(0, last),
        rows.stream().map(row -> row.subList(0, last)).toList(),
        notes);
  }

  private String caption(Ranking ranking) {
    String pool = pool(ranking);
    String period = PeriodWords.of(material, material.asOf());
    return ranking.quota().isPresent()
        ? material.say(
            "awards.caption.quota",
            pool,
            period,
            material.count(ranking.members()),
            material.count(ranking.quota().getAsInt()))
        : material.say("awards.caption", pool, period, material.count(ranking.members()));
  }

  /** Those ranked together in words. */
  String pool(Ranking ranking) {
    if (!ranking.poolName().isEmpty()) {
      return ranking.poolName();
    }
    long all =
        material.map(material.asOf()).units().stream().filter(ranking.subject()::holds).count();
    boolean grouped = all == ranking.members();
    return material.say(
        grouped ? "awards.pool.all" : "awards.pool.outside",
        material.say("awards.subject." + ranking.subject().code()));
  }

  private List<Cell> row(Ranking ranking, Standing standing) {
    List<Cell> row = new ArrayList<>();
    row.add(new Cell.Text(standing.place().name()));
    row.add(rank(standing));
    for (Part part : standing.parts()) {
      row.add(
          part.pointsDecimal()
              .<Cell>map(this::points)
              .orElseGet(() -> shown.missing(part.readout().reasons())));
    }
    row.add(
        standing.scoreDecimal().<Cell>map(this::points).orElseGet(() -> shown.missing("no_score")));
    if (ranking.quota().isPresent()) {
      row.add(new Cell.Text(suggestion(standing)));
    }
    row.add(new Cell.Text(remarks(ranking, standing)));
    return row;
  }

  /** Whether anybody of a group could be put forward now. */
  boolean review(AwardSubject subject) {
    return of(subject).stream().anyMatch(ranking -> ranking.quota().isPresent());
  }

  /** Everybody of a group who is put forward at this review; nothing where nobody is. */
  Optional<Table> suggestions(AwardSubject subject) {
    List<List<Cell>> rows = of(subject).stream().flatMap(this::suggested).toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            told(
                material.say(
                    "awards.suggestions.caption",
                    material.say("awards.subject." + subject.code()),
                    PeriodWords.of(material, material.asOf())),
                new Headings(material)
                    .texts("ranking", "unit")
                    .numbers("rank", "score")
                    .texts("award", "remarks")
                    .list(),
                rows,
                List.of(material.say("awards.suggestions.note"))));
  }

  private Stream<List<Cell>> suggested(Ranking ranking) {
    return ranking.standings().stream()
        .filter(RankingTables::forward)
        .map(
            standing ->
                List.of(
                    new Cell.Text(pool(ranking)),
                    new Cell.Text(standing.place().name()),
                    rank(standing),
                    points(standing.scoreDecimal().orElseThrow()),
                    shown.text(ranking.award()),
                    new Cell.Text(doubts(ranking, standing))));
  }

  /** Whether a unit is put forward, or is one of those among whom the council decides. */
  static boolean forward(Standing standing) {
    return switch (standing.suggestion()) {
      case PROPOSED, TIED_AT_QUOTA -> true;
      case NONE, NOT_PROPOSED -> false;
    };
  }

  private String doubts(Ranking ranking, Standing standing) {
    String remarks = remarks(ranking, standing);
    if (standing.suggestion() != Standing.Suggestion.TIED_AT_QUOTA) {
      return remarks;
    }
    String tied = suggestion(standing);
    return remarks.isEmpty() ? tied : tied + "; " + remarks;
  }

  Cell rank(Standing standing) {
    return standing.rank().isPresent()
        ? shown.count(standing.rank().getAsInt())
        : shown.missing("not_ranked");
  }

  String suggestion(Standing standing) {
    return standing.suggestion() == Standing.Suggestion.NONE
        ? ""
        : material.say("awards.suggestion." + standing.suggestion().code());
  }

  String remarks(Ranking ranking, Standing standing) {
    return words.grounds(standing.grounds(), ranking.criteria());
  }

  Cell points(BigDecimal points) {
    return material.numbers().cell(points, NumberForm.RATIO);
  }
}
