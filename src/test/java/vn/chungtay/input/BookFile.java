package vn.chungtay.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An XLSX file put together part by part, also as no spreadsheet program would write it. */
public final class BookFile {
  private static final String MAIN =
      " xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'";
  private static final String R =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String RELATIONS =
      "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>%s"
          + "</Relationships>";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder sheets = new StringBuilder();
  private final StringBuilder relations = new StringBuilder();
  private String properties = "";
  private int count;

  /** A book of one sheet with these rows, as XML. */
  public static BookFile of(String... rows) {
    return new BookFile().sheet("Sheet1", "", rows);
  }

  /** One more sheet. */
  public BookFile sheet(String name, String state, String... rows) {
    return raw(
        name,
        state,
        "<worksheet" + MAIN + "><sheetData>" + String.join("", rows) + "</sheetData></worksheet>");
  }

  /** One more sheet, the whole of its part. */
  public BookFile raw(String name, String state, String xml) {
    count++;
    String hidden = state.isEmpty() ? "" : " state='" + state + "'";
    sheets.append(
        "<sheet name='%s' sheetId='%d' r:id='rId%d'%s/>".formatted(name, count, count, hidden));
    relate(R + "/worksheet", "worksheets/sheet" + count + ".xml");
    return part("xl/worksheets/sheet" + count + ".xml", xml);
  }

  private void relate(String type, String target) {
    relations.append(
        "<Relationship Id='rId%d' Type='%s' Target='%s'/>".formatted(count, type, target));
  }

  public BookFile part(String name, String content) {
    parts.put(name, content.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** The texts that cells of type {@code s} name by number. */
  public BookFile shared(String... items) {
    relations.append("<Relationship Id='s' Type='" + R + "/sharedStrings' Target='s.xml'/>");
    return part("xl/s.xml", "<sst" + MAIN + ">" + String.join("", items) + "</sst>");
  }

  /** Styles with these formats of numbers; 0 is the plain one. */
  public BookFile styles(String... formats) {
    relations.append("<Relationship Id='f' Type='" + R + "/styles' Target='f.xml'/>");
    StringBuilder known = new StringBuilder();
    StringBuilder styles = new StringBuilder("<xf numFmtId='0'/>");
    for (int i = 0; i < formats.length; i++) {
      boolean builtIn = formats[i].matches("[0-9]+");
      int id = builtIn ? Integer.parseInt(formats[i]) : 164 + i;
      if (!builtIn) {
        known.append("<numFmt numFmtId='" + id + "' formatCode='" + formats[i] + "'/>");
      }
      styles.append("<xf numFmtId='" + id + "'/>");
    }
    return part(
        "xl/f.xml",
        "<styleSheet%s><numFmts>%s</numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs>%s</cellXfs></styleSheet>"
            .formatted(MAIN, known, styles));
  }

  public BookFile from1904() {
    properties = "<workbookPr date1904='1'/>";
    return this;
  }

  /** A row whose cells are texts, or XML where they begin with {@code <}. */
  public static String row(int number, String... cells) {
    StringBuilder row = new StringBuilder("<row r='" + number + "'>");
    for (int i = 0; i < cells.length; i++) {
      if (cells[i].startsWith("<")) {
        row.append(cells[i].replaceFirst("<c", "<c r='" + ColumnLetters.of(i) + number + "'"));
      } else if (!cells[i].isEmpty()) {
        row.append(text(ColumnLetters.of(i) + number, cells[i]));
      }
    }
    return row.append("</row>").toString();
  }

  private static String text(String cell, String text) {
    String safe = text.replace("&", "&amp;").replace("<", "&lt;");
    return "<c r='%s' t='inlineStr'><is><t xml:space='preserve'>%s</t></is></c>"
        .formatted(cell, safe);
  }

  /** A number. */
  public static String number(String value) {
    return "<c><v>" + value + "</v></c>";
  }

  public byte[] bytes() {
    Map<String, byte[]> all = new LinkedHashMap<>();
    put(
        all,
        "_rels/.rels",
        RELATIONS.formatted(
            "<Relationship Id='r' Type='" + R + "/officeDocument' Target='xl/workbook.xml'/>"));
    put(
        all,
        "xl/workbook.xml",
        "<workbook%s xmlns:r='%s'>%s<sheets>%s</sheets></workbook>"
            .formatted(MAIN, R, properties, sheets));
    put(all, "xl/_rels/workbook.xml.rels", RELATIONS.formatted(relations));
    all.putAll(parts);
    return zip(all);
  }

  private static void put(Map<String, byte[]> parts, String name, String content) {
    parts.put(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] zip(Map<String, byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  Reading read() {
    return read(ReadingOptions.DEFAULT);
  }

  Reading read(ReadingOptions options) {
    return Reading.of("a.xlsx", bytes(), options);
  }
}
