package vn.chungtay.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.chungtay.reference.Campaign;
import vn.chungtay.reference.Group;
import vn.chungtay.submission.Period;

/** Which figures are written for one place and period: those that apply, and groups with anyone. */
final class PlaceFigures {
  private static final Comparator<Figure> BY_CODE =
      Comparator.comparing(figure -> figure.name().code());
  private static final Set<Group> COMMUNE_GROUPS =
      EnumSet.of(Group.URBAN, Group.RURAL, Group.REMOTE, Group.MINORITY);

  private final Figures source;
  private final Ledger ledger;
  private final Period period;
  private final Place place;
  private final Map<Group, Map<Optional<String>, Cell>> cells = new EnumMap<>(Group.class);
  private final SortedMap<String, List<Figure>> figures = new TreeMap<>();

  PlaceFigures(Figures source, Ledger ledger, Period period, Place place) {
    this.source = source;
    this.ledger = ledger;
    this.period = period;
    this.place = place;
  }

  /** All of them, by group and indicator. */
  List<Figure> all() {
    if (place.territorial() || place.block()) {
      reports();
      register();
      add(figure(Indicator.SUPPORT_PER_POOR_HOUSEHOLD));
    }
    activities();
    reporting();
    List<Figure> all = new ArrayList<>();
    for (List<Figure> group : figures.values()) {
      group.sort(BY_CODE);
      all.addAll(group);
    }
    return all;
  }

  private void add(Figure figure) {
    figures.computeIfAbsent(figure.group(), group -> new ArrayList<>()).add(figure);
  }

  private Figure figure(IndicatorName name, Group group) {
    return source.figure(name, cell(group, name.standard()));
  }

  /** One cell for all its figures. */
  private Cell cell(Group group, Optional<String> beside) {
    return cells
        .computeIfAbsent(group, g -> new HashMap<>())
        .computeIfAbsent(beside, b -> new Cell(ledger, place, period, group, b));
  }

  private Figure figure(Indicator indicator) {
    return figure(IndicatorName.of(indicator), Group.ALL);
  }

  private void reports() {
    for (IndicatorName name : source.names(Family.REPORT)) {
      add(figure(name, Group.ALL));
      if (name.indicator().groupedReport()) {
        for (Group group : COMMUNE_GROUPS) {
          Figure figure = figure(name, group);
          if (belongs(name, figure, group)) {
            add(figure);
          }
        }
      }
    }
  }

  /** A group of communes is written where it has a commune, that of minorities where reported. */
  private static boolean belongs(IndicatorName name, Figure figure, Group group) {
    if (group == Group.MINORITY) {
      return name.indicator() == Indicator.POVERTY_RATE
          && (figure.outcome().numerator().isPresent()
              || figure.outcome().reasons().contains(Reason.SUPPRESSED));
    }
    return figure.outcome().coverage().isPresent()
        || figure.value().isPresent()
        || figure.outcome().reasons().contains(Reason.NO_REMOTE_LIST);
  }

  private void register() {
    for (Group group : groups()) {
      Cell cell = cell(group, Optional.empty());
      source.names(Family.REGISTER).stream()
          .filter(name -> name.indicator().written(cell))
          .forEach(name -> add(figure(name, group)));
    }
  }

  /** The groups that some household of the place belongs to, now or at the baseline. */
  private Set<Group> groups() {
    Set<Group> groups = EnumSet.of(Group.ALL);
    for (Group group : Group.values()) {
      if (ledger.households(place, period, group).isPresent()
          || ledger.cohort(place, period, group).isPresent()) {
        groups.add(group);
      }
    }
    boolean unknown =
        ledger.households(place, period, Group.ALL).map(t -> t.unknownRemote() > 0).orElse(false)
            || ledger.cohort(place, period, Group.ALL).map(t -> t.unknownRemote() > 0).orElse(false)
            || ledger.remoteListIncomplete(place.members(), period);
    if (unknown) {
      groups.add(Group.REMOTE);
      groups.add(Group.PRIORITY);
    }
    return groups;
  }

  private void activities() {
    Cell cell = cell(Group.ALL, Optional.empty());
    ActivityFormulas.work(ledger, place, period)
        .forEach(
            (type, tally) ->
                Arrays.stream(Indicator.values())
                    .filter(indicator -> indicator.family() == Family.ACTIVITY)
                    .map(
                        indicator ->
                            new Figure(
                                period,
                                place,
                                type.code(),
                                IndicatorName.of(indicator),
                                source.shown(
                                    indicator,
                                    cell,
                                    type.code(),
                                    ActivityFormulas.of(indicator, tally)),
                                Optional.empty(),
                                Optional.empty()))
                    .forEach(this::add));
  }

  private void reporting() {
    boolean expected =
        !ReportingFormulas.expected(campaign(), ledger.map(period), place, period).isEmpty();
    if (expected || place.territorial() || place.block()) {
      add(figure(Indicator.REPORTING_RATE));
      add(figure(Indicator.REPORTING_RATE_ON_TIME));
    }
  }

  private Campaign campaign() {
    return ledger.evidence().campaign();
  }
}
