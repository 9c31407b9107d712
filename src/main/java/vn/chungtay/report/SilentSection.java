package vn.chungtay.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chungtay.indicator.Reception;
import vn.chungtay.reference.OrgUnit;
import vn.chungtay.submission.Kind;

/** Who has not reported yet, by kind and by the unit above. */
final class SilentSection {
  private SilentSection() {}

  static Section of(Material material) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(count(material)));
    table(material).ifPresent(blocks::add);
    return new Section(material.say("silent.title"), blocks, List.of());
  }

  /** The sentence on how many reports are missing. */
  static String count(Material material) {
    long silent =
        Arrays.stream(Kind.values())
            .flatMap(kind -> byParent(material, kind).values().stream())
            .mapToLong(List::size)
            .sum();
    String period = PeriodWords.of(material, material.asOf());
    return silent == 0
        ? material.say("silent.nobody", period)
        : material.say("silent.count", material.count(silent), period);
  }

  /** Whose reports are missing; nothing where none is. */
  static Optional<Table> table(Material material) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      byParent(material, kind)
          .forEach((parent, names) -> rows.add(row(material, kind, parent, names)));
    }
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Table(
                material.say("silent.caption", PeriodWords.of(material, material.asOf())),
                new Headings(material)
                    .texts("kind", "above")
                    .numbers("units")
                    .texts("names")
                    .list(),
                rows));
  }

  private static Map<String, List<String>> byParent(Material material, Kind kind) {
    Map<String, List<String>> byParent = new LinkedHashMap<>();
    material.outcomes().receptions().stream()
        .filter(r -> r.silent() && r.kind() == kind && r.period().equals(material.asOf()))
        .map(Reception::unit)
        .forEach(
            unit ->
                byParent
                    .computeIfAbsent(parent(material, unit), name -> new ArrayList<>())
                    .add(unit.name()));
    return byParent;
  }

  private static String parent(Material material, OrgUnit unit) {
    return material
        .map(material.asOf())
        .parent(unit)
        .map(OrgUnit::name)
        .orElseGet(() -> material.say("silent.no_parent"));
  }

  private static List<Cell> row(Material material, Kind kind, String parent, List<String> names) {
    return List.of(
        new Cell.Text(material.texts().get("kind." + kind.code())),
        new Cell.Text(parent),
        new Shown(material).count(names.size()),
        new Cell.Text(String.join("; ", names)));
  }
}
