package vn.chungtay.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.chungtay.measure.Ratio;
import vn.chungtay.reference.Criterion;
import vn.chungtay.reference.Group;
import vn.chungtay.submission.ActivityType;
import vn.chungtay.submission.Period;
import vn.chungtay.tally.ActivityTally;

/**
 * What criteria for awards read off the figures. Only figures that are shown are read: where small
 * cells are hidden, nothing that is hidden can be told from points or ranks.
 */
public final class Readings {
  /** Groups in which figures of unit reports are told where small cells are hidden. */
  private static final Set<Group> TOLD =
      EnumSet.of(Group.ALL, Group.URBAN, Group.RURAL, Group.REMOTE);

  private final Figures figures;
  private final Ledger ledger;
  private final Period baseline;

  /**
   * What was read.
   *
   * @param value empty where a figure is missing that it would need
   * @param reasons why there is no value, or what must be known beside it
   * @param established whether nothing that is missing could change it
   */
  public record Readout(Optional<Ratio> value, Set<Reason> reasons, boolean established) {
    public Readout {
      reasons = Collections.unmodifiableSet(reasons);
    }

    private static Readout none(Reason reason) {
      return new Readout(Optional.empty(), EnumSet.of(reason), false);
    }
  }

  Readings(Figures figures, Ledger ledger) {
    this.figures = figures;
    this.ledger = ledger;
    this.baseline = figures.evidence().campaign().baseline();
  }

  /** What a criterion reads at a place and period. */
  public Readout of(Criterion criterion, Period period, Place place) {
    return switch (criterion.reading()) {
      case VALUE -> value(criterion, period, place);
      case CHANGE -> change(criterion, period, place);
      case TOTAL -> total(criterion, period, place);
    };
  }

  /** The value less that of the baseline, of a unit that is the same as then. */
  private Readout change(Criterion criterion, Period period, Place place) {
    Readout now = value(criterion, period, place);
    if (now.value().isEmpty()) {
      return now;
    }
    Place then = figures.place(place.code(), baseline);
    if (then.members().isEmpty() || ledger.kin(place, baseline, period).isPresent()) {
      return Readout.none(Reason.NO_BASELINE);
    }
    Readout before = value(criterion, baseline, then);
    if (before.value().isEmpty()) {
      boolean hidden = before.reasons().contains(Reason.SUPPRESSED);
      return Readout.none(hidden ? Reason.SUPPRESSED : Reason.NO_BASELINE);
    }
    Set<Reason> reasons = together(now, before);
    if (counted(criterion) && !ledger.standard(period).equals(ledger.standard(baseline))) {
      reasons.add(Reason.STANDARD_BREAK);
    }
    return new Readout(
        now.value().map(v -> v.minus(before.value().orElseThrow())),
        reasons,
        now.established() && before.established());
  }

  private static boolean counted(Criterion criterion) {
    return switch (name(criterion).indicator().family()) {
      case REPORT, REGISTER, SUPPORT -> true;
      case ACTIVITY, REPORTING -> false;
    };
  }

  /** The sum of the values there are; without one where any is hidden. */
  private Readout total(Criterion criterion, Period period, Place place) {
    List<Readout> found = new ArrayList<>();
    for (Period one : figures.periods()) {
      Place then = figures.place(place.code(), one);
      boolean counts = one.compareTo(baseline) > 0 && one.compareTo(period) <= 0;
      if (counts && !then.members().isEmpty()) {
        found.add(value(criterion, one, then));
      }
    }
    if (found.stream().anyMatch(r -> r.reasons().contains(Reason.SUPPRESSED))) {
      return Readout.none(Reason.SUPPRESSED);
    }
    return found.stream()
        .filter(reading -> reading.value().isPresent())
        .reduce(
            (a, b) ->
                new Readout(
                    a.value().map(v -> v.plus(b.value().orElseThrow())),
                    together(a, b),
                    a.established() && b.established()))
        .orElseGet(() -> Readout.none(Reason.NO_DATA));
  }

  private static Set<Reason> together(Readout a, Readout b) {
    Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    reasons.addAll(a.reasons());
    reasons.addAll(b.reasons());
    return reasons;
  }

  private Readout value(Criterion criterion, Period period, Place place) {
    IndicatorName name = name(criterion);
    if (name.indicator().family() == Family.ACTIVITY) {
      return work(name.indicator(), criterion.group(), period, place);
    }
    Group group =
        Arrays.stream(Group.values())
            .filter(g -> g.code().equals(criterion.group()))
            .findFirst()
            .orElseThrow();
    if (!told(name.indicator(), group)) {
      return Readout.none(Reason.SUPPRESSED);
    }
    Figure figure = figures.figure(name, period, place, group);
    return new Readout(
        figure.value(),
        figure.outcome().reasons(),
        new Grounds(figures).established(figure, group));
  }

  /** Nobody has looked for what would follow from figures that no table shows. */
  private boolean told(Indicator indicator, Group group) {
    if (ledger.evidence().campaign().smallestCell() <= 1 || group == Group.ALL) {
      return true;
    }
    return switch (indicator.family()) {
      case REGISTER -> true;
      case REPORT ->
          indicator.groupedReport() && TOLD.contains(group)
              || indicator == Indicator.POVERTY_RATE && group == Group.MINORITY;
      case SUPPORT, ACTIVITY, REPORTING -> false;
    };
  }

  private static IndicatorName name(Criterion criterion) {
    return IndicatorName.of(criterion.indicator()).orElseThrow();
  }

  private Readout work(Indicator indicator, String group, Period period, Place place) {
    Cell cell = new Cell(ledger, place, period, Group.ALL, Optional.empty());
    Map<ActivityType, ActivityTally> work = ActivityFormulas.work(ledger, place, period);
    List<Outcome> outcomes =
        work.entrySet().stream()
            .filter(e -> group.equals(Group.ALL.code()) || e.getKey().code().equals(group))
            .map(
                e ->
                    figures.shown(
                        indicator,
                        cell,
                        e.getKey().code(),
                        ActivityFormulas.of(indicator, e.getValue())))
            .toList();
    Optional<Outcome> hidden =
        outcomes.stream().filter(o -> o.reasons().contains(Reason.SUPPRESSED)).findFirst();
    if (hidden.isPresent()) {
      return Readout.none(Reason.SUPPRESSED);
    }
    return outcomes.stream()
        .flatMap(outcome -> outcome.value().stream())
        .reduce(Ratio::plus)
        .map(sum -> new Readout(Optional.of(sum), EnumSet.noneOf(Reason.class), true))
        .orElseGet(() -> Readout.none(Reason.NO_DATA));
  }
}
