package vn.chungtay.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chungtay.indicator.Indicator;
import vn.chungtay.indicator.Place;
import vn.chungtay.indicator.Work;
import vn.chungtay.indicator.Works;
import vn.chungtay.submission.ActivityType;

/** The work of the movement in the whole province, by type. */
final class ActivitiesSection {
  /** More units than these are not listed where work may count twice; the data have them all. */
  private static final int MOST = 50;

  private final Material material;
  private final Shown shown;

  private ActivitiesSection(Material material) {
    this.material = material;
    this.shown = new Shown(material);
  }

  static Section of(Material material) {
    return new ActivitiesSection(material).section();
  }

  private Section section() {
    ActivityTotals totals = ActivityTotals.of(material, material.asOf());
    String title = material.say("activities.title");
    String period = PeriodWords.of(material, material.asOf());
    if (totals.types().isEmpty()) {
      List<Block> nothing = new ArrayList<>();
      nothing.add(material.paragraph("activities.nothing", period));
      new IdleUnits(material).table().ifPresent(nothing::add);
      return new Section(title, nothing, List.of());
    }
    List<List<Cell>> rows = new ArrayList<>();
    totals.types().forEach(type -> rows.add(row(totals, type)));
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(total(material, totals)));
    blocks.add(
        new Table(
            material.say("activities.caption", period),
            new Headings(material).texts("activity").numbers("quantity", "amount", "helped").list(),
            rows,
            List.of(material.say("activities.note"))));
    List<Section> parts =
        Stream.of(parts(), places(), doubts()).filter(part -> !part.blocks().isEmpty()).toList();
    return new Section(title, blocks, parts);
  }

  private Section parts() {
    WorkTables tables = new WorkTables(material);
    List<Block> blocks = new ArrayList<>();
    tables
        .bySender("work.amounts.caption", NumberForm.VND_SHORT, Work::amount)
        .ifPresent(blocks::add);
    tables
        .bySender("work.quantities.caption", NumberForm.WHOLE, Work::quantity)
        .ifPresent(blocks::add);
    return new Section(material.say("work.senders.title"), blocks, List.of());
  }

  private Section places() {
    WorkTables tables = new WorkTables(material);
    List<Block> blocks = new ArrayList<>();
    List<Place> districts = material.children(material.whole());
    if (!districts.isEmpty()) {
      blocks.add(tables.byPlace("work.places.caption", districts));
    }
    List<Place> groups =
        material.outcomes().figures().places(material.asOf()).stream()
            .filter(Place::block)
            .filter(place -> material.outcomes().extent().holds(material.asOf(), place))
            .toList();
    if (!groups.isEmpty()) {
      blocks.add(tables.byPlace("work.blocks.caption", groups));
    }
    return new Section(material.say("work.places.title"), blocks, List.of());
  }

  /** What may be counted twice, and who says nothing. */
  private Section doubts() {
    WorkTables tables = new WorkTables(material);
    List<Block> blocks = new ArrayList<>();
    List<Works.Twice> twice = tables.twice();
    if (twice.isEmpty()) {
      blocks.add(material.paragraph("work.twice.nothing"));
    } else {
      blocks.add(material.paragraph("work.twice", material.count(twice.size())));
      blocks.add(tables.twice(twice.stream().limit(MOST).toList()));
    }
    Optional<Table> idle = new IdleUnits(material).table();
    if (idle.isEmpty()) {
      blocks.add(material.paragraph("work.idle.nothing"));
    }
    idle.ifPresent(blocks::add);
    return new Section(material.say("work.doubts.title"), blocks, List.of());
  }

  private List<Cell> row(ActivityTotals totals, ActivityType type) {
    return List.of(
        new Cell.Text(material.texts().get("activity." + type.code())),
        cell(totals, type, Indicator.ACTIVITY_QUANTITY, NumberForm.WHOLE),
        cell(totals, type, Indicator.ACTIVITY_AMOUNT, NumberForm.VND_SHORT),
        cell(totals, type, Indicator.ACTIVITY_HOUSEHOLDS, NumberForm.WHOLE));
  }

  private Cell cell(
      ActivityTotals totals, ActivityType type, Indicator indicator, NumberForm form) {
    return totals
        .value(type, indicator)
        .<Cell>map(value -> material.numbers().cell(value, form))
        .orElseGet(() -> shown.missing("not_stated"));
  }

  /** The sentence on all amounts that were stated. */
  static String total(Material material, ActivityTotals totals) {
    return material.say(
        "activities.total",
        PeriodWords.of(material, material.asOf()),
        material.numbers().shown(totals.amount().orElse(BigDecimal.ZERO), NumberForm.VND_SHORT),
        new Shown(material)
            .phrase(material.figure(Indicator.SUPPORT_PER_POOR_HOUSEHOLD, material.asOf())));
  }
}
