package vn.chungtay.writer;

import java.io.IOException;
import vn.chungtay.report.SheetCell.Form;
import vn.chungtay.report.SheetCell.Look;

/** The styles of a workbook: one for each look and form, whether it is used or not. */
final class SheetStyles {
  private static final String FONT = "Times New Roman";
  private static final int DAY = 164;
  private static final int PERCENT = 165;

  private static final int PLAIN = 0;
  private static final int BOLD = 1;
  private static final int TITLE = 2;
  private static final int ITALIC = 3;
  private static final int GREY = 4;

  private SheetStyles() {}

  /** The number of the style of a look and form. */
  static int of(Look look, Form form) {
    // Excel shows column letters by style 0, so it is the plainest of all.
    return look.ordinal() * Form.values().length + form.ordinal();
  }

  /** Writes the part {@code styles.xml}. */
  static void write(Markup xml) throws IOException {
    xml.open("styleSheet", "xmlns", WorkbookWriter.MAIN);
    xml.open("numFmts", "count", 2);
    xml.empty("numFmt", "numFmtId", DAY, "formatCode", "dd/mm/yyyy");
    xml.empty("numFmt", "numFmtId", PERCENT, "formatCode", "#,##0.00\"%\"").close("numFmts");
    fonts(xml);
    fills(xml);
    borders(xml);
    xml.open("cellStyleXfs", "count", 1);
    xml.empty("xf", "numFmtId", 0, "fontId", 0, "fillId", 0, "borderId", 0).close("cellStyleXfs");
    xml.open("cellXfs", "count", Look.values().length * Form.values().length);
    for (Look look : Look.values()) {
      for (Form form : Form.values()) {
        style(xml, look, form);
      }
    }
    xml.close("cellXfs");
    xml.open("cellStyles", "count", 1);
    xml.empty("cellStyle", "name", "Normal", "xfId", 0, "builtinId", 0).close("cellStyles");
    xml.close("styleSheet");
  }

  private static void fonts(Markup xml) throws IOException {
    xml.open("fonts", "count", 5);
    font(xml, 11, "");
    font(xml, 11, "b");
    font(xml, 14, "b");
    font(xml, 10, "i");
    xml.open("font").empty("i").empty("sz", "val", 9).empty("color", "rgb", "FF7F7F7F");
    xml.empty("name", "val", FONT).close("font");
    xml.close("fonts");
  }

  private static void font(Markup xml, int size, String mark) throws IOException {
    xml.open("font");
    if (!mark.isEmpty()) {
      xml.empty(mark);
    }
    xml.empty("sz", "val", size).empty("name", "val", FONT).close("font");
  }

  private static void fills(Markup xml) throws IOException {
    // The first two are fixed by the format.
    xml.open("fills", "count", 4);
    xml.open("fill").empty("patternFill", "patternType", "none").close("fill");
    xml.open("fill").empty("patternFill", "patternType", "gray125").close("fill");
    fill(xml, "FFDCE6F1");
    fill(xml, "FFF2F2F2");
    xml.close("fills");
  }

  private static void fill(Markup xml, String color) throws IOException {
    xml.open("fill").open("patternFill", "patternType", "solid");
    xml.empty("fgColor", "rgb", color).empty("bgColor", "indexed", 64);
    xml.close("patternFill").close("fill");
  }

  private static void borders(Markup xml) throws IOException {
    xml.open("borders", "count", 2);
    xml.open("border").empty("left").empty("right").empty("top").empty("bottom");
    xml.empty("diagonal").close("border").open("border");
    for (String side : new String[] {"left", "right", "top", "bottom"}) {
      xml.open(side, "style", "thin").empty("color", "rgb", "FFA6A6A6").close(side);
    }
    xml.empty("diagonal").close("border").close("borders");
  }

  private static void style(Markup xml, Look look, Form form) throws IOException {
    xml.open(
        "xf",
        "numFmtId",
        format(form),
        "fontId",
        font(look),
        "fillId",
        fill(look),
        "borderId",
        framed(look) ? 1 : 0,
        "xfId",
        0,
        "applyNumberFormat",
        1,
        "applyFont",
        1,
        "applyFill",
        1,
        "applyBorder",
        1,
        "applyAlignment",
        1);
    boolean words = (look == Look.BODY || look == Look.TOTAL) && form == Form.GENERAL;
    String across =
        switch (look) {
          case HEAD -> "center";
          case MISSING -> "right";
          default -> words ? "left" : null;
        };
    xml.empty(
        "alignment",
        "horizontal",
        across,
        "vertical",
        look == Look.HEAD ? "center" : "top",
        "wrapText",
        wrapped(look) ? 1 : null,
        "indent",
        words ? 1 : null);
    xml.close("xf");
  }

  private static int format(Form form) {
    return switch (form) {
      case GENERAL -> 0;
      case TEXT -> 49;
      case WHOLE -> 3;
      case DECIMAL -> 4;
      case PERCENT -> PERCENT;
      case DATE -> DAY;
    };
  }

  private static int font(Look look) {
    return switch (look) {
      case PLAIN, BODY -> PLAIN;
      case TITLE -> TITLE;
      case NOTE -> ITALIC;
      case HEAD, TOTAL -> BOLD;
      case MISSING -> GREY;
    };
  }

  private static int fill(Look look) {
    return switch (look) {
      case HEAD -> 2;
      case TOTAL -> 3;
      default -> 0;
    };
  }

  /** Whether a text that is longer than its column is wide goes on below. */
  static boolean wrapped(Look look) {
    return switch (look) {
      case HEAD, BODY, TOTAL, MISSING -> true;
      default -> false;
    };
  }

  /** How many signs of text take the place of ten digits, with some room left. */
  static int signs(Look look) {
    return look == Look.MISSING ? 13 : look == Look.BODY ? 11 : 10;
  }

  private static boolean framed(Look look) {
    return switch (look) {
      case HEAD, BODY, TOTAL, MISSING -> true;
      default -> false;
    };
  }
}
