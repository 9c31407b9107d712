package vn.chungtay.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A CSV text that the tool wrote: a header and one record a line. */
public record CsvTable(List<String> lines) {
  public static CsvTable of(String text) {
    return new CsvTable(text.lines().toList());
  }

  String header() {
    return lines.get(0);
  }

  /** The lines below the header. */
  List<String> body() {
    return lines.subList(1, lines.size());
  }

  public List<Map<String, String>> rows() {
    List<String> names = cells(header());
    return body().stream().map(line -> row(names, line)).toList();
  }

  /** One line below the header by column. */
  Map<String, String> row(String line) {
    return row(cells(header()), line);
  }

  private static Map<String, String> row(List<String> names, String line) {
    List<String> cells = cells(line);
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      row.put(names.get(i), i < cells.size() ? cells.get(i) : "");
    }
    return row;
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (char c : line.toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
        cell.append(quoted && !cell.isEmpty() ? "\"" : "");
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
