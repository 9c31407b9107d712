package vn.chungtay.scenario;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Runs of the tool over the sample campaigns, and their tables. */
public record Samples(
    Path report, Map<String, CsvTable> tables, Map<String, Map<String, List<String>>> places) {
  private static final Path ROOT = Path.of(System.getProperty("basedir", ""), "samples");

  public static Path folder(String name) {
    return ROOT.resolve(name).toAbsolutePath();
  }

  /** Aggregates a campaign folder, or what else the arguments name. */
  public static Samples aggregate(Path out, String... arguments) {
    String[] words = new String[arguments.length + 6];
    String[] fixed = {"aggregate", "--out", out.toString(), "--format", "csv", "--quiet"};
    System.arraycopy(fixed, 0, words, 0, fixed.length);
    System.arraycopy(arguments, 0, words, fixed.length, arguments.length);
    Tool.Output output = Tool.run(words);
    if (output.exitCode() != 0) {
      throw new AssertionError(output.err());
    }
    return new Samples(out, new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
  }

  public String text(String table) {
    return Text.of(report.resolve(table));
  }

  /** A table, which is read once. */
  private CsvTable table(String name) {
    return tables.computeIfAbsent(name, n -> CsvTable.of(text(n)));
  }

  public List<Map<String, String>> rows(String table) {
    return table(table).rows();
  }

  /** A figure of the province in 2020. */
  Map<String, String> figure(String group, String indicator) {
    return find("2020", "75", group, indicator)
        .orElseThrow(() -> new AssertionError("no figure " + indicator + " of " + group));
  }

  /** A figure, if it was written. */
  Optional<Map<String, String>> find(String period, String unit, String group, String indicator) {
    String middle = "," + group + "," + indicator + ",";
    return places
        .computeIfAbsent("indicators.csv", this::byPlace)
        .getOrDefault(period + "," + unit, List.of())
        .stream()
        .filter(row -> row.contains(middle))
        .findFirst()
        .map(table("indicators.csv")::row);
  }

  /** Rows by their first two columns. */
  private Map<String, List<String>> byPlace(String name) {
    return table(name).body().stream()
        .collect(
            Collectors.groupingBy(row -> row.substring(0, row.indexOf(',', row.indexOf(',') + 1))));
  }
}
