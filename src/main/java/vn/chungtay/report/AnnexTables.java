package vn.chungtay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chungtay.award.Ranking;
import vn.chungtay.indicator.Place;
import vn.chungtay.reference.AwardSubject;

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
    awards(material).ifPresent(annexes::add);
    return annexes;
  }

  /**
   * Who is put forward, and every ranking that is short enough; nothing where nobody is ranked, or
   * only an example of criteria is at hand and no review asks for it.
   */
  private static Optional<Section> awards(Material material) {
    RankingTables tables = new RankingTables(material);
    boolean example = material.campaign().awards().example();
    if (example && new ReportTitle(material).review().isEmpty()) {
      return Optional.empty();
    }
    List<Block> blocks = new ArrayList<>();
    for (AwardSubject subject : AwardSubject.values()) {
      List<Ranking> rankings = tables.of(subject);
      tables.suggestions(subject).ifPresent(blocks::add);
      int units = rankings.stream().mapToInt(ranking -> ranking.standings().size()).sum();
      if (units <= AwardsSection.MOST) {
        rankings.forEach(ranking -> blocks.add(tables.table(ranking)));
      }
    }
    if (blocks.isEmpty()) {
      return Optional.empty();
    }
    blocks.add(0, new Block.Paragraph(AwardsSection.basis(material)));
    return Optional.of(new Section(material.say("awards.title"), blocks, List.of()));
  }

  /** A table under its own caption, perhaps with another one below. */
  private static Section annex(Table table, Optional<Table> more) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(table.captioned(""));
    more.ifPresent(blocks::add);
    return new Section(table.caption(), blocks, List.of());
  }
}
