package vn.chungtay.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
    return SdmxMappingReader.of(Yaml.resource(BUILT_IN));
  }

  /**
   * The mapping of a file.
   *
   * @throws vn.chungtay.finding.CannotRun naming the key and line that is wrong
   */
  public static SdmxMapping read(Path file) {
    return SdmxMappingReader.of(Yaml.read(file));
  }

  /** The built-in mapping as a file to begin one's own with. */
  public static String template() {
    try (InputStream bytes = SdmxMapping.class.getResourceAsStream(BUILT_IN)) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The code of a group in a dimension; {@code _T} is everybody. */
  public static String code(Map<String, String> group, String dimension) {
    return group.getOrDefault(dimension, "_T");
  }
}
