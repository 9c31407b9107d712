package vn.chungtay.scenario;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What somebody learns who has the indicators table of a {@link FewPoor}, knows which units belong
 * together, and subtracts wherever one number of a sum is missing.
 */
final class Subtraction {
  private static final List<String> PERIODS = List.of("2015", "2016", "2017");

  /** A number of households, in the words of somebody who thinks about what the tables mean. */
  record Cell(String period, String unit, String group, String concept)
      implements Comparable<Cell> {
    private static final Comparator<Cell> ORDER =
        Comparator.comparing(Cell::concept)
            .thenComparing(Cell::unit)
            .thenComparing(Cell::period)
            .thenComparing(Cell::group);

    @Override
    public int compareTo(Cell other) {
      return ORDER.compare(this, other);
    }
  }

  private record Sum(List<Cell> left, List<Cell> right) {}

  private record Change(Cell now, Cell then, BigDecimal points) {}

  private static final BigDecimal MEMBERS = BigDecimal.valueOf(3);
  private static final String SINCE_PREVIOUS = "register_transition_";
  private static final String SINCE_BASELINE = "register_transition_since_baseline_";
  private static final List<String> STANDINGS =
      List.of("poor", "near_poor", "non_poor", "not_in_register");

  /** What is told of all communes of a unit. */
  private final Set<Cell> everywhere = new TreeSet<>();

  /** Who the transitions to a period start from. */
  private final Map<Cell, Cell> starts = new TreeMap<>();

  private final Map<Cell, BigDecimal> known = new TreeMap<>();
  private final Set<Cell> all = new TreeSet<>();
  private final List<Change> changes = new ArrayList<>();
  private final Map<String, List<String>> parts = new TreeMap<>();

  /** Reads what is shown. */
  Subtraction(List<Map<String, String>> units, List<Map<String, String>> indicators) {
    for (Map<String, String> unit : units) {
      for (String above : List.of(unit.get("parent_code"), unit.get("block"))) {
        if (!above.isEmpty()) {
          parts.computeIfAbsent(above, a -> new ArrayList<>()).add(unit.get("code"));
        }
      }
    }
    indicators.forEach(this::read);
  }

  private void read(Map<String, String> row) {
    String period = row.get("period");
    String before = period.equals("2015") ? "" : PERIODS.get(PERIODS.indexOf(period) - 1);
    String followed = period.equals("2015") ? "poor" : "cohort";
    String group = row.get("group");
    switch (row.get("indicator")) {
      case "poor_households", "register_poor_households" -> tell(row, "value", "poor", group);
      case "escaped_households", "new_poor_households" ->
          tell(row, "value", row.get("indicator"), group);
      case "cohort_households" -> tell(row, "value", followed, group);
      case "activity_households" -> tell(row, "value", "loans", "all");
      case "poverty_rate" -> tell(row, "poor", group, "total", group);
      case "type_a_share_of_poor" -> tell(row, "poor", "type_a", "poor", "all");
      case "type_b_share_of_poor" -> tell(row, "poor", "type_b", "poor", "all");
      case "minority_share_of_poor" -> tell(row, "poor", "minority", "poor", "all");
      case "cohort_retention" -> {
        tell(row, "numerator", followed, group);
        tell(new Cell("2015", row.get("unit_code"), group, "poor"), row.get("denominator"));
      }
      case "cohort_escape_rate" -> tell(row, "cohort_escaped", group, followed, group);
      case "support_per_poor_household" -> {
        if (!before.isEmpty()) {
          tell(new Cell(before, row.get("unit_code"), group, "poor"), row.get("denominator"));
        }
      }
      case "register_escaped_households",
          "register_left_poor_households",
          "register_relapsed_households",
          "register_new_poor_households",
          "register_chronic_poor_households",
          "register_transient_poor_households" -> {
        tell(row, "value", row.get("indicator"), group);
        if (row.get("coverage").equals("1")) {
          everywhere.add(new Cell(period, row.get("unit_code"), group, row.get("indicator")));
        }
      }
      case "multidimensional_headcount" -> persons(row, "many_ways");
      case "adjusted_headcount_ratio", "deprivation_intensity" -> persons(row, "scores");
      case "poverty_rate_change" -> change(row, before);
      case "poverty_rate_change_since_baseline" -> change(row, "2015");
      default -> detail(row, before);
    }
  }

  /** One of many alike: a service, or what became of those who were something. */
  private void detail(Map<String, String> row, String before) {
    String indicator = row.get("indicator");
    if (indicator.startsWith("uncensored_") || indicator.startsWith("censored_")) {
      persons(row, indicator);
    } else if (indicator.startsWith("contribution_")) {
      persons(row, indicator.replace("contribution_", "censored_"));
    } else if (indicator.startsWith(SINCE_BASELINE + "poor_")) {
      transition(row, SINCE_BASELINE, "2015");
    } else if (indicator.startsWith(SINCE_PREVIOUS + "poor_")) {
      transition(row, SINCE_PREVIOUS, before);
    }
  }

  private void transition(Map<String, String> row, String kind, String then) {
    tell(row, "numerator", row.get("indicator"), row.get("group"));
    String whoever =
        row.get("coverage").equals("1") ? "poor" : "poor and in " + row.get("period") + " followed";
    Cell start = new Cell(then, row.get("unit_code"), row.get("group"), whoever);
    tell(start, row.get("denominator"));
    starts.put(new Cell(row.get("period"), start.unit(), start.group(), kind), start);
  }

  /** Every household has three members. */
  private void persons(Map<String, String> row, String concept) {
    Cell cell = new Cell(row.get("period"), row.get("unit_code"), row.get("group"), concept);
    all.add(cell);
    if (!row.get("numerator").isEmpty()) {
      known.put(cell, new BigDecimal(row.get("numerator")).divide(MEMBERS));
    }
  }

  private void tell(Map<String, String> row, String column, String concept, String group) {
    tell(new Cell(row.get("period"), row.get("unit_code"), group, concept), row.get(column));
  }

  private void tell(
      Map<String, String> row, String part, String ofGroup, String whole, String inGroup) {
    tell(row, "numerator", part, ofGroup);
    tell(row, "denominator", whole, inGroup);
  }

  private void tell(Cell cell, String value) {
    all.add(cell);
    if (!value.isEmpty()) {
      known.put(cell, new BigDecimal(value));
    }
  }

  private void change(Map<String, String> row, String then) {
    if (!row.get("value").isEmpty()) {
      String unit = row.get("unit_code");
      changes.add(
          new Change(
              new Cell(row.get("period"), unit, row.get("group"), "poor"),
              new Cell(then, unit, row.get("group"), "poor"),
              new BigDecimal(row.get("value"))));
    }
  }

  /** The numbers that are told outright. */
  Map<Cell, BigDecimal> told() {
    return new TreeMap<>(known);
  }

  /** All numbers that are told or follow. */
  Map<Cell, BigDecimal> learned() {
    List<Sum> sums = sums();
    int before = -1;
    while (before != known.size()) {
      before = known.size();
      sums.forEach(this::solve);
      changes.forEach(this::solve);
    }
    return known;
  }

  private List<Sum> sums() {
    List<Sum> sums = new ArrayList<>();
    List<String> services =
        all.stream().map(Cell::concept).filter(c -> c.startsWith("censored_")).distinct().toList();
    for (Cell cell : all) {
      List<Cell> below =
          parts.getOrDefault(cell.unit(), List.of()).stream()
              .map(unit -> new Cell(cell.period(), unit, cell.group(), cell.concept()))
              .filter(all::contains)
              .toList();
      if (!cell.concept().endsWith("followed")) {
        sums.add(new Sum(List.of(cell), below));
      }
      if (cell.concept().equals("poor") && cell.group().equals("all")) {
        sums.add(new Sum(List.of(cell), existing(cell, "urban", "rural")));
        sums.add(new Sum(List.of(cell), existing(cell, "type_a", "type_b")));
        movement(cell).ifPresent(sums::add);
        registered(cell).ifPresent(sums::add);
      }
      if (cell.concept().equals("scores")) {
        List<Cell> told = services.stream().map(s -> with(cell, s)).filter(all::contains).toList();
        sums.add(new Sum(List.of(cell), told));
      }
    }
    starts.forEach(
        (kind, start) ->
            sums.add(
                new Sum(
                    List.of(start),
                    STANDINGS.stream()
                        .map(to -> with(kind, kind.concept() + "poor_" + to))
                        .toList())));
    return sums;
  }

  private static Cell with(Cell cell, String concept) {
    return new Cell(cell.period(), cell.unit(), cell.group(), concept);
  }

  /** The same movement as the register has it. */
  private Optional<Sum> registered(Cell closing) {
    int period = PERIODS.indexOf(closing.period());
    Cell escaped = with(closing, "register_escaped_households");
    if (period == 0 || !everywhere.contains(escaped)) {
      return Optional.empty();
    }
    Cell opening = new Cell(PERIODS.get(period - 1), closing.unit(), "all", "poor");
    return Optional.of(
        new Sum(
            List.of(closing, escaped, with(closing, "register_left_poor_households")),
            List.of(
                opening,
                with(closing, "register_relapsed_households"),
                with(closing, "register_new_poor_households"))));
  }

  private List<Cell> existing(Cell cell, String... groups) {
    List<Cell> cells = new ArrayList<>();
    for (String group : groups) {
      Cell part = new Cell(cell.period(), cell.unit(), group, cell.concept());
      if (all.contains(part)) {
        cells.add(part);
      }
    }
    return cells;
  }

  private Optional<Sum> movement(Cell closing) {
    int period = PERIODS.indexOf(closing.period());
    if (period == 0) {
      return Optional.empty();
    }
    Cell opening = new Cell(PERIODS.get(period - 1), closing.unit(), "all", "poor");
    Cell escaped = new Cell(closing.period(), closing.unit(), "all", "escaped_households");
    Cell fresh = new Cell(closing.period(), closing.unit(), "all", "new_poor_households");
    return Optional.of(new Sum(List.of(closing, escaped), List.of(opening, fresh)));
  }

  private void solve(Sum sum) {
    List<Cell> unknown = new ArrayList<>();
    BigDecimal left = BigDecimal.ZERO;
    for (Cell cell : sum.left()) {
      left = known.containsKey(cell) ? left.add(known.get(cell)) : left;
    }
    for (Cell cell : sum.right()) {
      left = known.containsKey(cell) ? left.subtract(known.get(cell)) : left;
    }
    sum.left().stream().filter(cell -> !known.containsKey(cell)).forEach(unknown::add);
    sum.right().stream().filter(cell -> !known.containsKey(cell)).forEach(unknown::add);
    if (unknown.size() == 1 && !sum.right().isEmpty()) {
      boolean onLeft = sum.left().contains(unknown.get(0));
      known.put(unknown.get(0), onLeft ? left.negate() : left);
    }
  }

  private void solve(Change change) {
    Cell totalNow = new Cell(change.now().period(), change.now().unit(), "all", "total");
    Cell totalThen = new Cell(change.then().period(), change.then().unit(), "all", "total");
    if (!known.containsKey(totalNow) || !known.containsKey(totalThen)) {
      return;
    }
    if (known.containsKey(change.now()) && !known.containsKey(change.then())) {
      known.put(change.then(), households(change, totalNow, totalThen));
    } else if (known.containsKey(change.then()) && !known.containsKey(change.now())) {
      BigDecimal rate = rate(change.then(), totalThen).add(change.points());
      known.put(change.now(), whole(rate, totalNow));
    }
  }

  private BigDecimal households(Change change, Cell totalNow, Cell totalThen) {
    return whole(rate(change.now(), totalNow).subtract(change.points()), totalThen);
  }

  private BigDecimal rate(Cell poor, Cell total) {
    return known.get(poor).movePointRight(2).divide(known.get(total), 12, RoundingMode.HALF_UP);
  }

  private BigDecimal whole(BigDecimal rate, Cell total) {
    return rate.multiply(known.get(total)).movePointLeft(2).setScale(0, RoundingMode.HALF_UP);
  }
}
