package vn.chungtay.writer;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The paragraph styles of a document, with the sizes that Decree 30/2020/NĐ-CP allows. */
enum DocxStyle {
  BODY("Body Text", Look.of(14).justified()),
  CHAPTER("heading 1", Look.of(14).justified().bolder().heading(0)),
  PART("heading 2", Look.of(14).justified().bolder().heading(1)),
  POINT("heading 3", Look.of(14).justified().heading(2)),
  CAPTION("caption", Look.of(13).centred().bolder().below(120).keeping()),
  NOTE("Note", Look.of(12).slanted().below(60)),
  TABLE_HEAD("Table Head", Look.of(12).centred().bolder()),
  TABLE_TEXT("Table Text", Look.of(12)),
  TABLE_NUMBER("Table Number", Look.of(12).right()),
  SMALL("Small", Look.of(11)),
  SMALL_TITLE("Small Title", Look.of(12).bolder().slanted()),
  CENTRED("Centred", Look.of(13).centred()),
  CENTRED_ITALIC("Centred Italic", Look.of(14).centred().slanted()),
  TITLE("Title", Look.of(14).centred().bolder()),
  BODY_HEAD("Body Head", Look.of(13).centred().bolder()),
  COUNTRY("Country", Look.of(12).centred().bolder()),
  PAGE_NUMBER("header", Look.of(14).centred());

  private static final int FIRST_LINE = 720;
  private static final int GAP = 120;
  private static final int LINE = 264;

  private final String title;
  private final Look look;

  DocxStyle(String title, Look look) {
    this.title = title;
    this.look = look;
  }

  /** Its id in the document. */
  String id() {
    return title.replace(" ", "");
  }

  /** The size of its letters in points. */
  int size() {
    return look.size();
  }

  /** Puts all styles into a document. */
  static void addTo(XWPFStyles styles) {
    for (DocxStyle style : values()) {
      styles.addStyle(new XWPFStyle(style.definition()));
    }
  }

  private CTStyle definition() {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId(id());
    style.setType(STStyleType.PARAGRAPH);
    style.addNewName().setVal(title);
    style.addNewQFormat();
    CTPPrGeneral paragraph = style.addNewPPr();
    if (look.kept()) {
      paragraph.addNewKeepNext();
    }
    if (look.justify() == STJc.BOTH) {
      CTSpacing spacing = paragraph.addNewSpacing();
      spacing.setBefore(BigInteger.valueOf(GAP));
      spacing.setLine(BigInteger.valueOf(LINE));
      spacing.setLineRule(STLineSpacingRule.AUTO);
      paragraph.addNewInd().setFirstLine(BigInteger.valueOf(FIRST_LINE));
    } else if (look.before() > 0) {
      paragraph.addNewSpacing().setBefore(BigInteger.valueOf(look.before()));
    }
    paragraph.addNewJc().setVal(look.justify());
    if (look.level() >= 0) {
      paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(look.level()));
    }
    letters(style.addNewRPr());
    return style;
  }

  private void letters(CTRPr letters) {
    if (look.bold()) {
      letters.addNewB();
    }
    if (look.italic()) {
      letters.addNewI();
    }
    letters.addNewSz().setVal(BigInteger.valueOf(2L * look.size()));
    letters.addNewSzCs().setVal(BigInteger.valueOf(2L * look.size()));
  }

  /** How a style looks. */
  private record Look(
      int size,
      boolean bold,
      boolean italic,
      STJc.Enum justify,
      int before,
      boolean kept,
      int level) {
    static Look of(int size) {
      return new Look(size, false, false, STJc.LEFT, 0, false, -1);
    }

    Look bolder() {
      return new Look(size, true, italic, justify, before, kept, level);
    }

    Look slanted() {
      return new Look(size, bold, true, justify, before, kept, level);
    }

    Look justified() {
      return new Look(size, bold, italic, STJc.BOTH, before, kept, level);
    }

    Look centred() {
      return new Look(size, bold, italic, STJc.CENTER, before, kept, level);
    }

    Look right() {
      return new Look(size, bold, italic, STJc.RIGHT, before, kept, level);
    }

    Look below(int twips) {
      return new Look(size, bold, italic, justify, twips, kept, level);
    }

    /** Stays on the page of what follows. */
    Look keeping() {
      return new Look(size, bold, italic, justify, before, true, level);
    }

    Look heading(int depth) {
      return new Look(size, bold, italic, justify, before, true, depth);
    }
  }
}
