package vn.chungtay.report;

import java.util.ArrayList;
import java.util.List;
import vn.chungtay.indicator.Place;

/** The units right below the province, the blocks, and the units below each of the former. */
final class DistrictsSection {
  private DistrictsSection() {}

  static Section of(Material material) {
    PlaceComparison comparison = new PlaceComparison(material);
    List<Place> districts = material.children(material.whole());
    List<Block> contents = new ArrayList<>();
    if (districts.isEmpty()) {
      contents.add(material.paragraph("districts.nothing", material.whole().name()));
    } else {
      contents.addAll(new PlaceCharts(material).of(districts));
      contents.add(comparison.wide("districts.caption", districts));
    }
    List<Place> blocks =
        material.outcomes().figures().places(material.asOf()).stream()
            .filter(Place::block)
            .filter(block -> material.outcomes().extent().holds(material.asOf(), block))
            .toList();
    List<Place> local = blocks.stream().filter(Place::territorial).toList();
    if (!local.isEmpty()) {
      contents.add(comparison.wide("blocks.caption", local));
    }
    List<Place> bodies = blocks.stream().filter(block -> !block.territorial()).toList();
    if (!bodies.isEmpty()) {
      contents.add(comparison.bodies(bodies));
    }
    CompletenessGrid grid = new CompletenessGrid(material);
    List<Section> parts =
        districts.stream()
            .filter(district -> !material.children(district).isEmpty())
            .map(district -> below(material, comparison, grid, district))
            .toList();
    return new Section(material.say("districts.title"), contents, parts);
  }

  private static Section below(
      Material material, PlaceComparison comparison, CompletenessGrid grid, Place district) {
    return Section.detail(
        new PlaceCharts(material).anchor(district).orElseThrow(),
        district.name(),
        List.of(comparison.narrow(material.children(district)), grid.below(district)));
  }
}
