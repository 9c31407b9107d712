package vn.chungtay.samples;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** JSON as the sample needs it: numbers, text and dates; empty fields are left out. */
final class JsonText {
  private JsonText() {}

  static String kindAndRecords(Sheet sheet) {
    return "{\"kind\": " + quoted(sheet.kind()) + ", \"records\": " + array(sheet.rows()) + "}\n";
  }

  static String lines(Sheet sheet) {
    StringBuilder text = new StringBuilder();
    sheet.rows().forEach(row -> text.append(object(row)).append('\n'));
    return text.toString();
  }

  /** One unit's envelope: its submission fields are taken out of the records. */
  static String envelope(SampleUnit unit, int year, Map<String, ?> parts) {
    Map<String, Object> submission = new LinkedHashMap<>();
    submission.put("unit_code", unit.code());
    submission.put("period", String.valueOf(year));
    submission.put("submitted_on", ReportingDay.of(unit.code(), year));
    StringJoiner fields = new StringJoiner(",\n", "{\n", "\n}\n");
    fields.add("\"submission\": " + object(submission));
    parts.forEach((kind, part) -> fields.add(quoted(kind) + ": " + value(part, submission)));
    return fields.toString();
  }

  private static String value(Object part, Map<String, Object> defaults) {
    if (part instanceof Map<?, ?> record) {
      return object(without(record, defaults));
    }
    return array(((List<?>) part).stream().map(row -> without((Map<?, ?>) row, defaults)).toList());
  }

  private static Map<String, Object> without(Map<?, ?> record, Map<String, Object> defaults) {
    Map<String, Object> rest = new LinkedHashMap<>();
    record.forEach((name, value) -> rest.put((String) name, value));
    rest.keySet().removeAll(defaults.keySet());
    return rest;
  }

  private static String array(List<Map<String, Object>> rows) {
    StringJoiner records = new StringJoiner(",\n  ", "[\n  ", "\n]");
    rows.forEach(row -> records.add(object(row)));
    return records.toString();
  }

  private static String object(Map<String, Object> row) {
    StringJoiner fields = new StringJoiner(", ", "{", "}");
    row.forEach(
        (name, value) -> {
          if (value != null) {
            fields.add(quoted(name) + ": " + scalar(value));
          }
        });
    return fields.toString();
  }

  private static String scalar(Object value) {
    return value instanceof String || value instanceof LocalDate
        ? quoted(value.toString())
        : value.toString();
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
