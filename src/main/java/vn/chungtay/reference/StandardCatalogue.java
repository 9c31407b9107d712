package vn.chungtay.reference;

import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import vn.chungtay.submission.Area;
import vn.chungtay.submission.Deprivation;
import vn.chungtay.submission.Household;

/** The poverty standards by id: the built-in ones and those a campaign adds. */
public final class StandardCatalogue {
  private static final List<String> KEYS =
      List.of(
          "id",
          "name",
          "from",
          "to",
          "basis",
          "provenance",
          "confirmed",
          "line",
          "rule",
          "rural",
          "urban",
          "deprivations");

  private final Map<String, PovertyStandard> standards = new LinkedHashMap<>();

  private StandardCatalogue() {}

  /** The standards that come with the tool. */
  public static StandardCatalogue builtIn() {
    StandardCatalogue catalogue = new StandardCatalogue();
    catalogue.addAll(Yaml.resource("standards.yaml"));
    return catalogue;
  }

  /** The built-in standards and those of a campaign's {@code standards.yaml}. */
  public static StandardCatalogue with(Path file) {
    StandardCatalogue catalogue = builtIn();
    catalogue.addAll(Yaml.read(file));
    return catalogue;
  }

  /** All standards, the built-in ones first. */
  public Collection<PovertyStandard> all() {
    return standards.values();
  }

  PovertyStandard get(Yaml id) {
    return standards.get(id.choice(standards.keySet()));
  }

  private void addAll(Yaml list) {
    for (Yaml entry : list.items()) {
      PovertyStandard standard = standard(entry);
      if (standards.put(standard.id(), standard) != null) {
        throw entry.wrong("an id that no other standard has, found " + standard.id() + " twice");
      }
    }
  }

  private static PovertyStandard standard(Yaml entry) {
    Map<String, Yaml> values = entry.mapping(KEYS);
    for (String key : List.of("id", "from", "to", "basis", "line", "rule", "rural", "urban")) {
      if (!values.containsKey(key)) {
        throw entry.missing(key);
      }
    }
    PovertyStandard.Rule rule = rule(values.get("rule"));
    if (rule != PovertyStandard.Rule.INCOME && !values.containsKey("deprivations")) {
      throw entry.missing("deprivations");
    }
    Map<Area, PovertyLines> lines = new EnumMap<>(Area.class);
    lines.put(Area.RURAL, lines(values.get("rural")));
    lines.put(Area.URBAN, lines(values.get("urban")));
    String id = values.get("id").text();
    return new PovertyStandard(
        id,
        told(values.get("name"), id),
        values.get("from").date(),
        values.get("to").date(),
        values.get("basis").text(),
        told(values.get("provenance"), ""),
        !values.containsKey("confirmed") || values.get("confirmed").truth(),
        values.get("line").choice(List.of("inclusive", "strict")).equals("inclusive"),
        rule,
        lines,
        values.containsKey("deprivations") ? deprivations(values.get("deprivations")) : 0);
  }

  private static int deprivations(Yaml value) {
    int most = Deprivation.values().length;
    if (value.whole() < 0 || value.whole() > most) {
      throw value.wrong("a whole number from 0 to " + most);
    }
    return (int) value.whole();
  }

  private static PovertyStandard.Rule rule(Yaml value) {
    List<String> words =
        Stream.of(PovertyStandard.Rule.values())
            .map(r -> r.name().toLowerCase(Locale.ROOT))
            .toList();
    return PovertyStandard.Rule.values()[words.indexOf(value.choice(words))];
  }

  private static PovertyLines lines(Yaml value) {
    Map<String, Yaml> values = value.mapping(List.of("poor", "near_poor"));
    if (!values.containsKey("poor")) {
      throw value.missing("poor");
    }
    long poor = values.get("poor").whole();
    long nearPoor = values.containsKey("near_poor") ? values.get("near_poor").whole() : poor;
    if (poor <= 0 || nearPoor < poor || nearPoor > Household.MOST_INCOME) {
      throw value.wrong("0 < poor <= near_poor <= " + Household.MOST_INCOME);
    }
    return new PovertyLines(
        poor, values.containsKey("near_poor") ? OptionalLong.of(nearPoor) : OptionalLong.empty());
  }

  /** A text by language; where only one language is told, it stands for both. */
  private static Map<String, String> told(Yaml value, String otherwise) {
    Map<String, String> texts = new HashMap<>();
    if (value != null) {
      value
          .mapping(List.of("vi", "en"))
          .forEach((language, text) -> texts.put(language, text.text()));
    }
    String any = texts.values().stream().findFirst().orElse(otherwise);
    texts.putIfAbsent("vi", any);
    texts.putIfAbsent("en", any);
    return texts;
  }
}
