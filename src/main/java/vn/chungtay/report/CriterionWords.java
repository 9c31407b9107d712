package vn.chungtay.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.chungtay.award.Ground;
import vn.chungtay.indicator.Indicator;
import vn.chungtay.indicator.IndicatorName;
import vn.chungtay.indicator.MeasureUnit;
import vn.chungtay.reference.Criterion;

/** Criteria for awards, and what keeps a unit out, in words. */
record CriterionWords(Material material) {
  /** What people call it: the campaign's own name, or what it reads. */
  String name(Criterion criterion) {
    String own = criterion.names().get(material.texts().language().code());
    return own == null ? read(criterion) : own;
  }

  /** What it reads: the indicator, of whom, and whether as a change or total. */
  String read(Criterion criterion) {
    IndicatorName name = IndicatorName.of(criterion.indicator()).orElseThrow();
    String of =
        criterion.group().equals("all")
            ? material.name(name.indicator())
            : material.say("target.of_group", material.name(name.indicator()), group(criterion));
    String standard =
        name.standard().map(id -> material.say("target.by_standard", of, id)).orElse(of);
    return material.say("awards.reading." + criterion.reading().code(), standard);
  }

  private String group(Criterion criterion) {
    return material
        .texts()
        .find("activity." + criterion.group())
        .orElseGet(() -> material.texts().get("group." + criterion.group()));
  }

  /** How a figure becomes points. */
  String scale(Criterion criterion) {
    return criterion
        .scale()
        .map(
            scale ->
                material.say(
                    "awards.scale", value(criterion, scale.from()), value(criterion, scale.full())))
        .orElseGet(
            () -> material.say(criterion.higher() ? "awards.scale.high" : "awards.scale.low"));
  }

  /** What the figure must keep. */
  String threshold(Criterion criterion) {
    return criterion
        .threshold()
        .map(
            bound ->
                material.say(
                    criterion.higher() ? "goal.at_least" : "goal.at_most", value(criterion, bound)))
        .orElseGet(() -> material.say("awards.no_threshold"));
  }

  /** A figure that the criterion reads, with its unit. */
  String value(Criterion criterion, BigDecimal value) {
    return new Shown(material).phrase(value, unit(criterion));
  }

  static MeasureUnit unit(Criterion criterion) {
    Indicator indicator = IndicatorName.of(criterion.indicator()).orElseThrow().indicator();
    boolean points =
        criterion.reading() == Criterion.Reading.CHANGE && indicator.unit() == MeasureUnit.PERCENT;
    return points ? MeasureUnit.PERCENTAGE_POINTS : indicator.unit();
  }

  /** Points to two decimals, whole where they are. */
  String points(BigDecimal points) {
    return material.numbers().significant(points, 5);
  }

  /** Why a unit is not ranked, or what must be known beside its score; like reasons together. */
  String grounds(List<Ground> grounds, List<Criterion> criteria) {
    Map<Ground.Kind, List<String>> byKind = new EnumMap<>(Ground.Kind.class);
    for (Ground ground : grounds) {
      byKind
          .computeIfAbsent(ground.kind(), kind -> new ArrayList<>())
          .add(detail(ground, criteria));
    }
    return byKind.entrySet().stream()
        .map(same -> ground(same.getKey(), String.join(", ", same.getValue())))
        .collect(Collectors.joining("; "));
  }

  private String detail(Ground ground, List<Criterion> criteria) {
    return switch (ground.kind()) {
      case MISSING_REPORTS ->
          material.numbers().significant(new BigDecimal(ground.detail()), 4) + "%";
      case ERRORS, ALONE, TOO_FEW_POINTS -> ground.detail();
      case NOT_ESTABLISHED, BELOW_THRESHOLD, NO_FIGURE, SUPPRESSED ->
          criteria.stream()
              .filter(criterion -> criterion.id().equals(ground.detail()))
              .findFirst()
              .map(this::name)
              .orElseThrow();
    };
  }

  private String ground(Ground.Kind kind, String details) {
    boolean uncounted = kind == Ground.Kind.ERRORS && details.isEmpty();
    return material.say(
        uncounted ? "awards.ground.some_errors" : "awards.ground." + kind.code(), details);
  }
}
