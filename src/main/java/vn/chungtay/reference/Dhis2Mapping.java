package vn.chungtay.reference;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which figure and which unit is what in a DHIS2.
 *
 * @param unitScheme by what DHIS2 tells org units: {@code UID} or {@code CODE}
 * @param elementScheme the same of data elements
 * @param comboScheme the same of category option combos
 * @param units the org units there by our codes
 * @param elements where figures go
 */
public record Dhis2Mapping(
    String unitScheme,
    String elementScheme,
    String comboScheme,
    Map<String, String> units,
    Map<Figure, Element> elements) {
  private static final List<String> KEYS =
      List.of(
          "orgUnitIdScheme",
          "dataElementIdScheme",
          "categoryOptionComboIdScheme",
          "units",
          "values");

  private static final List<String> VALUE_KEYS =
      List.of("indicator", "group", "dataElement", "categoryOptionCombo", "attributeOptionCombo");

  private static final List<String> SCHEMES = List.of("UID", "CODE");

  /** The form of an identifier that DHIS2 makes. */
  private static final Pattern UID = Pattern.compile("[A-Za-z][A-Za-z0-9]{10}");

  /** A figure of a report, whatever the unit and period. */
  public record Figure(String indicator, String group) {}

  /** Where a figure goes; combos are the default ones where none is named. */
  public record Element(
      String dataElement, Optional<String> categoryCombo, Optional<String> attributeCombo) {}

  public Dhis2Mapping {
    units = Map.copyOf(units);
    elements = Map.copyOf(elements);
  }

  /**
   * The mapping of a file; where an identifier is left empty, nothing is mapped.
   *
   * @throws vn.chungtay.finding.CannotRun naming the key and line that is wrong
   */
  public static Dhis2Mapping read(Path file) {
    Yaml top = Yaml.read(file);
    Map<String, Yaml> values = top.mapping(KEYS);
    if (!values.containsKey("values")) {
      throw top.missing("values");
    }
    String unitScheme = scheme(values.get("orgUnitIdScheme"));
    String elementScheme = scheme(values.get("dataElementIdScheme"));
    String comboScheme = scheme(values.get("categoryOptionComboIdScheme"));
    Map<String, String> units = new HashMap<>();
    if (values.containsKey("units")) {
      values
          .get("units")
          .mapping()
          .forEach((code, id) -> id(id, unitScheme).ifPresent(known -> units.put(code, known)));
    }
    Map<Figure, Element> elements = new HashMap<>();
    for (Yaml item : values.get("values").items()) {
      Map<String, Yaml> value = item.mapping(VALUE_KEYS);
      for (String key : List.of("indicator", "dataElement")) {
        if (!value.containsKey(key)) {
          throw item.missing(key);
        }
      }
      Figure figure =
          new Figure(
              value.get("indicator").text(),
              value.containsKey("group") ? value.get("group").text() : Group.ALL.code());
      Optional<String> element = id(value.get("dataElement"), elementScheme);
      if (element.isPresent()) {
        Element there =
            new Element(
                element.get(),
                id(value.get("categoryOptionCombo"), comboScheme),
                id(value.get("attributeOptionCombo"), comboScheme));
        if (elements.put(figure, there) != null) {
          throw value.get("indicator").wrong("each indicator and group once");
        }
        if (elements.values().stream().filter(there::equals).count() > 1) {
          throw value.get("dataElement").wrong("a data element and combo that no other value has");
        }
      }
    }
    return new Dhis2Mapping(unitScheme, elementScheme, comboScheme, units, elements);
  }

  private static String scheme(Yaml value) {
    return value == null ? SCHEMES.get(0) : value.choice(SCHEMES);
  }

  private static Optional<String> id(Yaml value, String scheme) {
    if (value == null || value.text().isEmpty()) {
      return Optional.empty();
    }
    if (scheme.equals("UID") && !UID.matcher(value.text()).matches()) {
      throw value.wrong("an identifier of DHIS2: a letter and ten letters or digits");
    }
    return Optional.of(value.text());
  }

  /** What a unit is there; by codes they are called as here unless the mapping says otherwise. */
  public Optional<String> unit(String code) {
    return Optional.ofNullable(units.get(code))
        .or(() -> unitScheme.equals("CODE") ? Optional.of(code) : Optional.empty());
  }
}
