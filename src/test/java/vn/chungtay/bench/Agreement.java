package vn.chungtay.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Whether chungtay and DuckDB found the same in the same campaign. */
final class Agreement {
  private static final double TOLERANCE = 1e-9;
  private static final Map<String, String> INDICATORS =
      Map.of(
          "poor", "register_poor_households",
          "near_poor", "register_near_poor_households",
          "income_per_capita_poor", "income_per_capita_poor",
          "cohort_households", "cohort_households",
          "income_multiplier_cohort", "income_multiplier_cohort",
          "headcount_ratio", "headcount_ratio",
          "poverty_gap_index", "poverty_gap_index");

  private Agreement() {}

  /**
   * Every figure and count that differs.
   *
   * @param report what chungtay wrote, with indicators.csv
   * @param found what DuckDB wrote
   */
  static List<String> differences(Path report, Path found) throws IOException {
    List<String> differences = new ArrayList<>();
    Map<String, String> ours = indicators(report.resolve("indicators.csv"));
    figures(found.resolve("figures.csv"))
        .forEach(
            (figure, theirs) -> {
              String own = ours.getOrDefault(figure, "");
              if (!same(own, theirs)) {
                differences.add(figure + ": chungtay " + own + ", DuckDB " + theirs);
              }
            });
    Map<String, Long> told = errors(report.resolve("summary.json"));
    Map<String, Long> rejected = rejected(found.resolve("rejected.csv"));
    if (!told.equals(rejected)) {
      differences.add("rejected: chungtay " + told + ", DuckDB " + rejected);
    }
    return differences;
  }

  private static boolean same(String own, String theirs) {
    if (own.isEmpty() || theirs.isEmpty()) {
      return own.equals(theirs);
    }
    double a = Double.parseDouble(own);
    double b = Double.parseDouble(theirs);
    return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a));
  }

  /** The figures of everybody that DuckDB has too, by period, unit and indicator. */
  private static Map<String, String> indicators(Path table) throws IOException {
    Map<String, String> figures = new HashMap<>();
    try (Stream<String> lines = Files.lines(table)) {
      lines
          .map(line -> line.split(",", -1))
          .filter(cells -> cells[4].equals("all") && INDICATORS.containsValue(cells[5]))
          .forEach(cells -> figures.put(cells[0] + " " + cells[1] + " " + cells[5], cells[6]));
    }
    return figures;
  }

  private static Map<String, String> figures(Path table) throws IOException {
    Map<String, String> figures = new TreeMap<>();
    List<String> lines = Files.readAllLines(table);
    String[] names = lines.get(0).split(",");
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      for (int i = 0; i < names.length; i++) {
        if (INDICATORS.containsKey(names[i])) {
          figures.put(cells[0] + " " + cells[1] + " " + INDICATORS.get(names[i]), cells[i]);
        }
      }
    }
    return figures;
  }

  private static Map<String, Long> errors(Path summary) throws IOException {
    Map<String, Long> errors = new TreeMap<>();
    JsonNode byRule = new ObjectMapper().readTree(summary.toFile()).at("/findings/by_rule");
    byRule
        .properties()
        .forEach(
            rule -> {
              if (rule.getValue().has("error")) {
                errors.put(rule.getKey(), rule.getValue().get("error").asLong());
              }
            });
    return errors;
  }

  private static Map<String, Long> rejected(Path table) throws IOException {
    Map<String, Long> rejected = new TreeMap<>();
    List<String> lines = Files.readAllLines(table);
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",");
      rejected.put(cells[0], Long.valueOf(cells[1]));
    }
    return rejected;
  }
}
