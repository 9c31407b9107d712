package vn.chungtay.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import vn.chungtay.report.Block;
import vn.chungtay.report.Cell;
import vn.chungtay.report.Line;
import vn.chungtay.report.OfficialReport;
import vn.chungtay.report.Section;
import vn.chungtay.report.Table;

class DocxWriterTest {
  private static final double POINTS_PER_MM = 72 / 25.4;

  @Test
  void hasPagesOfA4WithTheMarginsOfTheDecree() throws IOException {
    try (XWPFDocument document = open(report(3))) {
      CTSectPr text = parts(document).get(0);

      assertThat(millimetres(text.getPgSz().getW())).isEqualTo(210);
      assertThat(millimetres(text.getPgSz().getH())).isEqualTo(297);
      CTPageMar margins = text.getPgMar();
      assertThat(millimetres(margins.getTop())).isBetween(20L, 25L);
      assertThat(millimetres(margins.getBottom())).isBetween(20L, 25L);
      assertThat(millimetres(margins.getLeft())).isBetween(30L, 35L);
      assertThat(millimetres(margins.getRight())).isBetween(15L, 20L);
    }
  }

  @Test
  void numbersPagesInTheMiddleOfTheTopFromTheSecondOn() throws IOException {
    try (XWPFDocument document = open(report(3))) {
      assertThat(parts(document))
          .allMatch(CTSectPr::isSetTitlePg)
          .allMatch(part -> part.getPgNumType().getStart().equals(BigInteger.ONE));
      assertThat(document.getHeaderList()).hasSize(2);
      assertThat(document.getHeaderList().stream().flatMap(h -> h.getParagraphs().stream()))
          .filteredOn(paragraph -> paragraph.getCTP().sizeOfFldSimpleArray() > 0)
          .singleElement()
          .satisfies(
              paragraph -> {
                assertThat(paragraph.getCTP().getFldSimpleArray(0).getInstr()).isEqualTo("PAGE");
                XWPFStyle style = document.getStyles().getStyle(paragraph.getStyle());
                assertThat(style.getCTStyle().getPPr().getJc().getVal().toString())
                    .isEqualTo("center");
              });
    }
  }

  @Test
  void laysBroadAnnexesOnTheirSide() throws IOException {
    try (XWPFDocument narrow = open(report(6));
        XWPFDocument broad = open(report(7))) {
      assertThat(parts(narrow).get(1).getPgSz().isSetOrient()).isFalse();
      assertThat(parts(broad).get(0).getPgSz().isSetOrient()).isFalse();
      assertThat(parts(broad).get(1).getPgSz().getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
    }
  }

  @Test
  void isSetInTimesNewRomanJustifiedWithAnIndent() throws IOException {
    try (XWPFDocument document = open(report(3))) {
      assertThat(document.getStyles().getPackagePart().getInputStream())
          .asString(StandardCharsets.UTF_8)
          .contains("w:ascii=\"Times New Roman\"");
      XWPFStyle body = document.getStyles().getStyle(paragraph(document, "Lời nói").getStyle());
      assertThat(body.getCTStyle().getPPr().getJc().getVal().toString()).isEqualTo("both");
      assertThat(body.getCTStyle().getPPr().getInd().getFirstLine()).hasToString("720");
      assertThat(body.getCTStyle().getRPr().getSzArray(0).getVal()).hasToString("28");
    }
  }

  @Test
  void marksGapsAndNothingElse() throws IOException {
    try (XWPFDocument document = open(report(3))) {
      assertThat(paragraph(document, "Theo [kế hoạch]").getRuns())
          .extracting(run -> run.isHighlighted())
          .containsExactly(false, true);
    }
  }

  @Test
  void repeatsTheHeadOfATableAndTearsNoRow() throws IOException {
    try (XWPFDocument document = open(report(3))) {
      assertThat(document.getTables())
          .filteredOn(table -> table.getText().contains("cột"))
          .singleElement()
          .satisfies(
              table -> {
                assertThat(table.getRow(0).isRepeatHeader()).isTrue();
                assertThat(table.getRow(1).isRepeatHeader()).isFalse();
                assertThat(table.getRows()).noneMatch(row -> !row.isCantSplitRow());
              });
    }
  }

  @Test
  void givesTheSameBytesEachTime() throws IOException {
    assertThat(written(report(9))).isEqualTo(written(report(9)));
    for (ZipEntry entry : entries(written(report(9)))) {
      assertThat(entry.getTimeLocal()).as(entry.getName()).hasToString("1980-01-02T00:00");
      // A further time would be one of the time zone.
      assertThat(entry.getExtra()).as(entry.getName()).isNull();
    }
  }

  @Test
  void holdsNeitherMacrosNorLinks() throws Exception {
    try (XWPFDocument document = open(report(3))) {
      for (PackagePart part : document.getPackage().getParts()) {
        assertThat(part.getContentType()).doesNotContainIgnoringCase("vba");
        if (!part.isRelationshipPart()) {
          assertThat(part.getRelationships())
              .noneMatch(link -> link.getTargetMode().toString().equals("EXTERNAL"));
        }
      }
    }
  }

  @Test
  void isNotBrokenByWhatXmlCannotHold() throws IOException {
    String strange = "a\u0000b\u0001c\ud83dd\uffffe\u001bf <w:p> & ]]> \ud83d\ude00\tg\nh";
    OfficialReport report =
        report(
            List.of(new Block.Paragraph(strange), new Block.Points(List.of(strange))),
            table(List.of(strange, strange)));

    try (XWPFDocument document = open(report)) {
      String safe = "a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf <w:p> & ]]> \ud83d\ude00\tg\nh";
      assertThat(document.getParagraphs())
          .extracting(XWPFParagraph::getText)
          .contains(safe, "- " + safe);
      assertThat(document.getTables()).anyMatch(table -> table.getText().contains("<w:p> & ]]>"));
    }
  }

  private static long millimetres(Object twips) {
    return Math.round(Long.parseLong(twips.toString()) / 20.0 / POINTS_PER_MM);
  }

  private static List<CTSectPr> parts(XWPFDocument document) {
    List<CTSectPr> parts = new ArrayList<>();
    document.getParagraphs().stream()
        .filter(paragraph -> paragraph.getCTP().isSetPPr())
        .filter(paragraph -> paragraph.getCTP().getPPr().isSetSectPr())
        .forEach(paragraph -> parts.add(paragraph.getCTP().getPPr().getSectPr()));
    parts.add(document.getDocument().getBody().getSectPr());
    return parts;
  }

  private static XWPFParagraph paragraph(XWPFDocument document, String text) {
    return document.getParagraphs().stream()
        .filter(paragraph -> paragraph.getText().equals(text))
        .findFirst()
        .orElseThrow();
  }

  private static OfficialReport report(int columns) {
    List<String> texts = IntStream.range(0, columns).mapToObj(i -> "cột " + i).toList();
    return report(List.of(new Block.Paragraph("Lời nói")), table(texts));
  }

  private static Table table(List<String> texts) {
    List<Cell> row = texts.stream().<Cell>map(Cell.Text::new).toList();
    return new Table(
        "Bảng",
        texts.stream().map(Table.Heading::ofNumbers).toList(),
        Collections.nCopies(3, row),
        List.of("Ghi chú"));
  }

  private static OfficialReport report(List<Block> blocks, Table table) {
    Line draft =
        new Line(List.of(new Line.Span("Theo ", false), new Line.Span("[kế hoạch]", true)));
    return new OfficialReport(
        "vi",
        "BÁO CÁO",
        new OfficialReport.Head(
            Optional.of(Line.of("TRÊN")),
            Line.of("CƠ QUAN"),
            "CỘNG HÒA",
            "Độc lập",
            Line.of("Số: 01/BC"),
            Line.of("ngày"),
            "BÁO CÁO",
            "Kết quả",
            List.of(Line.of("Kính gửi:"), Line.of("- A;"), Line.of("- B."))),
        List.of(new Block.Draft(draft)),
        List.of(new Section("I. CHƯƠNG", blocks, List.of())),
        List.of(),
        new OfficialReport.Foot(
            "Nơi nhận:", List.of(Line.of("- A.")), List.of(Line.of("CHỦ TỊCH")), Line.of("Tên")),
        List.of(new OfficialReport.Annex("Phụ lục I", "Bảng", Line.of("(Kèm)"), List.of(table))));
  }

  private static byte[] written(OfficialReport report) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new DocxWriter().write(report, bytes);
    return bytes.toByteArray();
  }

  private static XWPFDocument open(OfficialReport report) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(written(report)));
  }

  private static List<ZipEntry> entries(byte[] packed) throws IOException {
    List<ZipEntry> entries = new ArrayList<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(packed))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.add(entry);
      }
    }
    return entries;
  }
}
