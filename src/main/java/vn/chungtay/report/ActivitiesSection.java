package vn.chungtay.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.chungtay.indicator.Family;
import vn.chungtay.indicator.Figure;
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
    Map<String, List<Figure>> byType =
        material.outcomes().figures().at(material.asOf(), material.whole()).stream()
            .filter(figure -> figure.name().indicator().family() == Family.ACTIVITY)
            .collect(Collectors.groupingBy(Figure::group));
    String title = material.say("activities.title");
    String period = PeriodWords.of(material, material.asOf());
    if (byType.isEmpty()) {
      return Section.of(title, material.paragraph("activities.nothing", period));
    }
    List<List<Cell>> rows = new ArrayList<>();
    Arrays.stream(ActivityType.values())
        .filter(type -> byType.containsKey(type.code()))
        .forEach(type -> rows.add(row(type, byType.get(type.code()))));
    return Section.of(
        title,
        new Block.Paragraph(total(byType, period)),
        new Table(
            material.say("activities.caption", period),
            new Headings(material).texts("activity").numbers("quantity", "amount", "helped").list(),
            rows,
            List.of(material.say("activities.note"))));
  }

  private List<Cell> row(ActivityType type, List<Figure> figures) {
    return List.of(
        new Cell.Text(material.texts().get("activity." + type.code())),
        cell(figures, Indicator.ACTIVITY_QUANTITY, NumberForm.WHOLE),
        cell(figures, Indicator.ACTIVITY_AMOUNT, NumberForm.VND_SHORT),
        cell(figures, Indicator.ACTIVITY_HOUSEHOLDS, NumberForm.WHOLE));
  }

  private Cell cell(List<Figure> figures, Indicator indicator, NumberForm form) {
    return value(figures, indicator)
        .<Cell>map(value -> material.numbers().cell(value, form))
        .orElseGet(() -> shown.missing("not_stated"));
  }

  private static Optional<BigDecimal> value(List<Figure> figures, Indicator indicator) {
    return figures.stream()
        .filter(figure -> figure.name().indicator() == indicator)
        .flatMap(figure -> figure.valueDecimal().stream())
        .findFirst();
  }

  private String total(Map<String, List<Figure>> byType, String period) {
    BigDecimal amount =
        byType.values().stream()
            .flatMap(figures -> value(figures, Indicator.ACTIVITY_AMOUNT).stream())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return material.say(
        "activities.total",
        period,
        material.numbers().shown(amount, NumberForm.VND_SHORT),
        shown.phrase(material.figure(Indicator.SUPPORT_PER_POOR_HOUSEHOLD, material.asOf())));
  }
}
