package vn.chungtay.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chungtay.indicator.Family;
import vn.chungtay.indicator.Figure;
import vn.chungtay.indicator.Indicator;
import vn.chungtay.indicator.IndicatorName;
import vn.chungtay.indicator.Place;
import vn.chungtay.reference.Group;
import vn.chungtay.reference.OrgUnit;
import vn.chungtay.reference.UnitMap;
import vn.chungtay.submission.Period;

/**
 * The lowest units that a figure of the province does not cover, found by going down wherever the
 * coverage is not complete; so a unit for which a higher one stands in is never among them.
 */
final class Uncovered {
  private final Material material;
  private final IndicatorName name;
  private final Period period;
  private final Group group;
  private final UnitMap map;
  private final List<String> names = new ArrayList<>();

  private Uncovered(Material material, Figure figure, Group group) {
    this.material = material;
    this.name = figure.name();
    this.period = figure.period();
    this.group = group;
    this.map = material.map(mapOf(material, figure));
  }

  /** Their names by code, each with that of the unit above it. */
  static List<String> names(Material material, Figure figure, Group group) {
    Uncovered uncovered = new Uncovered(material, figure, group);
    uncovered.map.unit(material.outcomes().extent().unit()).ifPresent(uncovered::visit);
    return uncovered.names;
  }

  /** What follows the baseline's households is covered or not by the units of the baseline. */
  static Period mapOf(Material material, Figure figure) {
    return followsBaseline(figure.name().indicator())
        ? material.campaign().baseline()
        : figure.period();
  }

  static boolean followsBaseline(Indicator indicator) {
    return indicator.family() == Family.REGISTER && indicator.code().contains("cohort");
  }

  private void visit(OrgUnit unit) {
    Optional<BigDecimal> coverage = coverage(unit);
    if (coverage.isEmpty() || coverage.get().compareTo(BigDecimal.ONE) == 0) {
      return;
    }
    List<OrgUnit> below =
        map.children(unit).stream()
            .filter(OrgUnit::territorial)
            .filter(child -> coverage(child).isPresent())
            .toList();
    if (below.isEmpty()) {
      names.add(
          map.parent(unit)
              .map(parent -> material.say("names.within", unit.name(), parent.name()))
              .orElse(unit.name()));
    }
    below.forEach(this::visit);
  }

  private Optional<BigDecimal> coverage(OrgUnit unit) {
    return material
        .outcomes()
        .figures()
        .figure(name, period, Place.of(unit), group)
        .outcome()
        .coverageDecimal();
  }
}
