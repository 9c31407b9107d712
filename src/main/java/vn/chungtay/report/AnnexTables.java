package vn.chungtay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chungtay.indicator.Place;

/** The tables behind a drafted report: places, movements, and what was received. */
final class AnnexTables {
  private AnnexTables() {}

  static List<Section> of(Material material) {
    List<Section> annexes = new ArrayList<>();
    List<Place> places = material.children(material.whole());
    if (!places.isEmpty()) {
      Table table = new PlaceComparison(material).plain(places);
      annexes.add(annex(table, Optional.empty()));
    }
    annexes.add(annex(new Movements(material).table(), Optional.empty()));
    annexes.add(annex(new ReceivedSection(material).atPeriod(), SilentSection.table(material)));
    return annexes;
  }

  /** A table under its own caption, perhaps with another one below. */
  private static Section annex(Table table, Optional<Table> more) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(table.captioned(""));
    more.ifPresent(blocks::add);
    return new Section(table.caption(), blocks, List.of());
  }
}
