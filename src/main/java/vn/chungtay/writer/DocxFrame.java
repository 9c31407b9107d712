package vn.chungtay.writer;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.chungtay.report.Line;
import vn.chungtay.report.OfficialReport;

/** What stands over and below the text of an official report. */
final class DocxFrame {
  private static final int WIDTH = DocxPages.PORTRAIT.text();
  private static final int RIGHT = 5500;
  private static final int LEFT = WIDTH - RIGHT;
  private static final int HALF = WIDTH / 2;
  private static final int INDENT = 1440;
  private static final int SIGNATURE_LINES = 4;

  private final XWPFDocument document;

  DocxFrame(XWPFDocument document) {
    this.document = document;
  }

  void head(OfficialReport.Head head) {
    XWPFTableRow sides = DocxTable.sides(document, LEFT, RIGHT).getRow(0);
    XWPFTableCell left = sides.getCell(0);
    head.superior().ifPresent(superior -> line(left, DocxStyle.CENTRED, superior));
    line(left, DocxStyle.BODY_HEAD, head.agency());
    DocxText.rule(DocxTable.paragraph(left), LEFT, LEFT * 2 / 5);
    line(left, DocxStyle.CENTRED, head.number()).setSpacingBefore(60);
    XWPFTableCell right = sides.getCell(1);
    line(right, DocxStyle.COUNTRY, Line.of(head.country()));
    line(right, DocxStyle.TITLE, Line.of(head.motto()));
    DocxText.rule(
        DocxTable.paragraph(right), RIGHT, DocxText.length(head.motto(), DocxStyle.TITLE));
    line(right, DocxStyle.CENTRED_ITALIC, head.placeAndDate()).setSpacingBefore(60);
    subject(head);
    addressees(head.addressees());
  }

  private void subject(OfficialReport.Head head) {
    DocxText.fill(document.createParagraph(), DocxStyle.TITLE, head.type()).setSpacingBefore(360);
    DocxText.fill(document.createParagraph(), DocxStyle.TITLE, head.subject());
    DocxText.rule(document.createParagraph(), WIDTH, WIDTH * 2 / 5);
  }

  private void addressees(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      XWPFParagraph line = DocxText.fill(document.createParagraph(), DocxStyle.BODY, lines.get(i));
      line.setIndentationFirstLine(0);
      line.setIndentationLeft(i == 0 ? INDENT : 2 * INDENT);
      line.setSpacingBefore(i == 0 ? 240 : 0);
    }
  }

  /** The signature stands on the right, who receives it on the left, all on one page. */
  void foot(OfficialReport.Foot foot) {
    DocxText.fill(document.createParagraph(), DocxStyle.SMALL, "").setKeepNext(true);
    XWPFTableRow sides = DocxTable.sides(document, HALF, WIDTH - HALF).getRow(0);
    XWPFTableCell left = sides.getCell(0);
    line(left, DocxStyle.SMALL_TITLE, Line.of(foot.recipientsTitle()));
    foot.recipients().forEach(recipient -> line(left, DocxStyle.SMALL, recipient));
    XWPFTableCell right = sides.getCell(1);
    foot.capacity().forEach(capacity -> line(right, DocxStyle.TITLE, capacity));
    for (int i = 0; i < SIGNATURE_LINES; i++) {
      line(right, DocxStyle.TITLE, Line.of(""));
    }
    line(right, DocxStyle.TITLE, foot.signer());
  }

  void annex(OfficialReport.Annex annex) {
    DocxText.fill(document.createParagraph(), DocxStyle.TITLE, annex.number());
    DocxText.fill(document.createParagraph(), DocxStyle.TITLE, annex.title());
    DocxText.fill(document.createParagraph(), DocxStyle.CENTRED_ITALIC, annex.reference())
        .setSpacingAfter(120);
  }

  private static XWPFParagraph line(XWPFTableCell cell, DocxStyle style, Line line) {
    return DocxText.fill(DocxTable.paragraph(cell), style, line);
  }
}
