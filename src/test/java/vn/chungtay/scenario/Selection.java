package vn.chungtay.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a scenario compares of one file of the out folder: all of it, or certain rows, as in {@code
 * indicators.csv where unit_code=75 and indicator=poverty_rate|poor_households}.
 */
record Selection(String file, Map<String, List<String>> conditions) {
  static Selection of(String line) {
    String[] parts = line.split(" where ", 2);
    Map<String, List<String>> conditions = new LinkedHashMap<>();
    if (parts.length > 1) {
      for (String condition : parts[1].split(" and ")) {
        String[] sides = condition.split("=", 2);
        conditions.put(sides[0].strip(), List.of(sides[1].strip().split("\\|")));
      }
    }
    return new Selection(parts[0].strip(), conditions);
  }

  /** What some selections of the same file leave of its text: the rows that any of them wants. */
  static String apply(List<Selection> selections, String text) {
    if (selections.stream().anyMatch(selection -> selection.conditions.isEmpty())) {
      return text;
    }
    CsvTable table = CsvTable.of(text);
    String rows =
        table.body().stream()
            .filter(line -> selections.stream().anyMatch(s -> s.wants(table.row(line))))
            .map(line -> line + "\n")
            .collect(Collectors.joining());
    return table.header() + "\n" + rows;
  }

  private boolean wants(Map<String, String> row) {
    return conditions.entrySet().stream()
        .allMatch(condition -> condition.getValue().contains(row.get(condition.getKey())));
  }
}
