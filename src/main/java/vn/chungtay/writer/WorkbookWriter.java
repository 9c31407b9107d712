package vn.chungtay.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.chungtay.report.Sheet;
import vn.chungtay.report.Workbook;

/**
 * XLSX (ECMA-376): the same workbook always gives the same bytes. Texts stand in their cells, so
 * that sheets are written one after the other and nothing is kept.
 */
public final class WorkbookWriter implements FormatWriter {
  static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String TYPE = "application/vnd.openxmlformats-";

  /** Not the first day that a zip file knows: that one is written with a time zone. */
  private static final LocalDateTime ANY_TIME = LocalDateTime.of(1980, 1, 2, 0, 0);

  /** Writes a workbook; leaves the stream open, with nothing held back. */
  public void write(Workbook book, OutputStream to) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(to);
    List<Sheet> sheets = book.sheets();
    part(zip, "[Content_Types].xml", xml -> types(xml, sheets.size()));
    part(zip, "_rels/.rels", WorkbookWriter::relations);
    part(zip, "docProps/core.xml", xml -> properties(xml, book));
    part(zip, "xl/workbook.xml", xml -> workbook(xml, sheets));
    part(zip, "xl/_rels/workbook.xml.rels", xml -> sheetRelations(xml, sheets.size()));
    part(zip, "xl/styles.xml", SheetStyles::write);
    for (int i = 0; i < sheets.size(); i++) {
      Sheet sheet = sheets.get(i);
      boolean first = i == 0;
      part(zip, path(i), xml -> new SheetWriter(sheet, xml).write(first));
    }
    zip.finish();
    to.flush();
  }

  /** What stands in one part of the package. */
  private interface Content {
    void write(Markup xml) throws IOException;
  }

  private static void part(ZipOutputStream zip, String name, Content content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(ANY_TIME);
    zip.putNextEntry(entry);
    Writer out = Utf8.writer(zip);
    content.write(new Markup(out));
    out.flush();
    zip.closeEntry();
  }

  private static String path(int sheet) {
    return "xl/worksheets/sheet" + (sheet + 1) + ".xml";
  }

  private static void types(Markup xml, int sheets) throws IOException {
    xml.open("Types", "xmlns", PACKAGE + "content-types");
    xml.empty("Default", "Extension", "rels", "ContentType", TYPE + "package.relationships+xml");
    xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
    type(xml, "docProps/core.xml", "package.core-properties+xml");
    type(xml, "xl/workbook.xml", "officedocument.spreadsheetml.sheet.main+xml");
    type(xml, "xl/styles.xml", "officedocument.spreadsheetml.styles+xml");
    for (int i = 0; i < sheets; i++) {
      type(xml, path(i), "officedocument.spreadsheetml.worksheet+xml");
    }
    xml.close("Types");
  }

  private static void type(Markup xml, String path, String type) throws IOException {
    xml.empty("Override", "PartName", "/" + path, "ContentType", TYPE + type);
  }

  private static void relations(Markup xml) throws IOException {
    xml.open("Relationships", "xmlns", PACKAGE + "relationships");
    relation(xml, 1, RELATIONS + "/officeDocument", "xl/workbook.xml");
    relation(xml, 2, PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml");
    xml.close("Relationships");
  }

  private static void sheetRelations(Markup xml, int sheets) throws IOException {
    xml.open("Relationships", "xmlns", PACKAGE + "relationships");
    for (int i = 1; i <= sheets; i++) {
      relation(xml, i, RELATIONS + "/worksheet", "worksheets/sheet" + i + ".xml");
    }
    relation(xml, sheets + 1, RELATIONS + "/styles", "styles.xml");
    xml.close("Relationships");
  }

  private static void relation(Markup xml, int id, String type, String target) throws IOException {
    xml.empty("Relationship", "Id", "rId" + id, "Type", type, "Target", target);
  }

  private static void properties(Markup xml, Workbook book) throws IOException {
    xml.open(
        "cp:coreProperties",
        "xmlns:cp",
        PACKAGE + "metadata/core-properties",
        "xmlns:dc",
        "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms",
        "http://purl.org/dc/terms/",
        "xmlns:xsi",
        "http://www.w3.org/2001/XMLSchema-instance");
    xml.element("dc:title", book.title());
    xml.element("dc:creator", "chungtay");
    if (book.date().isPresent()) {
      String day = book.date().get() + "T00:00:00Z";
      xml.element("dcterms:created", day, "xsi:type", "dcterms:W3CDTF");
      xml.element("dcterms:modified", day, "xsi:type", "dcterms:W3CDTF");
    }
    xml.element("dc:language", book.language());
    xml.close("cp:coreProperties");
  }

  private static void workbook(Markup xml, List<Sheet> sheets) throws IOException {
    xml.open("workbook", "xmlns", MAIN, "xmlns:r", RELATIONS);
    xml.open("bookViews").empty("workbookView", "activeTab", 0).close("bookViews");
    xml.open("sheets");
    for (int i = 0; i < sheets.size(); i++) {
      xml.empty("sheet", "name", sheets.get(i).name(), "sheetId", i + 1, "r:id", "rId" + (i + 1));
    }
    xml.close("sheets").open("definedNames");
    for (int i = 0; i < sheets.size(); i++) {
      names(xml, i, sheets.get(i));
    }
    xml.close("definedNames");
    // Everything is computed already: nobody need do it again, and be asked whether to save that.
    xml.empty("calcPr", "calcId", 191029);
    xml.close("workbook");
  }

  private static void names(Markup xml, int index, Sheet sheet) throws IOException {
    String name = CellName.sheet(sheet.name()) + "!";
    Sheet.Head head = sheet.head();
    if (SheetWriter.filtered(sheet)) {
      int width = SheetWriter.width(sheet);
      String cells =
          CellName.fixed(0, head.last()) + ":" + CellName.fixed(width - 1, head.filtered());
      xml.element(
          "definedName",
          name + cells,
          "name",
          "_xlnm._FilterDatabase",
          "localSheetId",
          index,
          "hidden",
          1);
    }
    String rows = "$" + (head.first() + 1) + ":$" + (head.last() + 1);
    xml.element("definedName", name + rows, "name", "_xlnm.Print_Titles", "localSheetId", index);
  }
}
