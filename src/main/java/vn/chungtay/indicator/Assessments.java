package vn.chungtay.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.chungtay.measure.Interval;
import vn.chungtay.measure.Ratio;
import vn.chungtay.measure.Trend;
import vn.chungtay.reference.Campaign;
import vn.chungtay.reference.OrgUnitType;
import vn.chungtay.reference.Target;
import vn.chungtay.submission.Period;

/** Holds every target against the figures of each place in its scope and each period with data. */
public final class Assessments {
  private final Figures figures;
  private final Period baseline;

  public Assessments(Figures figures) {
    this.figures = figures;
    this.baseline = figures.evidence().campaign().baseline();
  }

  /** By target in the campaign's order, period and place. */
  public List<Assessment> all() {
    Extent extent = Extent.of(figures.evidence(), figures.evidence().campaign().province());
    return parts(extent).stream().flatMap(part -> part.get().stream()).toList();
  }

  /**
   * Those of an extent, each target by itself, so that several may be made at once. A part of the
   * campaign is held against every target whether in its scope or not; the unit on top of the
   * campaign stands for the province, whatever its type.
   */
  public List<Supplier<List<Assessment>>> parts(Extent extent) {
    return figures.evidence().campaign().targets().stream()
        .<Supplier<List<Assessment>>>map(target -> () -> of(target, extent))
        .toList();
  }

  private List<Assessment> of(Target target, Extent extent) {
    List<Assessment> all = new ArrayList<>();
    for (Period period : figures.periods()) {
      if (!period.equals(baseline)) {
        figures.places(period).stream()
            .filter(place -> extent.holds(period, place))
            .filter(place -> wanted(target, place, extent))
            .map(place -> assess(target, period, place))
            .filter(this::written)
            .forEach(all::add);
      }
    }
    return all;
  }

  private static boolean wanted(Target target, Place place, Extent extent) {
    boolean onTop = place.code().equals(extent.unit());
    boolean asked = !extent.everything() || target.scope().contains(OrgUnitType.PROVINCE.code());
    return target.scope().contains(place.level()) || onTop && asked;
  }

  /** A row stands where there is a figure, or data that should have given one. */
  private boolean written(Assessment assessment) {
    Figure figure = assessment.figure();
    return figure.value().isPresent() || figures.hasData(figure.period(), figure.place());
  }

  /** One target at one place and period. */
  public Assessment assess(Target target, Period period, Place place) {
    Figure figure = figure(target, period, place);
    Optional<Ratio> start = figures.start(figure, target.group());
    Track track = new Track(target, baseline, period, start);
    Optional<Ratio> value = figure.value();
    TargetStatus status = value.map(track::status).orElse(TargetStatus.NOT_COMPUTABLE);
    Figure reasoned = reasoned(figure, status, start);
    Optional<Assessment.Bounds> bounds =
        new SilentUnits(figures)
            .bounds(target, figure)
            .or(() -> figures.sampleBounds(figure, target.group()));
    Trend trend = trend(target, place);
    return new Assessment(
        target,
        reasoned,
        status,
        value.map(v -> v.minus(track.goal())),
        value.flatMap(track::requiredPerYear),
        value.flatMap(track::achievedPerYear),
        trend.at(years(target.by())).map(v -> floored(figure, v)),
        trend
            .interval(years(target.by()))
            .map(i -> new Interval(floored(figure, i.lower()), floored(figure, i.upper()))),
        bounds,
        status != TargetStatus.NOT_COMPUTABLE && established(track, figure, bounds));
  }

  /** The figure with what comparing it with the baseline adds to its reasons. */
  private Figure reasoned(Figure figure, TargetStatus status, Optional<Ratio> start) {
    Campaign campaign = figures.evidence().campaign();
    boolean counted = figure.standard().isPresent();
    boolean compared = counted && figure.value().isPresent() && start.isPresent();
    if (compared && !campaign.standard(figure.period()).equals(campaign.standard(baseline))) {
      return figure.because(Reason.STANDARD_BREAK);
    }
    boolean without = figure.value().isPresent() && status == TargetStatus.NOT_COMPUTABLE;
    return without && start.isEmpty() ? figure.because(Reason.NO_BASELINE) : figure;
  }

  private Figure figure(Target target, Period period, Place place) {
    IndicatorName name = IndicatorName.of(target.indicator()).orElseThrow();
    return figures.figure(name, period, place, target.group());
  }

  private boolean established(Track track, Figure figure, Optional<Assessment.Bounds> bounds) {
    if (figure.outcome().reasons().contains(Reason.NO_REMOTE_LIST)) {
      return false;
    }
    Grounds grounds = new Grounds(figures);
    boolean estimated = grounds.estimated(figure);
    boolean decided =
        bounds.map(b -> track.status(b.lower()) == track.status(b.upper())).orElse(!estimated);
    if (bounds.isPresent() && !estimated) {
      return decided;
    }
    return decided && grounds.covered(figure, track.target().group());
  }

  private Trend trend(Target target, Place place) {
    List<Trend.Point> points = new ArrayList<>();
    for (Period period : figures.periods()) {
      figure(target, period, figures.place(place.code(), period))
          .value()
          .ifPresent(v -> points.add(new Trend.Point(years(period), v.toDouble())));
    }
    return new Trend(points);
  }

  private double years(Period period) {
    return (period.endMonth() - baseline.endMonth()) / 12.0;
  }

  /** Rates cannot fall below 0. */
  private static double floored(Figure figure, double value) {
    return figure.name().indicator().unit() == MeasureUnit.PERCENT ? Math.max(0, value) : value;
  }
}
