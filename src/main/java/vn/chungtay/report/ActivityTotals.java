package vn.chungtay.report;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.chungtay.indicator.Family;
import vn.chungtay.indicator.Figure;
import vn.chungtay.indicator.Indicator;
import vn.chungtay.submission.ActivityType;
import vn.chungtay.submission.Period;

/** The work of the movement in the whole at one period, by type. */
record ActivityTotals(Map<String, List<Figure>> byType) {
  static ActivityTotals of(Material material, Period period) {
    return new ActivityTotals(
        material.outcomes().figures().at(period, material.whole(period)).stream()
            .filter(figure -> figure.name().indicator().family() == Family.ACTIVITY)
            .collect(Collectors.groupingBy(Figure::group)));
  }

  /** The types of which any work was reported, in the order of the catalogue. */
  List<ActivityType> types() {
    return Arrays.stream(ActivityType.values())
        .filter(type -> byType.containsKey(type.code()))
        .toList();
  }

  /** A figure of one type of work, if any unit stated it. */
  Optional<BigDecimal> value(ActivityType type, Indicator indicator) {
    return byType.getOrDefault(type.code(), List.of()).stream()
        .filter(figure -> figure.name().indicator() == indicator)
        .flatMap(figure -> figure.valueDecimal().stream())
        .findFirst();
  }

  /** All amounts stated, added up; nothing where none is. */
  Optional<BigDecimal> amount() {
    return types().stream()
        .flatMap(type -> value(type, Indicator.ACTIVITY_AMOUNT).stream())
        .reduce(BigDecimal::add);
  }
}
