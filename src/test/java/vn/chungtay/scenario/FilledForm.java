package vn.chungtay.scenario;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** A form as a workbook, and what becomes of it when somebody fills it in. */
final class FilledForm {
  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final String END = "</sheetData>";

  private final byte[] form;
  private final List<Row> rows;

  FilledForm(byte[] form) throws IOException {
    this.form = form;
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(form))) {
      rows = book.getFirstSheet().read();
    }
  }

  /** What stands right of a text in the first column. */
  Optional<String> said(String label) {
    return rows.stream()
        .filter(row -> row.getCellText(0).equals(label))
        .map(row -> row.getCellText(1))
        .findFirst();
  }

  private Row header() {
    return rows.stream()
        .filter(
            row -> row.stream().filter(c -> c != null && c.getText().endsWith(" *")).count() > 0)
        .findFirst()
        .orElseThrow();
  }

  /** The labels over the columns, as they stand there. */
  List<String> labels() {
    return header().stream().map(cell -> cell.getText().replace(" *", "")).toList();
  }

  /** What is filled in already, under a label. */
  String known(String label) {
    int column = labels().indexOf(label);
    return rows.stream()
        .filter(row -> row.getRowNum() > header().getRowNum())
        .map(row -> row.getCellText(column))
        .findFirst()
        .orElse("");
  }

  /** The same file with one row more in which some values are typed under their labels. */
  byte[] with(Map<String, String> values) throws IOException {
    List<String> labels = labels();
    int number = header().getRowNum() + 1;
    StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
    for (int i = 0; i < labels.size(); i++) {
      String value = values.get(labels.get(i));
      if (value != null) {
        row.append(typed(cellName(i, number), value));
      }
    }
    row.append("</row>");
    return changed(row.toString(), "<row r=\"" + number + "\"");
  }

  /** As a spreadsheet keeps it: a number as such, everything else as a text. */
  private static String typed(String cell, String value) {
    return value.matches("0|[1-9][0-9]*")
        ? "<c r=\"%s\"><v>%s</v></c>".formatted(cell, value)
        : "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(cell, value);
  }

  private static String cellName(int column, int row) {
    String letters =
        column < 26
            ? "" + (char) ('A' + column)
            : "" + (char) ('A' + column / 26 - 1) + (char) ('A' + column % 26);
    return letters + row;
  }

  private byte[] changed(String row, String start) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(form));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(part.getName()));
        byte[] content = in.readAllBytes();
        if (part.getName().equals(SHEET)) {
          String xml = new String(content, StandardCharsets.UTF_8);
          int from = xml.contains(start) ? xml.indexOf(start) : xml.indexOf(END);
          String whole = xml.substring(0, from) + row + xml.substring(xml.indexOf(END));
          content = whole.getBytes(StandardCharsets.UTF_8);
        }
        out.write(content);
      }
    }
    return bytes.toByteArray();
  }

  /** The names of the sheets. */
  List<String> sheets() throws IOException {
    List<String> names = new ArrayList<>();
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(form))) {
      book.getSheets().forEach(sheet -> names.add(sheet.getName()));
    }
    return names;
  }
}
