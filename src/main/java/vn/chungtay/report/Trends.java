package vn.chungtay.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chungtay.indicator.Figure;
import vn.chungtay.indicator.Indicator;
import vn.chungtay.indicator.Place;
import vn.chungtay.reference.Group;
import vn.chungtay.reference.PovertyStandard;
import vn.chungtay.submission.Period;

/** Figures over time, for pictures. */
record Trends(Material material) {
  /** A figure at each period of the report. */
  List<Picture.Point> points(Function<Period, Figure> figure) {
    Shown shown = new Shown(material);
    return material.periods().stream()
        .map(period -> new Picture.Point(period.endMonth(), shown.cell(figure.apply(period))))
        .toList();
  }

  /** The poverty rate of a place, which may be called otherwise in another period. */
  List<Picture.Point> rate(Place place) {
    return points(period -> rate(place, period));
  }

  /** What must be known beside the poverty rates of a place. */
  List<String> rateRemarks(Place place) {
    return remarks(period -> rate(place, period));
  }

  private Figure rate(Place place, Period period) {
    return material.figure(
        Indicator.POVERTY_RATE,
        period,
        material.outcomes().figures().place(place.code(), period),
        Group.ALL);
  }

  /** The poverty rate of a place as one cell. */
  Cell rateCell(Place place) {
    List<Picture.Point> points = rate(place);
    String shown =
        points.stream().map(point -> brief(point.value())).collect(Collectors.joining(" → "));
    return numbers(points).findAny().isPresent()
        ? new Cell.Trend(points, shown)
        : new Shown(material).missing("no_reports");
  }

  private String brief(Cell cell) {
    return cell instanceof Cell.Number ? cell.shown() : material.say("missing");
  }

  static Stream<BigDecimal> numbers(List<Picture.Point> points) {
    return points.stream()
        .map(Picture.Point::value)
        .filter(Cell.Number.class::isInstance)
        .map(cell -> ((Cell.Number) cell).value());
  }

  List<Picture.Moment> moments(List<Period> periods) {
    return periods.stream()
        .map(p -> new Picture.Moment(PeriodWords.brief(material, p), p.endMonth()))
        .toList();
  }

  /** Where the poverty standard in force changes within the report. */
  List<Picture.Break> standardBreaks() {
    List<Picture.Break> breaks = new ArrayList<>();
    Optional<PovertyStandard> before = Optional.empty();
    for (Period period : material.periods()) {
      Optional<PovertyStandard> now = material.campaign().standard(period);
      if (before.isPresent() && now.isPresent() && !before.equals(now)) {
        breaks.add(
            new Picture.Break(
                period.endMonth() - (period.months() + 1) / 2, material.say("chart.break")));
      }
      before = now.isPresent() ? now : before;
    }
    return breaks;
  }

  /** What must be known beside the figures of each period, such as how complete they are. */
  List<String> remarks(Function<Period, Figure> figure) {
    List<String> told = new ArrayList<>();
    for (Period period : material.periods()) {
      List<String> remarks = new Remarks(material).on(List.of(figure.apply(period)));
      if (!remarks.isEmpty()) {
        told.add(
            material.say(
                "series.remark", PeriodWords.brief(material, period), String.join("; ", remarks)));
      }
    }
    return told;
  }

  /** Why figures are not there, a sentence for each period; what is there needs none. */
  String gaps(List<Picture.Point> points) {
    List<String> gaps = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      if (points.get(i).value() instanceof Cell.Missing missing) {
        String period = PeriodWords.brief(material, material.periods().get(i));
        gaps.add(material.say("series.remark", period, missing.shown()));
      }
    }
    return gaps.isEmpty() ? "" : " " + material.say("chart.gaps", String.join("; ", gaps));
  }
}
