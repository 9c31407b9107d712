package vn.chungtay.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.chungtay.indicator.Reception;
import vn.chungtay.reference.OrgUnit;
import vn.chungtay.submission.Kind;

/** Who has not reported yet, by kind and by the unit above. */
final class SilentSection {
  private SilentSection() {}

  static Section of(Material material) {
    List<List<Cell>> rows = new ArrayList<>();
    long silent = 0;
    for (Kind kind : Kind.values()) {
      Map<String, List<String>> byParent = byParent(material, kind);
      silent += byParent.values().stream().mapToLong(List::size).sum();
      byParent.forEach((parent, names) -> rows.add(row(material, kind, parent, names)));
    }
    String period = PeriodWords.of(material, material.asOf());
    String title = material.say("silent.title");
    if (rows.isEmpty()) {
      return Section.of(title, material.paragraph("silent.nobody", period));
    }
    return Section.of(
        title,
        material.paragraph("silent.count", material.count(silent), period),
        new Table(
            material.say("silent.caption", period),
            new Headings(material).texts("kind", "above").numbers("units").texts("names").list(),
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
