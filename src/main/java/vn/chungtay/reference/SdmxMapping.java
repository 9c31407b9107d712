package vn.chungtay.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which figure is which observation of the SDG dataflow.
 *
 * @param dataflow as it stands before each observation: {@code AGENCY:ID(VERSION)}
 * @param reportingType G, N or R
 * @param areas REF_AREA by our unit codes
 * @param groups the dimensions that tell a group of people
 * @param series what is reported
 */
public record SdmxMapping(
    String dataflow,
    String reportingType,
    Map<String, String> areas,
    Map<String, Map<String, String>> groups,
    List<Series> series) {
  /** The dimensions of the data structure definition SDG between area and time, in its order. */
  public static final List<String> BREAKDOWNS =
      List.of(
          "SEX",
          "AGE",
          "URBANISATION",
          "INCOME_WEALTH_QUANTILE",
          "EDUCATION_LEV",
          "OCCUPATION",
          "CUST_BREAKDOWN",
          "COMPOSITE_BREAKDOWN",
          "DISABILITY_STATUS",
          "ACTIVITY",
          "PRODUCT");

  private static final String BUILT_IN = "sdmx.yaml";
  private static final List<String> KEYS =
      List.of("dataflow", "reporting_type", "areas", "groups", "series");
  private static final List<String> SERIES_KEYS =
      List.of("indicator", "standards", "series", "unit_measure", "unit_mult", "nature");

  /**
   * A series and the figure it is made of.
   *
   * @param indicator without the id of a standard
   * @param standards by which the figure must count; empty for any
   * @param unit the code of its unit of measure
   * @param power of ten by which values are multiplied
   */
  public record Series(
      String indicator,
      Set<String> standards,
      String code,
      String unit,
      String power,
      String nature) {
    /** Whether a figure of this name and standard is reported as this. */
    public boolean takes(String name, String standard) {
      return indicator.equals(name) && (standards.isEmpty() || standards.contains(standard));
    }
  }

  public SdmxMapping {
    areas = Map.copyOf(areas);
    groups = Map.copyOf(groups);
    series = List.copyOf(series);
  }

  /** The built-in mapping: SDG 1.2.1 and 1.2.2 of Đồng Nai by the national standards. */
  public static SdmxMapping builtIn() {
    return of(Yaml.resource(BUILT_IN));
  }

  /**
   * The mapping of a file.
   *
   * @throws vn.chungtay.finding.CannotRun naming the key and line that is wrong
   */
  public static SdmxMapping read(Path file) {
    return of(Yaml.read(file));
  }

  /** The built-in mapping as a file to begin one's own with. */
  public static String template() {
    try (InputStream bytes = SdmxMapping.class.getResourceAsStream(BUILT_IN)) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SdmxMapping of(Yaml top) {
    Map<String, Yaml> values = top.mapping(KEYS);
    KEYS.stream()
        .filter(key -> !values.containsKey(key))
        .findFirst()
        .ifPresent(
            key -> {
              throw top.missing(key);
            });
    Map<String, String> areas = new HashMap<>();
    values.get("areas").mapping().forEach((code, area) -> areas.put(code, area.text()));
    Map<String, Map<String, String>> groups = new HashMap<>();
    values
        .get("groups")
        .mapping()
        .forEach((group, dimensions) -> groups.put(group, dimensions(dimensions)));
    return new SdmxMapping(
        values.get("dataflow").text(),
        values.get("reporting_type").choice(List.of("G", "N", "R")),
        areas,
        groups,
        series(values.get("series")));
  }

  private static Map<String, String> dimensions(Yaml values) {
    Map<String, String> codes = new LinkedHashMap<>();
    values.mapping(BREAKDOWNS).forEach((dimension, code) -> codes.put(dimension, code.text()));
    return codes;
  }

  private static List<Series> series(Yaml list) {
    List<Series> series = new ArrayList<>();
    for (Yaml item : list.items()) {
      Map<String, Yaml> values = item.mapping(SERIES_KEYS);
      for (String key : List.of("indicator", "series", "unit_measure")) {
        if (!values.containsKey(key)) {
          throw item.missing(key);
        }
      }
      series.add(
          new Series(
              values.get("indicator").text(),
              values.containsKey("standards")
                  ? values.get("standards").items().stream()
                      .map(Yaml::text)
                      .collect(Collectors.toSet())
                  : Set.of(),
              values.get("series").text(),
              values.get("unit_measure").text(),
              text(values, "unit_mult", "0"),
              text(values, "nature", "C")));
    }
    return series;
  }

  private static String text(Map<String, Yaml> values, String key, String otherwise) {
    return Optional.ofNullable(values.get(key)).map(Yaml::text).orElse(otherwise);
  }

  /** The code of a group in a dimension; {@code _T} is everybody. */
  public static String code(Map<String, String> group, String dimension) {
    return group.getOrDefault(dimension, "_T");
  }
}
