package vn.chungtay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chungtay.finding.Texts;
import vn.chungtay.submission.Deprivation;
import vn.chungtay.submission.ReportItem;

/** The consolidated report as a workbook in the shape of the official forms, in one language. */
public final class ReportWorkbook {
  private static final List<ReportItem> GROUPS =
      List.of(
          ReportItem.POOR_CLOSING,
          ReportItem.POOR_MINORITY,
          ReportItem.POOR_BY_INCOME,
          ReportItem.POOR_BY_DEPRIVATION,
          ReportItem.POOR_SOCIAL_PROTECTION,
          ReportItem.POOR_MERIT,
          ReportItem.POOR_TYPE_A,
          ReportItem.POOR_TYPE_B,
          ReportItem.POOR_FEMALE_HEADED);

  private final Material material;

  private ReportWorkbook(Material material) {
    this.material = material;
  }

  /** The workbook on the outcomes of a run, in the language of the texts. */
  public static Workbook of(Outcomes outcomes, Texts texts) {
    return new ReportWorkbook(Material.of(outcomes, texts)).workbook();
  }

  private Workbook workbook() {
    List<Sheet> sheets = new ArrayList<>();
    sheets.add(MovementsSheet.ofPoor(material));
    sheets.add(MovementsSheet.ofNearPoor(material));
    sheets.add(SharesSheet.of(material, "groups", GROUPS));
    sheets.add(SharesSheet.of(material, "deprivations", deprivations()));
    sheets.add(ListSheets.targets(material));
    sheets.add(ListSheets.districts(material));
    sheets.add(UnitsSheet.of(material));
    EmulationSheets emulation = new EmulationSheets(material);
    sheets.add(emulation.activities());
    sheets.add(emulation.awards());
    emulation.risen().ifPresent(sheets::add);
    sheets.add(emulation.obstacles());
    sheets.add(emulation.exemplars());
    sheets.add(ListSheets.completeness(material));
    sheets.add(FindingsSheet.of(material));
    sheets.add(0, overview(sheets));
    return new Workbook(
        material.texts().language().code(),
        new ReportTitle(material).of("title"),
        Optional.of(material.asOf().lastDay()),
        sheets);
  }

  private static List<ReportItem> deprivations() {
    List<ReportItem> items = new ArrayList<>(List.of(ReportItem.POOR_CLOSING));
    for (Deprivation deprivation : Deprivation.values()) {
      items.add(ReportItem.of(deprivation));
    }
    return items;
  }

  /** What the report is about, its main results, and what the other sheets hold. */
  private Sheet overview(List<Sheet> others) {
    SheetDraft draft = new SheetDraft(material.say("sheet.overview"), List.of(24, 120));
    draft.title(new ReportTitle(material).of("title"));
    ConsolidatedReport.preface(material).forEach(draft::note);
    new StandardNotes(material).all().forEach(draft::note);
    draft.note(material.say("sheet.how_to_read"));
    draft.head(List.of(material.say("sheet.column.sheet"), material.say("sheet.column.content")));
    for (Sheet sheet : others) {
      SheetCell first = sheet.rows().get(0).get(0);
      String title = first instanceof SheetCell.Text text ? text.text() : "";
      draft.add(
          List.of(
              new SheetCell.Text(sheet.name(), SheetCell.Look.BODY),
              new SheetCell.Text(title, SheetCell.Look.BODY)));
    }
    return draft.sheet(0, 0);
  }
}
