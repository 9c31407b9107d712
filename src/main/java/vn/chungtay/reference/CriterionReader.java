package vn.chungtay.reference;

import static vn.chungtay.reference.AwardsReader.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.chungtay.submission.ActivityType;

/** Reads the criteria for awards of a campaign. */
final class CriterionReader {
  private static final List<String> KEYS =
      List.of(
          "id",
          "name",
          "subject",
          "indicator",
          "group",
          "reading",
          "direction",
          "weight",
          "from",
          "full",
          "threshold",
          "without_figure");
  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9_-]{0,39}");

  /** The id that stands for all criteria together. */
  private static final String TOTAL = "total";

  private final Collection<String> indicators;

  CriterionReader(Collection<String> indicators) {
    this.indicators = indicators;
  }

  Criterion read(Yaml entry) {
    Map<String, Yaml> values = entry.mapping(KEYS);
    for (String key : List.of("id", "subject", "indicator", "direction", "weight")) {
      if (!values.containsKey(key)) {
        throw entry.missing(key);
      }
    }
    String indicator = values.get("indicator").choice(indicators);
    boolean higher = values.get("direction").choice(List.of("higher", "lower")).equals("higher");
    return new Criterion(
        id(values.get("id")),
        value(values, "name", CriterionReader::names).orElse(Map.of()),
        subjects(values.get("subject")),
        indicator,
        group(entry, values, indicator),
        reading(values),
        higher,
        weight(values.get("weight")),
        scale(entry, values, higher),
        value(values, "threshold", Yaml::number),
        value(values, "without_figure", w -> w.choice(List.of("not_ranked", "no_points")))
            .map("no_points"::equals)
            .orElse(false));
  }

  private static String id(Yaml value) {
    String id = value.text();
    if (!ID.matcher(id).matches() || id.equals(TOTAL)) {
      throw value.wrong("small letters, digits, - or _, other than total");
    }
    return id;
  }

  private static Map<String, String> names(Yaml value) {
    if (value.single()) {
      return Map.of("vi", line(value), "en", line(value));
    }
    Map<String, String> names = new HashMap<>();
    value.mapping(List.of("vi", "en")).forEach((code, name) -> names.put(code, line(name)));
    return names;
  }

  /** A text that stands in one line. */
  static String line(Yaml value) {
    String text = value.text().strip();
    if (text.isEmpty() || text.indexOf('\n') >= 0) {
      throw value.wrong("a text in one line");
    }
    return text;
  }

  private static Set<AwardSubject> subjects(Yaml value) {
    Set<AwardSubject> subjects = EnumSet.noneOf(AwardSubject.class);
    List<Yaml> items = value.single() ? List.of(value) : value.items();
    for (Yaml item : items) {
      int index = AwardSubject.codes().indexOf(item.choice(AwardSubject.codes()));
      subjects.add(AwardSubject.values()[index]);
    }
    if (subjects.isEmpty()) {
      throw value.wrong("at least one of " + String.join(", ", AwardSubject.codes()));
    }
    return subjects;
  }

  /** Work has no figure for all its types together, but for the amounts. */
  private static String group(Yaml entry, Map<String, Yaml> values, String indicator) {
    Yaml value = values.get("group");
    if (!indicator.startsWith("activity_")) {
      List<String> codes = Arrays.stream(Group.values()).map(Group::code).toList();
      return value == null ? Group.ALL.code() : value.choice(codes);
    }
    List<String> codes = new ArrayList<>();
    Arrays.stream(ActivityType.values()).map(ActivityType::code).forEach(codes::add);
    if (indicator.equals("activity_amount")) {
      codes.add(Group.ALL.code());
      return value == null ? Group.ALL.code() : value.choice(codes);
    }
    if (value == null) {
      throw entry.missing("group");
    }
    return value.choice(codes);
  }

  private static Criterion.Reading reading(Map<String, Yaml> values) {
    List<String> codes =
        Arrays.stream(Criterion.Reading.values()).map(Criterion.Reading::code).toList();
    return value(values, "reading", r -> Criterion.Reading.values()[codes.indexOf(r.choice(codes))])
        .orElse(Criterion.Reading.VALUE);
  }

  private static BigDecimal weight(Yaml value) {
    if (value.number().signum() <= 0) {
      throw value.wrong("a number of points above 0");
    }
    return value.number();
  }

  private static Optional<Criterion.Scale> scale(
      Yaml entry, Map<String, Yaml> values, boolean higher) {
    if (!values.containsKey("full")) {
      if (values.containsKey("from")) {
        throw entry.missing("full");
      }
      return Optional.empty();
    }
    BigDecimal from = value(values, "from", Yaml::number).orElse(BigDecimal.ZERO);
    BigDecimal full = values.get("full").number();
    if (from.compareTo(full) != (higher ? -1 : 1)) {
      throw values
          .get("full")
          .wrong("a figure " + (higher ? "above" : "below") + " from, which is " + from);
    }
    return Optional.of(new Criterion.Scale(from, full));
  }
}
