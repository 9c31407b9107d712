package vn.chungtay.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.chungtay.indicator.Indicator;
import vn.chungtay.submission.ActivityType;

/** The work of the movement in the whole province, by type. */
final class ActivitiesSection {
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
      return Section.of(title, material.paragraph("activities.nothing", period));
    }
    List<List<Cell>> rows = new ArrayList<>();
    totals.types().forEach(type -> rows.add(row(totals, type)));
    return Section.of(
        title,
        new Block.Paragraph(total(material, totals)),
        new Table(
            material.say("activities.caption", period),
            new Headings(material).texts("activity").numbers("quantity", "amount", "helped").list(),
            rows,
            List.of(material.say("activities.note"))));
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
