package vn.chungtay.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.chungtay.reference.Group;
import vn.chungtay.submission.ActivityType;
import vn.chungtay.submission.Period;
import vn.chungtay.tally.ActivityTally;

/** Which figures are written for one place and period: those that apply, and groups with anyone. */
final class PlaceFigures {
  /** The indicators of activities by code. */
  private static final List<IndicatorName> OF_ACTIVITIES =
      Arrays.stream(Indicator.values())
          .filter(indicator -> indicator.family() == Family.ACTIVITY)
          .map(IndicatorName::of)
          .sorted(Comparator.comparing(IndicatorName::code))
          .toList();

  private final Figures source;
  private final Ledger ledger;
  private final Period period;
  private final Place place;
  private final Cell everybody;
  private final boolean peopled;

  PlaceFigures(Figures source, Ledger ledger, Period period, Place place) {
    this.source = source;
    this.ledger = ledger;
    this.period = period;
    this.place = place;
    this.everybody = new Cell(ledger, place, period, Group.ALL, Optional.empty());
    this.peopled = place.territorial() || place.block();
  }

  /** All of them, by group and indicator. */
  List<Figure> all() {
    SortedMap<String, List<Figure>> byGroup = new TreeMap<>();
    Set<Group> registered = peopled ? registered() : EnumSet.noneOf(Group.class);
    for (Group group : Group.values()) {
      byGroup.put(group.code(), of(group, registered.contains(group)));
    }
    everybody.work().forEach((type, tally) -> byGroup.put(type.code(), of(type, tally)));
    List<Figure> all = new ArrayList<>();
    byGroup.values().forEach(all::addAll);
    return all;
  }

  private List<Figure> of(Group group, boolean registered) {
    Cell cell = everybody.of(group);
    Map<Optional<String>, Cell> beside = new HashMap<>();
    List<Figure> figures = new ArrayList<>();
    for (IndicatorName name : source.names(group)) {
      if (applies(name.indicator(), cell, registered)) {
        Cell counted =
            name.standard().isEmpty()
                ? cell
                : beside.computeIfAbsent(name.standard(), cell::byStandard);
        Figure figure = source.figure(name, counted);
        if (belongs(name, figure, group)) {
          figures.add(figure);
        }
      }
    }
    return figures;
  }

  private boolean applies(Indicator indicator, Cell cell, boolean registered) {
    return switch (indicator.family()) {
      case REPORT, SUPPORT -> peopled;
      case REGISTER -> registered && indicator.written(cell);
      case REPORTING -> peopled || !cell.expected().isEmpty();
      case ACTIVITY -> false;
    };
  }

  /** A group of communes is written where it has a commune, that of minorities where reported. */
  private static boolean belongs(IndicatorName name, Figure figure, Group group) {
    if (group == Group.ALL || name.indicator().family() != Family.REPORT) {
      return true;
    }
    Outcome outcome = figure.outcome();
    return group == Group.MINORITY
        ? outcome.numerator().isPresent() || outcome.reasons().contains(Reason.SUPPRESSED)
        : outcome.coverage().isPresent()
            || outcome.value().isPresent()
            || outcome.reasons().contains(Reason.NO_REMOTE_LIST);
  }

  /** The groups that some household of the place belongs to, now or at the baseline. */
  private Set<Group> registered() {
    Set<Group> groups = EnumSet.of(Group.ALL);
    for (Group group : Group.values()) {
      if (ledger.households(place, period, group).isPresent()
          || ledger.cohort(place, period, group).isPresent()) {
        groups.add(group);
      }
    }
    boolean unknown =
        everybody.households().register().map(t -> t.unknownRemote() > 0).orElse(false)
            || everybody.households().cohort().map(t -> t.unknownRemote() > 0).orElse(false)
            || everybody.remoteListIncomplete();
    if (unknown) {
      groups.add(Group.REMOTE);
      groups.add(Group.PRIORITY);
    }
    return groups;
  }

  private List<Figure> of(ActivityType type, ActivityTally tally) {
    List<Figure> figures = new ArrayList<>();
    for (IndicatorName name : OF_ACTIVITIES) {
      Outcome outcome = ActivityFormulas.of(name.indicator(), tally);
      figures.add(
          new Figure(
              period,
              place,
              type.code(),
              name,
              source.shown(name.indicator(), everybody, type.code(), outcome),
              Optional.empty(),
              Optional.empty()));
    }
    return figures;
  }
}
