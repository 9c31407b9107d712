package vn.chungtay.writer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import vn.chungtay.report.Block;
import vn.chungtay.report.Chart;
import vn.chungtay.report.OfficialReport;
import vn.chungtay.report.Section;
import vn.chungtay.report.Table;

/** Word documents in the form of Decree 30/2020/NĐ-CP. The same report gives the same bytes. */
public final class DocxWriter implements FormatWriter {
  private static final String FONT = "Times New Roman";
  private static final int MOST_UPRIGHT = 6;

  /** Writes one report; leaves the stream open, with nothing held back. */
  public void write(OfficialReport report, OutputStream to) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      describe(document, report);
      text(document, report);
      annexes(document, report.annexes());
      document.write(packed);
    }
    SteadyZip.copy(packed.toByteArray(), to);
  }

  private static void describe(XWPFDocument document, OfficialReport report) {
    XWPFStyles styles = document.createStyles();
    CTFonts fonts = CTFonts.Factory.newInstance();
    fonts.setAscii(FONT);
    fonts.setHAnsi(FONT);
    fonts.setCs(FONT);
    fonts.setEastAsia(FONT);
    styles.setDefaultFonts(fonts);
    styles.setSpellingLanguage(report.language().equals("vi") ? "vi-VN" : "en-GB");
    DocxStyle.addTo(styles);
    POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
    core.setTitle(DocxText.valid(report.title()));
    core.setCreator("chungtay");
    core.getUnderlyingProperties().setCreatedProperty(Optional.of(new Date(0)));
    core.getUnderlyingProperties().setModifiedProperty(Optional.of(new Date(0)));
  }

  private static void text(XWPFDocument document, OfficialReport report) {
    DocxFrame frame = new DocxFrame(document);
    frame.head(report.head());
    report.opening().forEach(block -> block(document, block, DocxPages.PORTRAIT));
    report.chapters().forEach(chapter -> section(document, chapter, 0));
    report.closing().forEach(block -> block(document, block, DocxPages.PORTRAIT));
    frame.foot(report.foot());
    end(document, DocxPages.PORTRAIT, report.annexes().isEmpty(), true);
  }

  private static void section(XWPFDocument document, Section section, int depth) {
    DocxText.fill(document.createParagraph(), title(depth), section.title());
    section.blocks().forEach(block -> block(document, block, DocxPages.PORTRAIT));
    section.subsections().forEach(inner -> section(document, inner, depth + 1));
  }

  private static DocxStyle title(int depth) {
    return List.of(DocxStyle.CHAPTER, DocxStyle.PART, DocxStyle.POINT).get(depth);
  }

  private static void annexes(XWPFDocument document, List<OfficialReport.Annex> annexes) {
    for (int i = 0; i < annexes.size(); i++) {
      DocxPages pages = pages(annexes.get(i));
      new DocxFrame(document).annex(annexes.get(i));
      annexes.get(i).blocks().forEach(block -> block(document, block, pages));
      end(document, pages, i == annexes.size() - 1, false);
    }
  }

  /** Broad tables lie on their side. */
  private static DocxPages pages(OfficialReport.Annex annex) {
    boolean broad =
        annex.blocks().stream()
            .anyMatch(
                block -> block instanceof Table table && table.headings().size() > MOST_UPRIGHT);
    return broad ? DocxPages.LANDSCAPE : DocxPages.PORTRAIT;
  }

  private static void end(XWPFDocument document, DocxPages pages, boolean all, boolean first) {
    if (all) {
      pages.endAll(document, first);
    } else {
      pages.end(document, first);
    }
  }

  private static void block(XWPFDocument document, Block block, DocxPages pages) {
    if (block instanceof Block.Paragraph paragraph) {
      DocxText.fill(document.createParagraph(), DocxStyle.BODY, paragraph.text());
    } else if (block instanceof Block.Draft draft) {
      DocxText.fill(document.createParagraph(), DocxStyle.BODY, draft.line());
    } else if (block instanceof Block.Points points) {
      for (String item : points.items()) {
        DocxText.fill(document.createParagraph(), DocxStyle.BODY, "- " + item);
      }
    } else if (block instanceof Table table) {
      DocxTable.write(table, document, pages.text());
    } else if (block instanceof Chart chart) {
      DocxTable.write(chart.table(), document, pages.text());
    }
  }
}
