package vn.chungtay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.chungtay.finding.Texts;

/** The outcomes of a run drafted as a report in the form of official documents. */
public final class DraftedReport {
  private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V");

  private final Material material;
  private final LetterheadLines letterhead;

  private DraftedReport(Material material) {
    this.material = material;
    this.letterhead = new LetterheadLines(material);
  }

  /** The draft on the outcomes of a run, in the language of the texts. */
  public static OfficialReport of(Outcomes outcomes, Texts texts) {
    return new DraftedReport(Material.of(outcomes, texts)).report();
  }

  private OfficialReport report() {
    OfficialReport.Head head = letterhead.head();
    return new OfficialReport(
        material.texts().language().code(),
        material.say("official.title", head.type(), head.subject()),
        head,
        opening(),
        chapters(),
        List.of(framed("official.end")),
        letterhead.foot(),
        annexes());
  }

  private List<Block> opening() {
    List<Block> opening = new ArrayList<>();
    opening.add(gap(material, "draft"));
    opening.add(framed("official.opening"));
    if (!material.outcomes().extent().everything()) {
      opening.add(material.paragraph("targets.yardstick", material.whole().name()));
    }
    return opening;
  }

  /** A sentence on what the report is about and by whom. */
  private Block framed(String key) {
    return new Block.Draft(
        material.line(
            key,
            Line.gap(material.say("official.gap.basis")),
            letterhead.agency(),
            Line.of(material.campaign().name()),
            Line.of(new ReportTitle(material).time())));
  }

  /** A paragraph that only people can write. */
  static Block gap(Material material, String key) {
    return new Block.Draft(Line.gap(material.say("official.gap." + key)));
  }

  private List<Section> chapters() {
    List<Section> chapters =
        List.of(
            new WorkChapters(material).guidance(),
            ResultsChapter.of(material),
            VoicesChapter.of(material),
            OutlookChapter.of(material));
    List<Section> numbered = new ArrayList<>();
    for (int i = 0; i < chapters.size(); i++) {
      Section chapter = chapters.get(i);
      String title = chapter.title().toUpperCase(Locale.ROOT);
      numbered.add(
          new Section(
              material.say("section", ROMAN.get(i), title),
              chapter.blocks(),
              parts(chapter.subsections())));
    }
    return numbered;
  }

  private List<Section> parts(List<Section> parts) {
    List<Section> numbered = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Section part = parts.get(i);
      numbered.add(
          new Section(
              material.say("section", i + 1, part.title()),
              part.blocks(),
              points(part.subsections())));
    }
    return numbered;
  }

  private List<Section> points(List<Section> points) {
    List<Section> lettered = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      String letter = String.valueOf((char) ('a' + i));
      lettered.add(
          points.get(i).under(material.say("official.point", letter, points.get(i).title())));
    }
    return lettered;
  }

  private List<OfficialReport.Annex> annexes() {
    List<Section> tables = AnnexTables.of(material);
    List<OfficialReport.Annex> annexes = new ArrayList<>();
    for (int i = 0; i < tables.size(); i++) {
      annexes.add(
          new OfficialReport.Annex(
              material.say("official.annex", ROMAN.get(i)),
              tables.get(i).title(),
              letterhead.reference(),
              tables.get(i).blocks()));
    }
    return annexes;
  }
}
