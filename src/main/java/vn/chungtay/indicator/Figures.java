package vn.chungtay.indicator;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.chungtay.measure.Ratio;
import vn.chungtay.reference.Campaign;
import vn.chungtay.reference.DeprivationCutoff;
import vn.chungtay.reference.Group;
import vn.chungtay.reference.OrgUnit;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Period;
import vn.chungtay.submission.ReportItem;
import vn.chungtay.tally.Receipts;

/** All figures, computed when asked for and never kept; several threads may ask. */
public final class Figures {
  private final Ledger ledger;
  private final List<Period> periods;
  private final SmallCells smallCells;
  private final Map<Group, List<IndicatorName>> names = new ConcurrentHashMap<>();

  /**
   * The figures of some evidence.
   *
   * @param periods those that are written, by time
   */
  public Figures(Evidence evidence, List<Period> periods) {
    this.ledger = new Ledger(evidence);
    this.periods = List.copyOf(periods);
    int smallest = evidence.campaign().smallestCell();
    this.smallCells =
        new SmallCells(
            smallest,
            () -> PublishedCounts.hidden(new Figures(ledger, this.periods), ledger, smallest));
  }

  /** The figures as they are, none of them suppressed. */
  private Figures(Ledger ledger, List<Period> periods) {
    this.ledger = ledger;
    this.periods = periods;
    this.smallCells = SmallCells.NONE;
  }

  /** How many figures rest on too few households to be shown. */
  public long small() {
    return smallCells.hideNothing() ? 0 : smallCells.hidden().small();
  }

  /** How many further figures are not shown because a small one would follow from them. */
  public long besidesSmall() {
    return smallCells.hideNothing() ? 0 : smallCells.hidden().besides();
  }

  public Evidence evidence() {
    return ledger.evidence();
  }

  public List<Period> periods() {
    return periods;
  }

  /** The units and blocks of a period, by code. */
  public List<Place> places(Period period) {
    return Place.all(ledger.map(period));
  }

  /** The place of a code at a period; without members when it was not in force. */
  public Place place(String code, Period period) {
    return ledger.placeAt(new Place(code, code, "", List.of()), period);
  }

  /** What criteria for awards read off the figures. */
  public Readings readings() {
    return new Readings(this, ledger);
  }

  /** The work of the movement by who did it. */
  public Works works() {
    return new Works(this, ledger);
  }

  /** What the unit reports say item by item. */
  public ReportedItems reported() {
    return new ReportedItems(this, ledger);
  }

  /** The confidence interval of a figure of the register, when that is a sample. */
  Optional<Assessment.Bounds> sampleBounds(Figure figure, Group group) {
    return evidence()
        .campaign()
        .sample()
        .filter(confidence -> figure.name().indicator().family() == Family.REGISTER)
        .flatMap(
            confidence ->
                new SampleBounds(
                        new Cell(
                            ledger,
                            figure.place(),
                            figure.period(),
                            group,
                            figure.name().standard()),
                        confidence)
                    .of(figure));
  }

  /** One figure. */
  public Figure figure(IndicatorName name, Period period, Place place, Group group) {
    return figure(name, new Cell(ledger, place, period, group, name.standard()));
  }

  /** The figure of a cell, which counts by the standard that the name says. */
  Figure figure(IndicatorName name, Cell cell) {
    Indicator indicator = name.indicator();
    String group = cell.group().code();
    Outcome outcome =
        shown(indicator, cell, group, withBreak(indicator, cell, indicator.compute(cell)));
    Optional<Ratio> baseline = baselineValue(indicator, cell, outcome);
    return new Figure(
        cell.period(),
        cell.place(),
        group,
        name,
        outcome,
        baseline.isEmpty() || shown(indicator, cell) ? baseline : Optional.empty(),
        standard(name, cell));
  }

  /**
   * Where a figure started from at the baseline, for its place or those it succeeds; a multiplier
   * starts from 1 wherever it can be computed.
   */
  Optional<Ratio> start(Figure figure, Group group) {
    if (figure.name().indicator().unit() == MeasureUnit.RATIO) {
      return figure.value().map(value -> Ratio.ONE);
    }
    Cell now = new Cell(ledger, figure.place(), figure.period(), group, figure.name().standard());
    Cell then = now.sinceBaseline().then();
    return figure(figure.name(), then.period(), then.place(), group).value();
  }

  /** The households of a place that were poor when a period began; no indicator of its own. */
  public Outcome opening(Period period, Place place) {
    Cell cell = new Cell(ledger, place, period, Group.ALL, Optional.empty());
    Outcome outcome = ReportFormulas.sum(ReportItem.POOR_OPENING).at(cell);
    boolean hidden =
        outcome.value().map(v -> smallCells.hides(RestingCounts.opening(cell, v))).orElse(false);
    return hidden ? suppressed(outcome) : outcome;
  }

  /** An outcome, unless it rests on so few households that it is hidden. */
  Outcome shown(Indicator indicator, Cell cell, String group, Outcome outcome) {
    boolean beyond =
        !smallCells.hideNothing() && outcome.value().isPresent() && !indicator.inScope(cell);
    return beyond || smallCells.hides(indicator, cell, group, outcome)
        ? suppressed(outcome)
        : outcome;
  }

  private static Outcome suppressed(Outcome outcome) {
    return Outcome.none(Reason.SUPPRESSED).from(outcome);
  }

  /** Whether the figure that a later one is compared with may be shown beside it. */
  private boolean shown(Indicator indicator, Cell cell) {
    if (smallCells.hideNothing()) {
      return true;
    }
    if (indicator.comparison() == Comparison.PREVIOUS) {
      return cell.previousWithRate()
          .map(period -> cell.with(period).then())
          .map(then -> shownAt(Indicator.POVERTY_RATE, then))
          .orElse(true);
    }
    return shownAt(indicator, cell.atBaseline());
  }

  private boolean shownAt(Indicator indicator, Cell cell) {
    return !smallCells.hides(indicator, cell, cell.group().code(), indicator.compute(cell));
  }

  private Optional<String> standard(IndicatorName name, Cell cell) {
    if (name.indicator().byCutoff()) {
      return cell.cutoff().map(DeprivationCutoff::standard);
    }
    return switch (name.indicator().family()) {
      case REPORT, REGISTER, SUPPORT ->
          name.standard().isPresent() ? name.standard() : cell.standardId();
      case ACTIVITY, REPORTING -> Optional.empty();
    };
  }

  private Outcome withBreak(Indicator indicator, Cell cell, Outcome outcome) {
    if (outcome.value().isEmpty() || indicator.comparison() == Comparison.NONE) {
      return outcome;
    }
    Optional<Period> compared =
        switch (indicator.comparison()) {
          case NONE -> Optional.empty();
          case BASELINE -> Optional.of(campaign().baseline());
          case PREVIOUS -> cell.previousWithRate();
        };
    boolean broken =
        compared
            .filter(p -> !ledger.standard(p).equals(ledger.standard(cell.period())))
            .isPresent();
    return broken ? outcome.because(Reason.STANDARD_BREAK) : outcome;
  }

  private Optional<Ratio> baselineValue(Indicator indicator, Cell cell, Outcome outcome) {
    return switch (indicator.comparison()) {
      case NONE -> cell.atBaseline().baselineValue(indicator);
      case PREVIOUS ->
          cell.previousWithRate()
              .flatMap(period -> Indicator.POVERTY_RATE.compute(cell.with(period).then()).value());
      case BASELINE ->
          switch (indicator) {
            case POVERTY_RATE_CHANGE_SINCE_BASELINE, POVERTY_REDUCTION_SINCE_BASELINE ->
                cell.sinceBaseline().then().baselineValue(Indicator.POVERTY_RATE);
            case COHORT_ESCAPE_RATE, COHORT_GOAL_SHARE ->
                cell.atBaseline().baselineValue(indicator);
            default -> outcome.denominator();
          };
    };
  }

  Ledger ledger() {
    return ledger;
  }

  /** Whether figures that rest on few households are not shown. */
  boolean guarded() {
    return !smallCells.hideNothing();
  }

  /** The indicators that may be written for a group, by code, but for those of activities. */
  List<IndicatorName> names(Group group) {
    return names.computeIfAbsent(
        group,
        g ->
            IndicatorName.written(campaign()).stream()
                .filter(name -> name.indicator().family() != Family.ACTIVITY)
                .filter(name -> name.indicator().groups().contains(g.code()))
                .sorted(Comparator.comparing(IndicatorName::code))
                .toList());
  }

  private Campaign campaign() {
    return evidence().campaign();
  }

  /** All figures of a place and period, by group and indicator. */
  public List<Figure> at(Period period, Place place) {
    return new PlaceFigures(this, ledger, period, place).all();
  }

  /** Whether any unit report or household of a place was accepted for a period. */
  boolean hasData(Period period, Place place) {
    boolean reported =
        place.members().stream()
            .flatMap(member -> ledger.map(period).subtree(member).stream())
            .map(OrgUnit::code)
            .anyMatch(
                code ->
                    came(period, code, Kind.UNIT_REPORT) || came(period, code, Kind.HOUSEHOLDS));
    return reported;
  }

  private boolean came(Period period, String unit, Kind kind) {
    return evidence().receipts().came(new Receipts.Slip(period, unit, kind));
  }

  /** The roll-up behind a report indicator that is a share of households. */
  RolledUp rolledUp(Period period, Place place, Group group, ReportItem... items) {
    return new Cell(ledger, place, period, group, Optional.empty())
        .reports()
        .of(new ReportFields(List.of(items)));
  }
}
