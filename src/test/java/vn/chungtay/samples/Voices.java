package vn.chungtay.samples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What units say in words: a sheet of obstacles or exemplars read from lines with bars between. */
final class Voices {
  private final String kind;
  private final List<String> columns;
  private final List<String> lines;

  /** Lines hold unit, period and then the named columns. */
  Voices(String kind, List<String> columns, String lines) {
    this.kind = kind;
    this.columns = columns;
    this.lines = lines.lines().toList();
  }

  /** What was said in the year, all units or all but one. */
  Sheet in(int year, String exceptUnit) {
    return new Sheet(
        kind,
        lines.stream()
            .map(this::row)
            .filter(row -> row.get("period").equals(String.valueOf(year)))
            .filter(row -> !row.get("unit_code").equals(exceptUnit))
            .toList());
  }

  List<Map<String, Object>> of(String unit, int year) {
    return in(year, "").rows().stream().filter(row -> row.get("unit_code").equals(unit)).toList();
  }

  private Map<String, Object> row(String line) {
    String[] cells = line.split("\\|", -1);
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("unit_code", cells[0]);
    row.put("period", cells[1]);
    for (int i = 0; i < columns.size(); i++) {
      row.put(columns.get(i), value(columns.get(i), cells[i + 2]));
    }
    row.put("submitted_on", ReportingDay.of(cells[0], Integer.parseInt(cells[1])));
    return row;
  }

  private static Object value(String column, String cell) {
    if (cell.isEmpty()) {
      return null;
    }
    return column.equals("households") ? (Object) Integer.valueOf(cell) : cell;
  }
}
