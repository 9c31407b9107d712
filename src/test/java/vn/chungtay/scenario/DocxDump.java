package vn.chungtay.scenario;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** A Word document as text: a line for each paragraph or row, gaps in «», where pages change. */
final class DocxDump {
  private final StringBuilder text = new StringBuilder();

  private DocxDump() {}

  static String of(Path file) {
    DocxDump dump = new DocxDump();
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(Text.bytes(file)))) {
      document.getHeaderList().forEach(dump::header);
      document.getBodyElements().forEach(dump::element);
      dump.pages(document.getDocument().getBody().getSectPr());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return dump.text.toString();
  }

  private void header(XWPFHeader header) {
    String fields =
        header.getParagraphs().stream()
            .flatMap(paragraph -> paragraph.getCTP().getFldSimpleList().stream())
            .map(field -> "(" + field.getInstr().strip() + ")")
            .collect(Collectors.joining());
    text.append("header: ").append(header.getText().strip()).append(fields).append('\n');
  }

  private void element(IBodyElement element) {
    if (element instanceof XWPFParagraph paragraph) {
      text.append(words(paragraph)).append('\n');
      if (paragraph.getCTP().isSetPPr() && paragraph.getCTP().getPPr().isSetSectPr()) {
        pages(paragraph.getCTP().getPPr().getSectPr());
      }
    } else if (element instanceof XWPFTable table) {
      table.getRows().forEach(this::row);
    }
  }

  private void row(XWPFTableRow row) {
    String cells =
        row.getTableCells().stream()
            .map(
                cell ->
                    cell.getParagraphs().stream()
                        .map(DocxDump::words)
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" / ")))
            .collect(Collectors.joining(" | ", "| ", " |"));
    text.append(cells).append('\n');
  }

  private static String words(XWPFParagraph paragraph) {
    return paragraph.getRuns().stream().map(DocxDump::words).collect(Collectors.joining());
  }

  private static String words(XWPFRun run) {
    return run.isHighlighted() ? "«" + run.text() + "»" : run.text();
  }

  private void pages(CTSectPr pages) {
    CTPageSz size = pages.getPgSz();
    text.append("--- ")
        .append(size.getW())
        .append(" x ")
        .append(size.getH())
        .append(", pages from ")
        .append(pages.getPgNumType().getStart())
        .append(pages.isSetTitlePg() ? ", none shown on the first" : "")
        .append('\n');
  }
}
