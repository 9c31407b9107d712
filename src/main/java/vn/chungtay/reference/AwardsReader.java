package vn.chungtay.reference;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads what a campaign file says of awards. */
final class AwardsReader {
  private static final List<String> KEYS =
      List.of("example", "basis", "demands", "criteria", "rankings", "households");
  private static final int MOST_PERIODS = 100;

  private final CriterionReader criteria;
  private final Collection<String> reviews;

  /**
   * A reader for one campaign.
   *
   * @param indicators the codes that criteria may name
   * @param reviews the names that the campaign's reviews have
   */
  AwardsReader(Collection<String> indicators, Collection<String> reviews) {
    this.criteria = new CriterionReader(indicators);
    this.reviews = reviews;
  }

  Awards read(Yaml awards) {
    Map<String, Yaml> values = awards.mapping(KEYS);
    List<Criterion> read =
        value(values, "criteria", list -> list.items().stream().map(criteria::read).toList())
            .orElse(List.of());
    Set<String> ids = new HashSet<>();
    for (Criterion criterion : read) {
      if (!ids.add(criterion.id())) {
        throw values.get("criteria").wrong("criteria with ids of their own");
      }
    }
    return new Awards(
        value(values, "example", Yaml::truth).orElse(false),
        value(values, "basis", CriterionReader::line),
        read,
        value(values, "rankings", rankings -> contests(rankings, read)).orElse(Map.of()),
        demands(values),
        value(values, "households", AwardsReader::rising));
  }

  static <T> Optional<T> value(Map<String, Yaml> values, String key, Function<Yaml, T> read) {
    return Optional.ofNullable(values.get(key)).map(read);
  }

  private static Awards.Demands demands(Map<String, Yaml> awards) {
    Map<String, Yaml> values =
        value(awards, "demands", d -> d.mapping(List.of("reporting_rate", "errors", "established")))
            .orElse(Map.of());
    return new Awards.Demands(
        value(values, "reporting_rate", CampaignReader::percentage),
        value(values, "errors", AwardsReader::notNegative),
        value(values, "established", Yaml::truth).orElse(false));
  }

  private static BigDecimal notNegative(Yaml value) {
    if (value.whole() < 0) {
      throw value.wrong("a whole number, 0 or more");
    }
    return value.number();
  }

  private Map<AwardSubject, Contest> contests(Yaml rankings, List<Criterion> criteria) {
    Set<AwardSubject> judged = EnumSet.noneOf(AwardSubject.class);
    criteria.forEach(criterion -> judged.addAll(criterion.subjects()));
    Map<AwardSubject, Contest> contests = new EnumMap<>(AwardSubject.class);
    rankings
        .mapping(AwardSubject.codes())
        .forEach(
            (code, ranking) -> {
              AwardSubject subject = AwardSubject.values()[AwardSubject.codes().indexOf(code)];
              if (!judged.contains(subject)) {
                throw ranking.wrong("a group of units that some criterion is for");
              }
              contests.put(subject, contest(ranking));
            });
    return contests;
  }

  private Contest contest(Yaml ranking) {
    Map<String, Yaml> values = ranking.mapping(List.of("within", "quotas", "awards", "least"));
    List<String> within = List.of("block", "parent", "group");
    return new Contest(
        Contest.Within.values()[
            value(values, "within", w -> within.indexOf(w.choice(within))).orElse(0)],
        byReview(values, "quotas", AwardsReader::quota),
        byReview(values, "awards", CriterionReader::line),
        value(values, "least", Yaml::number));
  }

  private <T> Map<String, T> byReview(
      Map<String, Yaml> values, String key, Function<Yaml, T> read) {
    Map<String, T> found = new HashMap<>();
    value(values, key, list -> list.mapping(reviews))
        .orElse(Map.of())
        .forEach((review, one) -> found.put(review, read.apply(one)));
    return found;
  }

  private static Contest.Quota quota(Yaml value) {
    String text = value.text();
    boolean percent = text.endsWith("%");
    String digits = percent ? text.substring(0, text.length() - 1) : text;
    if (!digits.matches("[0-9]{1,4}") || percent && Integer.parseInt(digits) > 100) {
      throw value.wrong("a number of units such as 2, or a part of them such as 20%");
    }
    return new Contest.Quota(Integer.parseInt(digits), percent);
  }

  private static RisingRule rising(Yaml households) {
    Map<String, Yaml> values =
        households.mapping(List.of("not_poor_for", "near_poor", "income_multiplier"));
    for (String key : List.of("not_poor_for", "income_multiplier")) {
      if (!values.containsKey(key)) {
        throw households.missing(key);
      }
    }
    Yaml periods = values.get("not_poor_for");
    if (periods.whole() < 1 || periods.whole() > MOST_PERIODS) {
      throw periods.wrong("a number of periods from 1 to " + MOST_PERIODS);
    }
    Yaml multiplier = values.get("income_multiplier");
    if (multiplier.number().signum() < 0) {
      throw multiplier.wrong("a number, 0 or more");
    }
    return new RisingRule(
        (int) periods.whole(),
        value(values, "near_poor", n -> n.choice(List.of("allowed", "refused")))
            .map("refused"::equals)
            .orElse(false),
        multiplier.number());
  }
}
