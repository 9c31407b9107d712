package vn.chungtay.writer;

import java.math.BigInteger;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/**
 * The pages of a document: A4, margins by Decree 30/2020/NĐ-CP, the page number in the middle of
 * the top margin but not on the first page of a part, each part numbered from 1.
 */
enum DocxPages {
  PORTRAIT(11906, 16838),
  LANDSCAPE(16838, 11906);

  /** Twentieths of a point in 20 mm, 30 mm and so on. */
  private static final int TOP = 1134;

  private static final int LEFT = 1701;
  private static final int RIGHT = 1134;
  private static final int HEADER = 567;

  private final int width;
  private final int height;

  DocxPages(int width, int height) {
    this.width = width;
    this.height = height;
  }

  /** How wide the text is. */
  int text() {
    return width - LEFT - RIGHT;
  }

  /** Ends a part of the document that is followed by another. */
  void end(XWPFDocument document, boolean first) {
    XWPFParagraph last = document.createParagraph();
    last.setSpacingBetween(1, LineSpacingRule.EXACT);
    CTSectPr part = last.getCTP().getPPr().addNewSectPr();
    describe(document, part, first);
  }

  /** Ends the last part of the document. */
  void endAll(XWPFDocument document, boolean first) {
    describe(document, document.getDocument().getBody().addNewSectPr(), first);
  }

  /** The heads of the first part hold for those behind it. */
  private void describe(XWPFDocument document, CTSectPr part, boolean first) {
    if (first) {
      XWPFHeaderFooterPolicy policy = new XWPFHeaderFooterPolicy(document, part);
      policy.createHeader(XWPFHeaderFooterPolicy.FIRST);
      XWPFHeader header = policy.createHeader(XWPFHeaderFooterPolicy.DEFAULT);
      XWPFParagraph number = header.createParagraph();
      number.setStyle(DocxStyle.PAGE_NUMBER.id());
      number.getCTP().addNewFldSimple().setInstr("PAGE");
    }
    CTPageSz size = part.isSetPgSz() ? part.getPgSz() : part.addNewPgSz();
    size.setW(BigInteger.valueOf(width));
    size.setH(BigInteger.valueOf(height));
    if (this == LANDSCAPE) {
      size.setOrient(STPageOrientation.LANDSCAPE);
    }
    CTPageMar margins = part.addNewPgMar();
    margins.setTop(BigInteger.valueOf(TOP));
    margins.setBottom(BigInteger.valueOf(TOP));
    margins.setLeft(BigInteger.valueOf(LEFT));
    margins.setRight(BigInteger.valueOf(RIGHT));
    margins.setHeader(BigInteger.valueOf(HEADER));
    margins.setFooter(BigInteger.valueOf(HEADER));
    margins.setGutter(BigInteger.ZERO);
    part.addNewPgNumType().setStart(BigInteger.ONE);
    if (!part.isSetTitlePg()) {
      part.addNewTitlePg();
    }
  }
}
