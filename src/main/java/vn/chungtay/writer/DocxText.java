package vn.chungtay.writer;

import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import vn.chungtay.report.Line;

/**
 * Words of a document. Letters that XML cannot hold, or that turn the direction of writing, become
 * the replacement character.
 */
final class DocxText {
  private static final int REPLACEMENT = 0xfffd;
  private static final double THIN = 2;

  private DocxText() {}

  /** Fills a paragraph; a line break in the text is one in the document. */
  static XWPFParagraph fill(XWPFParagraph paragraph, DocxStyle style, String text) {
    paragraph.setStyle(style.id());
    XWPFRun run = paragraph.createRun();
    String[] lines = text.split("\r\n|[\r\n]", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        run.addBreak();
      }
      run.setText(valid(lines[i]), i);
    }
    return paragraph;
  }

  /** Fills a paragraph; gaps stand on yellow. */
  static XWPFParagraph fill(XWPFParagraph paragraph, DocxStyle style, Line line) {
    paragraph.setStyle(style.id());
    for (Line.Span span : line.spans()) {
      XWPFRun run = paragraph.createRun();
      run.setText(valid(span.text()));
      if (span.gap()) {
        run.setTextHighlightColor("yellow");
      }
    }
    return paragraph;
  }

  /**
   * Makes a paragraph a rule in the middle of a column.
   *
   * @param column how wide the column is
   * @param length how long the rule is, both in twentieths of a point
   */
  static void rule(XWPFParagraph paragraph, int column, int length) {
    int indent = Math.max(0, (column - length) / 2);
    paragraph.setBorderTop(Borders.SINGLE);
    paragraph.setIndentationLeft(indent);
    paragraph.setIndentationRight(indent);
    paragraph.setSpacingBefore(20);
    paragraph.setSpacingBetween(THIN, LineSpacingRule.EXACT);
  }

  /** About how long a text is, in twentieths of a point. */
  static int length(String text, DocxStyle style) {
    return text.length() * style.size() * 19 / 2;
  }

  /** The letters of a text that XML 1.0 allows. */
  static String valid(String text) {
    StringBuilder valid = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> allowed(c) && !turns(c) ? c : REPLACEMENT)
        .forEach(valid::appendCodePoint);
    return valid.toString();
  }

  /** Whether a sign turns the direction of writing. */
  private static boolean turns(int c) {
    return c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
  }

  private static boolean allowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || c >= 0x20 && c <= 0xd7ff
        || c >= 0xe000 && c <= 0xfffd
        || c >= 0x10000;
  }
}
