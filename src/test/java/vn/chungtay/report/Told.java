package vn.chungtay.report;

import java.util.ArrayList;
import java.util.List;
import vn.chungtay.finding.Language;
import vn.chungtay.finding.Texts;

/** Everything a report says, piece by piece, whatever the format. */
final class Told {
  private final List<String> pieces = new ArrayList<>();

  private Told() {}

  static List<String> in(Language language, Outcomes outcomes) {
    Report report = ConsolidatedReport.of(outcomes, new Texts(language));
    Told told = new Told();
    told.pieces.add(report.title());
    told.pieces.addAll(report.preface());
    report.sections().forEach(told::section);
    return told.pieces;
  }

  /** Everything a draft says but for its letterhead. */
  static List<String> in(OfficialReport report) {
    Told told = new Told();
    report.opening().forEach(told::block);
    report.chapters().forEach(told::section);
    report.closing().forEach(told::block);
    report.annexes().forEach(annex -> annex.blocks().forEach(told::block));
    return told.pieces;
  }

  private void section(Section section) {
    pieces.add(section.title());
    section.blocks().forEach(this::block);
    section.subsections().forEach(this::section);
  }

  private void block(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      pieces.add(paragraph.text());
    } else if (block instanceof Block.Draft draft) {
      pieces.add(draft.line().text());
    } else if (block instanceof Block.Points points) {
      pieces.addAll(points.items());
    } else if (block instanceof Table table) {
      table(table);
    } else if (block instanceof Chart chart) {
      pieces.add(chart.title());
      pieces.add(chart.description());
      table(chart.table());
    }
  }

  private void table(Table table) {
    pieces.add(table.caption());
    table.rows().forEach(row -> pieces.add(String.join(" | ", shown(row))));
    pieces.addAll(table.notes());
  }

  private static List<String> shown(List<Cell> row) {
    return row.stream().map(Cell::shown).toList();
  }
}
