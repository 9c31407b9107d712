package vn.chungtay.report;

import java.util.Comparator;
import java.util.List;
import vn.chungtay.finding.Finding;
import vn.chungtay.finding.Findings;
import vn.chungtay.finding.Severity;

/** The first findings, errors before all others, and how many there are besides. */
final class FindingsSheet {
  private static final int MOST = 2_000;

  private FindingsSheet() {}

  static Sheet of(Material material) {
    Findings findings = material.outcomes().findings();
    SheetDraft draft =
        new SheetDraft(material.say("sheet.findings"), List.of(12, 30, 40, 12, 10, 20, 70, 60));
    draft.title(
        material.say(
            "findings.count",
            material.count(findings.total(Severity.ERROR)),
            material.count(findings.total(Severity.WARNING)),
            material.count(findings.total(Severity.INFO))));
    boolean withheld = material.campaign().smallestCell() > 1;
    List<Finding> shown =
        findings.listed().stream()
            .filter(finding -> !withheld)
            .sorted(Comparator.comparing(Finding::severity))
            .limit(MOST)
            .toList();
    long more = findings.total() - shown.size();
    if (withheld) {
      draft.note(material.say("sheet.findings.withheld"));
    } else if (more > 0) {
      draft.note(material.say("sheet.findings.more", material.count(more)));
    }
    List<Table.Heading> heads =
        new Headings(material)
            .texts("severity", "rule")
            .text(material.say("sheet.column.place"))
            .text(material.say("sheet.column.code"))
            .texts("period")
            .text(material.say("sheet.column.field"))
            .text(material.say("sheet.column.message"))
            .text(material.say("sheet.column.hint"))
            .list();
    List<List<Cell>> rows = shown.stream().map(finding -> row(material, finding)).toList();
    return draft.table(new Table("", heads, rows)).filtered(1);
  }

  private static List<Cell> row(Material material, Finding finding) {
    return List.of(
        new Cell.Text(material.texts().get("severity." + finding.severity().code())),
        new Cell.Text(material.texts().get("rule." + finding.rule().code() + ".title")),
        new Cell.Text(finding.origin().place(finding.field())),
        new Cell.Text(finding.unitCode()),
        new Cell.Text(finding.period()),
        new Cell.Text(finding.field()),
        new Cell.Text(material.texts().message(finding)),
        new Cell.Text(material.texts().hint(finding)));
  }
}
