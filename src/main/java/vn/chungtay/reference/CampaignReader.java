package vn.chungtay.reference;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.chungtay.finding.Language;
import vn.chungtay.submission.Coded;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Period;

/**
 * Reads a campaign file over the built-in campaign: a key that is absent keeps its built-in value.
 */
public final class CampaignReader {
  private static final BigDecimal LEAST_CONFIDENCE = BigDecimal.valueOf(50);
  private static final BigDecimal MOST_CONFIDENCE = new BigDecimal("99.99");

  private final StandardCatalogue standards;
  private final GoalReader goals;
  private final Collection<String> indicators;
  private final Map<String, Yaml> values = new LinkedHashMap<>();
  private final Set<String> own = new HashSet<>();

  private CampaignReader(StandardCatalogue standards, Collection<String> indicators) {
    this.standards = standards;
    this.goals = new GoalReader(indicators);
    this.indicators = indicators;
    values.putAll(Yaml.resource("campaign.yaml").mapping());
  }

  /**
   * The built-in campaign.
   *
   * @param indicators the codes that targets and gates may name
   */
  public static Campaign builtIn(StandardCatalogue standards, Collection<String> indicators) {
    return new CampaignReader(standards, indicators).campaign();
  }

  /**
   * The campaign of a file.
   *
   * @throws vn.chungtay.finding.CannotRun naming the key and line that is wrong
   */
  public static Campaign read(
      Path file, StandardCatalogue standards, Collection<String> indicators) {
    CampaignReader reader = new CampaignReader(standards, indicators);
    Map<String, Yaml> own = Yaml.read(file).mapping(reader.values.keySet());
    reader.own.addAll(own.keySet());
    reader.values.putAll(own);
    return reader.campaign();
  }

  private Campaign campaign() {
    Period baseline = period(values.get("baseline"));
    return new Campaign(
        values.get("name").text(),
        values.get("province").text(),
        baseline,
        periods(baseline),
        reviews(),
        deadline(),
        values.get("standards").items().stream().map(standards::get).toList(),
        values.get("also").items().stream().map(standards::get).toList(),
        expects(),
        expectsFrom(),
        values.get("household_ids").choice(List.of("province", "commune")).equals("commune"),
        percentage(values.get("minimum_retention")),
        majority(),
        deflator(),
        targets(),
        values.get("gates").items().stream().map(goals::gate).toList(),
        smallestCell(),
        values.get("register").choice(List.of("poor", "census")).equals("census"),
        sample(),
        values.get("numbers").choice(List.of("plain", "vi")).equals("vi"),
        Language.values()[
            List.of("vi", "en").indexOf(values.get("language").choice(List.of("vi", "en")))],
        LetterheadReader.read(values.get("document")),
        awards());
  }

  private Awards awards() {
    Set<String> names = new TreeSet<>(reviews().values());
    names.addAll(List.of("mid-term", "final"));
    return new AwardsReader(indicators, names).read(values.get("awards"));
  }

  private Optional<BigDecimal> sample() {
    Yaml confidence = values.get("confidence");
    BigDecimal percent = confidence.number();
    if (percent.compareTo(LEAST_CONFIDENCE) < 0 || percent.compareTo(MOST_CONFIDENCE) > 0) {
      throw confidence.wrong("a percentage from 50 to 99.99");
    }
    boolean sample = values.get("sample").truth();
    return sample ? Optional.of(percent) : Optional.empty();
  }

  private List<Target> targets() {
    Yaml list = values.get("targets");
    List<Target> targets = list.items().stream().map(goals::target).toList();
    if (targets.stream().map(Target::id).distinct().count() < targets.size()) {
      throw list.wrong("targets with ids of their own");
    }
    return targets;
  }

  static Period period(Yaml value) {
    return Period.parse(value.text())
        .orElseThrow(() -> value.wrong("a period such as \"2018\", \"2018-H1\" or \"2018-06\""));
  }

  private List<Period> periods(Period baseline) {
    Yaml list = values.get("periods");
    List<Period> periods =
        list.items().stream().map(CampaignReader::period).sorted().distinct().toList();
    if (periods.isEmpty() || periods.get(0).compareTo(baseline) <= 0) {
      throw own.contains("periods")
          ? list.wrong("periods after the baseline " + baseline)
          : values.get("baseline").wrong("a period before " + periods.get(0));
    }
    return periods;
  }

  private SortedMap<Period, String> reviews() {
    SortedMap<Period, String> reviews = new TreeMap<>();
    values
        .get("reviews")
        .mapping()
        .forEach((period, name) -> reviews.put(keyPeriod(period, name), name.text()));
    return reviews;
  }

  static Period keyPeriod(String key, Yaml value) {
    return Period.parse(key).orElseThrow(() -> value.wrong("a period as its key, found " + key));
  }

  private Deadline deadline() {
    Yaml value = values.get("deadline");
    return Deadline.parse(value.text())
        .orElseThrow(() -> value.wrong("none, a day such as 12-15, or +1-01-31"));
  }

  private Map<OrgUnitType, Set<Kind>> expects() {
    Map<OrgUnitType, Set<Kind>> expects = new EnumMap<>(OrgUnitType.class);
    List<String> types = Arrays.stream(OrgUnitType.values()).map(Coded::code).toList();
    values
        .get("expects")
        .mapping(types)
        .forEach(
            (type, list) -> {
              Set<Kind> kinds = EnumSet.noneOf(Kind.class);
              list.items().forEach(item -> kinds.add(kind(item)));
              expects.put(OrgUnitType.values()[types.indexOf(type)], kinds);
            });
    return expects;
  }

  private static Kind kind(Yaml value) {
    List<String> codes = Arrays.stream(Kind.values()).map(Kind::code).toList();
    return Kind.values()[codes.indexOf(value.choice(codes))];
  }

  private Map<Kind, Period> expectsFrom() {
    Map<Kind, Period> from = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      Optional.ofNullable(
              values
                  .get("expects_from")
                  .mapping(Arrays.stream(Kind.values()).map(Kind::code).toList())
                  .get(kind.code()))
          .ifPresent(value -> from.put(kind, period(value)));
    }
    return from;
  }

  static BigDecimal percentage(Yaml value) {
    BigDecimal number = value.number();
    if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(100)) > 0) {
      throw value.wrong("a percentage from 0 to 100");
    }
    return number;
  }

  private Set<String> majority() {
    Set<String> codes = new HashSet<>();
    for (Yaml item : values.get("majority").items()) {
      codes.add(
          EthnicGroups.vietnam()
              .code(item.text())
              .orElseThrow(() -> item.wrong("an ethnic group such as Kinh")));
    }
    return codes;
  }

  private Map<Period, BigDecimal> deflator() {
    Map<Period, BigDecimal> index = new HashMap<>();
    values
        .get("deflator")
        .mapping()
        .forEach(
            (period, value) -> {
              if (value.number().signum() <= 0) {
                throw value.wrong("an index above 0");
              }
              index.put(keyPeriod(period, value), value.number());
            });
    return index;
  }

  private int smallestCell() {
    Map<String, Yaml> privacy = values.get("privacy").mapping(List.of("smallest_cell"));
    Yaml value = privacy.get("smallest_cell");
    if (value == null) {
      return 0;
    }
    if (value.whole() < 0 || value.whole() > 1000) {
      throw value.wrong("a whole number from 0 to 1000");
    }
    return (int) value.whole();
  }
}
