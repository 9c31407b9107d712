package vn.chungtay.report;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chungtay.award.Part;
import vn.chungtay.award.Ranking;
import vn.chungtay.award.RisenHouseholds;
import vn.chungtay.award.Standing;
import vn.chungtay.indicator.Place;
import vn.chungtay.indicator.Work;
import vn.chungtay.reference.OrgUnit;

/** The sheets on the movement: work by place and sender, points by unit and criterion. */
final class EmulationSheets {
  private final Material material;
  private final Shown shown;

  EmulationSheets(Material material) {
    this.material = material;
    this.shown = new Shown(material);
  }

  private SheetDraft draft(String key, List<Integer> widths) {
    SheetDraft draft = new SheetDraft(material.say("sheet." + key), widths);
    String period = PeriodWords.of(material, material.asOf());
    return draft.title(material.say("sheet." + key + ".title", material.whole().name(), period));
  }

  private Headings coded() {
    return new Headings(material).text(material.say("sheet.column.code"));
  }

  /** The work of every place at the report's period, by type and by who did it. */
  Sheet activities() {
    SheetDraft draft = draft("activities", List.of(12, 34, 34, 26, 10, 10, 12, 18, 12, 12, 50));
    draft.note(material.say("activities.note"));
    List<List<Cell>> rows = new ArrayList<>();
    for (Place place : material.outcomes().figures().places(material.asOf())) {
      if (material.outcomes().extent().holds(material.asOf(), place)) {
        material.outcomes().figures().works().at(material.asOf(), place).stream()
            .map(this::work)
            .forEach(rows::add);
      }
    }
    List<Table.Heading> heads =
        coded()
            .texts("unit", "activity", "sender")
            .numbers("units", "submissions", "quantity")
            .number(material.say("sheet.column.amount_vnd"))
            .numbers("helped", "persons_reached")
            .texts("remarks")
            .list();
    return draft.table(new Table("", heads, rows)).filtered(2);
  }

  private List<Cell> work(Work work) {
    String hint = work.overlap() == Work.Overlap.NONE ? "" : "work." + work.overlap().code();
    return List.of(
        new Cell.Text(work.place().code()),
        new Cell.Text(work.place().name()),
        new Cell.Text(material.texts().get("activity." + work.type().code())),
        new Cell.Text(
            work.sender()
                .map(type -> material.texts().get("type." + type.code()))
                .orElseGet(() -> material.say("work.all"))),
        shown.count(work.units()),
        shown.count(work.records()),
        sum(work, work.quantity()),
        sum(work, work.amount()),
        sum(work, work.households()),
        sum(work, work.persons()),
        new Cell.Text(hint.isEmpty() ? "" : material.say(hint)));
  }

  private Cell sum(Work work, Optional<BigInteger> sum) {
    return sum.<Cell>map(s -> material.numbers().cell(new BigDecimal(s), NumberForm.WHOLE))
        .orElseGet(
            () ->
                work.reasons().isEmpty()
                    ? shown.missing("not_stated")
                    : shown.missing(work.reasons()));
  }

  /** The points of every unit at the report's period: a row for each criterion, then the score. */
  Sheet awards() {
    SheetDraft draft = draft("awards", List.of(30, 34, 12, 34, 50, 18, 10, 10, 14, 16, 36, 50));
    draft.note(AwardsSection.basis(material));
    RankingTables tables = new RankingTables(material);
    List<List<Cell>> rows =
        tables
            .all()
            .flatMap(ranking -> ranking.standings().stream().flatMap(s -> rows(tables, ranking, s)))
            .toList();
    List<Table.Heading> heads =
        new Headings(material)
            .texts("subject", "ranking")
            .text(material.say("sheet.column.code"))
            .texts("unit", "criterion")
            .numbers("value_read", "points", "most_points", "rank")
            .texts("suggestion", "award", "remarks")
            .list();
    return draft.table(new Table("", heads, rows)).filtered(4);
  }

  private Stream<List<Cell>> rows(RankingTables tables, Ranking ranking, Standing standing) {
    CriterionWords words = new CriterionWords(material);
    Stream<List<Cell>> parts =
        standing.parts().stream()
            .map(
                part ->
                    row(
                        tables,
                        ranking,
                        standing,
                        List.of(
                            new Cell.Text(words.name(part.criterion())),
                            value(part),
                            part.pointsDecimal()
                                .<Cell>map(tables::points)
                                .orElseGet(() -> shown.missing("no_score")),
                            tables.points(part.criterion().weight()),
                            new Cell.Text(""),
                            new Cell.Text(""),
                            new Cell.Text(""),
                            new Cell.Text(shown.words(part.readout().reasons())))));
    Stream<List<Cell>> total =
        Stream.of(
            row(
                tables,
                ranking,
                standing,
                List.of(
                    new Cell.Text(material.say("awards.total")),
                    new Cell.Text(""),
                    standing
                        .scoreDecimal()
                        .<Cell>map(tables::points)
                        .orElseGet(() -> shown.missing("no_score")),
                    tables.points(ranking.most()),
                    tables.rank(standing),
                    new Cell.Text(tables.suggestion(standing)),
                    new Cell.Text(
                        RankingTables.forward(standing) ? ranking.award().orElse("") : ""),
                    new Cell.Text(tables.remarks(ranking, standing)))));
    return Stream.concat(parts, total);
  }

  private List<Cell> row(
      RankingTables tables, Ranking ranking, Standing standing, List<Cell> cells) {
    List<Cell> row = new ArrayList<>();
    row.add(new Cell.Text(material.say("awards.subject." + ranking.subject().code())));
    row.add(new Cell.Text(tables.pool(ranking)));
    row.add(new Cell.Text(standing.place().code()));
    row.add(new Cell.Text(standing.place().name()));
    row.addAll(cells);
    return row;
  }

  private Cell value(Part part) {
    return part.valueDecimal()
        .map(value -> shown.cell(value, CriterionWords.unit(part.criterion())))
        .orElseGet(() -> shown.missing(part.readout().reasons()));
  }

  /** What units say is in their way, and what they propose. */
  Sheet obstacles() {
    return draft("obstacles", List.of(24, 34, 80, 80))
        .table(VoicesSection.obstacles(material))
        .filtered(2);
  }

  /** The good examples with the awards proposed. */
  Sheet exemplars() {
    return draft("exemplars", List.of(16, 36, 50, 70, 36, 34))
        .table(VoicesSection.exemplars(material))
        .filtered(2);
  }

  /** The households that have risen, by id; nothing where the campaign asks for no list. */
  Optional<Sheet> risen() {
    return material.outcomes().emulation().risen().stream()
        .filter(risen -> risen.period().equals(material.asOf()))
        .findFirst()
        .map(this::risen);
  }

  private Sheet risen(RisenHouseholds risen) {
    List<List<Cell>> rows =
        risen.listed().stream()
            .map(
                household ->
                    List.<Cell>of(
                        new Cell.Text(household.unitCode()),
                        new Cell.Text(material.unitName(household.unitCode(), risen.period())),
                        new Cell.Text(
                            material
                                .map(risen.period())
                                .unit(household.unitCode())
                                .flatMap(unit -> material.map(risen.period()).parent(unit))
                                .map(OrgUnit::name)
                                .orElse("")),
                        new Cell.Text(household.id())))
            .toList();
    List<Table.Heading> heads = coded().texts("unit", "above", "household_id").list();
    return draft("risen", List.of(12, 34, 34, 24)).table(new Table("", heads, rows)).filtered(2);
  }
}
