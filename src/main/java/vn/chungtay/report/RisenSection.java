package vn.chungtay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.chungtay.award.RisenHouseholds;
import vn.chungtay.reference.RisingRule;

/** How many households rose out of poverty, and where; their ids are in a table of their own. */
final class RisenSection {
  private RisenSection() {}

  /** Nothing where the campaign asks for no such list. */
  static Optional<Section> of(Material material) {
    Optional<RisingRule> rule = material.campaign().awards().rising();
    return material.outcomes().emulation().risen().stream()
        .filter(risen -> risen.period().equals(material.asOf()))
        .findFirst()
        .map(risen -> section(material, rule.orElseThrow(), risen));
  }

  private static Section section(Material material, RisingRule rule, RisenHouseholds risen) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        material.paragraph(
            "risen.rule",
            PeriodWords.of(material, material.campaign().baseline()),
            rule.periods(),
            material.say(rule.aboveNearPoor() ? "risen.non_poor" : "risen.not_poor"),
            material.numbers().significant(rule.multiplier(), 5)));
    blocks.add(material.paragraph("risen.count", material.count(risen.listed().size())));
    boolean hidden = material.campaign().smallestCell() > 1;
    if (!hidden && risen.unprovenTotal() > 0) {
      blocks.add(material.paragraph("risen.unproven", material.count(risen.unprovenTotal())));
    }
    if (!hidden && risen.maskedTotal() > 0) {
      blocks.add(material.paragraph("risen.masked", material.count(risen.maskedTotal())));
    }
    if (!risen.withheld().isEmpty()) {
      blocks.add(
          material.paragraph("risen.withheld", material.count(material.campaign().smallestCell())));
    }
    if (!risen.listed().isEmpty()) {
      blocks.add(table(material, risen));
    }
    return new Section(material.say("risen.title"), blocks, List.of());
  }

  private static Table table(Material material, RisenHouseholds risen) {
    Map<String, Long> byUnit =
        risen.listed().stream()
            .collect(
                Collectors.groupingBy(
                    RisenHouseholds.Risen::unitCode, TreeMap::new, Collectors.counting()));
    List<List<Cell>> rows = new ArrayList<>();
    byUnit.forEach(
        (unit, count) ->
            rows.add(
                List.of(
                    new Cell.Text(unit),
                    new Cell.Text(material.unitName(unit, risen.period())),
                    new Shown(material).count(count))));
    return new Table(
        material.say("risen.caption", PeriodWords.of(material, material.asOf())),
        new Headings(material)
            .text(material.say("sheet.column.code"))
            .texts("unit")
            .numbers("risen")
            .list(),
        rows);
  }
}
