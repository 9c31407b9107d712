package vn.chungtay.samples;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.zip.GZIPOutputStream;

/** Records of one kind with the same columns, and their bytes in any of the formats. */
record Sheet(String kind, List<Map<String, Object>> rows) {
  private static final String MARK = "\uFEFF";

  byte[] bytes(SheetFormat format) throws IOException {
    return switch (format) {
      case COMMA -> csv(",", "\n").getBytes(UTF_8);
      case COMMA_WITH_BOM -> (MARK + csv(",", "\r\n")).getBytes(UTF_8);
      case VIETNAMESE -> new Sheet(kind, VietnameseWords.in(rows)).csv(";", "\n").getBytes(UTF_8);
      case UTF16_TAB -> (MARK + csv("\t", "\r\n")).getBytes(UTF_16LE);
      case GZIP -> compressed(csv(",", "\n").getBytes(UTF_8));
      case JSON -> JsonText.kindAndRecords(this).getBytes(UTF_8);
      case NDJSON -> JsonText.lines(this).getBytes(UTF_8);
    };
  }

  private String csv(String separator, String lineEnd) {
    StringBuilder text = new StringBuilder();
    StringJoiner header = new StringJoiner(separator);
    rows.get(0).keySet().forEach(name -> header.add(cell(name, separator)));
    text.append(header).append(lineEnd);
    for (Map<String, Object> row : rows) {
      StringJoiner line = new StringJoiner(separator);
      row.values().forEach(value -> line.add(cell(value, separator)));
      text.append(line).append(lineEnd);
    }
    return text.toString();
  }

  private static String cell(Object value, String separator) {
    String text = value == null ? "" : value.toString();
    boolean plain = !text.contains(separator) && !text.contains("\"") && !text.contains("\n");
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }

  /** The header of the JDK's gzip holds no time of day. */
  private static byte[] compressed(byte[] plain) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(plain);
    }
    return bytes.toByteArray();
  }
}
