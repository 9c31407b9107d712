package vn.chungtay.indicator;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.chungtay.measure.Disclosure;
import vn.chungtay.measure.Disclosure.Relation;
import vn.chungtay.measure.Ratio;
import vn.chungtay.reference.Group;
import vn.chungtay.reference.OrgUnit;
import vn.chungtay.reference.UnitMap;
import vn.chungtay.submission.Period;

/**
 * All counts of households that the tables tell, with the sums between them that any reader can
 * make: places add up to the place above and to blocks, parts to wholes, movements to closing
 * counts. A sum is taken into account wherever it holds.
 */
final class PublishedCounts {
  private static final List<List<Group>> PARTS =
      List.of(
          List.of(Group.ALL, Group.URBAN, Group.RURAL),
          List.of(Group.ALL, Group.TYPE_A, Group.TYPE_B),
          List.of(Group.PRIORITY, Group.REMOTE, Group.MINORITY));

  /** A column of a table of a period, for one group. */
  private record Column(String series, String group) {}

  private record Topic(String concept, Period period, String place) {
    @Override
    public int hashCode() {
      return 31 * (31 * concept.hashCode() + period.hashCode()) + place.hashCode();
    }
  }

  private final Ledger ledger;
  private final Map<Count, Integer> numbers = new LinkedHashMap<>();
  private final Map<Period, Map<Column, Map<String, Integer>>> columns = new HashMap<>();
  private final Map<Topic, Map<String, Set<Integer>>> topics = new LinkedHashMap<>();
  private final List<Set<Integer>> figures = new ArrayList<>();
  private long outOfScope;
  private final List<Ratio> values = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();

  private PublishedCounts(Ledger ledger) {
    this.ledger = ledger;
  }

  /** What is hidden of some figures when counts below a bound must not be known. */
  static Hidden hidden(Figures open, Ledger ledger, int smallest) {
    PublishedCounts counts = new PublishedCounts(ledger);
    for (Period period : open.periods()) {
      for (Place place : open.places(period)) {
        open.at(period, place).forEach(counts::add);
      }
      open.places(period).forEach(place -> counts.relatePlaces(period, place));
    }
    counts.topics.forEach((topic, groups) -> counts.relateGroups(groups));
    for (Period period : open.periods()) {
      open.places(period).forEach(place -> counts.relateMovements(period, place));
      open.places(period).forEach(place -> counts.relateRegister(period, place));
    }
    return counts.hidden(smallest);
  }

  private void add(Figure figure) {
    if (figure.value().isEmpty()) {
      return;
    }
    Indicator indicator = figure.name().indicator();
    Cell cell = cell(figure);
    if (!indicator.inScope(cell)) {
      outOfScope++;
      return;
    }
    List<Count> resting = RestingCounts.of(indicator, cell, figure.group(), figure.outcome());
    Set<Integer> used = new HashSet<>();
    for (int i = 0; i < resting.size(); i++) {
      Count count = resting.get(i);
      int number = number(count);
      used.add(number);
      if (count.place().equals(figure.place().code()) && count.period().equals(figure.period())) {
        columns
            .computeIfAbsent(count.period(), p -> new LinkedHashMap<>())
            .computeIfAbsent(
                new Column(figure.name().code() + i, count.group()), c -> new HashMap<>())
            .put(count.place(), number);
      }
    }
    if (!used.isEmpty()) {
      figures.add(used);
    }
  }

  private Cell cell(Figure figure) {
    Group group =
        figure.name().indicator().family() == Family.ACTIVITY
            ? Group.ALL
            : Group.valueOf(figure.group().toUpperCase(Locale.ROOT));
    return new Cell(ledger, figure.place(), figure.period(), group, figure.name().standard());
  }

  private int number(Count count) {
    Integer known = numbers.get(count);
    if (known != null) {
      return known;
    }
    int number = values.size();
    numbers.put(count, number);
    values.add(count.households());
    topics
        .computeIfAbsent(
            new Topic(count.concept(), count.period(), count.place()), t -> new HashMap<>())
        .computeIfAbsent(count.group(), g -> new HashSet<>())
        .add(number);
    return number;
  }

  /** A place is the sum of those right below it, a block of its members. */
  private void relatePlaces(Period period, Place place) {
    UnitMap map = ledger.map(period);
    List<String> parts =
        place.block()
            ? place.members().stream().map(OrgUnit::code).toList()
            : map.children(place.members().get(0)).stream().map(OrgUnit::code).toList();
    for (Map<String, Integer> counts : columns.getOrDefault(period, Map.of()).values()) {
      Integer whole = counts.get(place.code());
      if (whole != null) {
        relate(List.of(whole), parts.stream().map(counts::get).filter(Objects::nonNull).toList());
      }
    }
  }

  private void relateGroups(Map<String, Set<Integer>> groups) {
    for (List<Group> parts : PARTS) {
      for (int whole : of(groups, parts.get(0))) {
        for (int one : of(groups, parts.get(1))) {
          relate(List.of(whole), List.of(one));
          of(groups, parts.get(2)).forEach(other -> relate(List.of(whole), List.of(one, other)));
        }
        of(groups, parts.get(2)).forEach(other -> relate(List.of(whole), List.of(other)));
      }
    }
    for (int all : of(groups, Group.ALL)) {
      for (Group group : List.of(Group.REMOTE, Group.MINORITY, Group.PRIORITY)) {
        of(groups, group).forEach(some -> relate(List.of(all), List.of(some)));
      }
    }
  }

  private static Set<Integer> of(Map<String, Set<Integer>> groups, Group group) {
    return groups.getOrDefault(group.code(), Set.of());
  }

  /** Closing, escaped and other decrease are opening, relapsed, new and other increase. */
  private void relateMovements(Period period, Place place) {
    for (int closing : at("poor", period, place)) {
      for (int opening : openings(period, place)) {
        List<Integer> left = new ArrayList<>(List.of(closing));
        List<Integer> right = new ArrayList<>(List.of(opening));
        left.addAll(at("poor_escaped", period, place));
        left.addAll(at("poor_other_decrease", period, place));
        right.addAll(at("poor_relapsed", period, place));
        right.addAll(at("poor_new", period, place));
        right.addAll(at("poor_other_increase", period, place));
        relate(left, right);
      }
    }
  }

  /** What the register tells of the same households in several ways. */
  private void relateRegister(Period period, Place place) {
    for (Group group : Group.values()) {
      for (RegisterSums.Equation equation : RegisterSums.ALL) {
        for (List<Integer> left : numbers(equation.left(), period, place, group)) {
          numbers(equation.right(), period, place, group).forEach(right -> relate(left, right));
        }
      }
    }
  }

  private List<List<Integer>> numbers(
      List<RegisterSums.Term> terms, Period period, Place place, Group group) {
    return RegisterSums.combinations(
        terms.stream()
            .map(
                term ->
                    at(term.when(), period)
                        .map(when -> new Topic(term.concept(), when, place.code()))
                        .map(topic -> of(topics.getOrDefault(topic, Map.of()), group))
                        .orElse(Set.of()))
            .toList());
  }

  private Optional<Period> at(RegisterSums.When when, Period period) {
    return switch (when) {
      case NOW -> Optional.of(period);
      case PREVIOUS -> ledger.evidence().campaign().previous(period);
      case BASELINE -> Optional.of(ledger.evidence().campaign().baseline());
    };
  }

  private Set<Integer> openings(Period period, Place place) {
    Set<Integer> openings = new HashSet<>(at("poor_opening", period, place));
    Optional<Period> before = ledger.evidence().campaign().previous(period);
    before.ifPresent(p -> openings.addAll(at("poor", p, place)));
    return openings;
  }

  private Set<Integer> at(String concept, Period period, Place place) {
    return of(topics.getOrDefault(new Topic(concept, period, place.code()), Map.of()), Group.ALL);
  }

  /** Notes a sum that holds. */
  private void relate(List<Integer> left, List<Integer> right) {
    boolean same = left.equals(right);
    if (!right.isEmpty() && !same && sum(left).equals(sum(right))) {
      relations.add(new Relation(cells(left), cells(right)));
    }
  }

  private static int[] cells(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }

  private Ratio sum(List<Integer> cells) {
    return cells.stream().map(values::get).reduce(Ratio.ZERO, Ratio::plus);
  }

  private Hidden hidden(int smallest) {
    BitSet small = new BitSet();
    Ratio bound = Ratio.of(smallest);
    for (int i = 0; i < values.size(); i++) {
      small.set(i, values.get(i).signum() > 0 && values.get(i).compareTo(bound) < 0);
    }
    BitSet all = Disclosure.protect(values, relations, small);
    Set<Count> counts = new HashSet<>();
    numbers.forEach(
        (count, number) -> {
          if (all.get(number)) {
            counts.add(count);
          }
        });
    long forSmallness = figures.stream().filter(f -> f.stream().anyMatch(small::get)).count();
    long together = figures.stream().filter(f -> f.stream().anyMatch(all::get)).count();
    return new Hidden(counts, forSmallness, together - forSmallness + outOfScope);
  }

  /**
   * Which counts must not follow from anything shown.
   *
   * @param small figures that rest on too few households
   * @param besides further figures, from which those could be told
   */
  record Hidden(Set<Count> counts, long small, long besides) {}
}
