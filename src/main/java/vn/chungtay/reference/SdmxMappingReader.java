package vn.chungtay.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a mapping to the SDG dataflow; what is wrong is told with its key and line. */
final class SdmxMappingReader {
  private static final List<String> KEYS =
      List.of("dataflow", "reporting_type", "areas", "groups", "series");
  private static final List<String> SERIES_KEYS =
      List.of("indicator", "standards", "series", "unit_measure", "unit_mult", "nature");

  private SdmxMappingReader() {}

  static SdmxMapping of(Yaml top) {
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
    values
        .mapping(SdmxMapping.BREAKDOWNS)
        .forEach((dimension, code) -> codes.put(dimension, code.text()));
    return codes;
  }

  private static List<SdmxMapping.Series> series(Yaml list) {
    List<SdmxMapping.Series> series = new ArrayList<>();
    for (Yaml item : list.items()) {
      Map<String, Yaml> values = item.mapping(SERIES_KEYS);
      for (String key : List.of("indicator", "series", "unit_measure")) {
        if (!values.containsKey(key)) {
          throw item.missing(key);
        }
      }
      series.add(
          new SdmxMapping.Series(
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
}
