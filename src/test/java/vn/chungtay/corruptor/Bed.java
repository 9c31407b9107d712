package vn.chungtay.corruptor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.chungtay.submission.Column;
import vn.chungtay.submission.Kind;

/** Where faults are planted, each on records that no other fault has touched. */
final class Bed {
  private final Sample sample;
  private final Random random;
  private final Map<Kind, List<Line>> lines = new EnumMap<>(Kind.class);
  private final Map<Kind, List<Sheet>> extra = new EnumMap<>(Kind.class);
  private final Map<String, List<Line>> submissions;
  private final Map<String, List<Line>> households;
  private final Map<String, Double> amounts;
  private final Set<Object> taken = new HashSet<>();

  Bed(Sample sample, long seed) {
    this.sample = sample;
    this.random = new Random(seed);
    this.submissions = sample.records().collect(Collectors.groupingBy(Bed::submission));
    this.households =
        sample
            .records(Kind.HOUSEHOLDS)
            .sorted(Comparator.comparing(Line::period))
            .collect(Collectors.groupingBy(line -> line.value("household_id")));
    this.amounts =
        sample
            .records(Kind.ACTIVITIES)
            .filter(line -> line.given("amount_vnd"))
            .collect(
                Collectors.groupingBy(
                    Line::period, Collectors.collectingAndThen(Collectors.toList(), Bed::median)));
    for (Kind kind : Kind.values()) {
      List<Line> all = sample.records(kind).collect(Collectors.toCollection(ArrayList::new));
      Collections.shuffle(all, random);
      lines.put(kind, all);
      List<String> columns = kind.columns().stream().map(Column::name).toList();
      String start = "gui-them/" + kind.code();
      extra.put(
          kind,
          List.of(
              sample.add(Sheet.table(start + ".csv", kind, columns)),
              sample.add(Sheet.table(start + ".csv.gz", kind, columns)),
              sample.add(Sheet.json(start + ".ndjson")),
              sample.add(Sheet.table("00-gui-them/" + kind.code() + ".csv", kind, columns))));
    }
  }

  Sample sample() {
    return sample;
  }

  Random random() {
    return random;
  }

  <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** A record of the clean sample that fits, and that nobody else gets. */
  Line line(Kind kind, Predicate<Line> fit) {
    Line line =
        lines.get(kind).stream()
            .filter(l -> free(l) && fit.test(l))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no " + kind.code() + " is left"));
    take(line);
    return line;
  }

  /** All records of one sheet, unit or whatever that fit, if all of them are free. */
  boolean free(Collection<Line> all) {
    return !all.isEmpty() && all.stream().allMatch(this::free);
  }

  boolean free(Line line) {
    return line.counts() && !taken.contains(subject(line));
  }

  void take(Line line) {
    taken.add(subject(line));
  }

  /** What one fault has for itself: a household in all years, a report, or just the record. */
  private static Object subject(Line line) {
    return switch (line.kind()) {
      case HOUSEHOLDS -> line.value("household_id");
      case UNIT_REPORT -> line.unit() + " " + line.period() + line.value("standard");
      default -> line;
    };
  }

  /** A further file of a kind: behind the others by name, or before them. */
  Sheet extra(Kind kind, boolean behind) {
    List<Sheet> sheets = extra.get(kind);
    return behind ? sheets.get(random.nextInt(sheets.size() - 1)) : sheets.get(sheets.size() - 1);
  }

  /** The clean sample's records of one kind from one unit for one period. */
  List<Line> submission(Kind kind, String unit, String period) {
    return submissions.getOrDefault(submission(kind.code(), unit, period), List.of());
  }

  /** All records of some unit and period, of which nobody has one, among at least so many. */
  List<Line> wholeSubmission(Kind kind, int atLeast, Predicate<Line> fit) {
    Line one =
        line(
            kind,
            line -> {
              List<Line> all = submission(kind, line.unit(), line.period());
              return all.size() >= atLeast && free(all) && all.stream().allMatch(fit);
            });
    List<Line> all = submission(kind, one.unit(), one.period());
    all.forEach(this::take);
    return all;
  }

  private static String submission(Line line) {
    return submission(line.kind().code(), line.unit(), line.period());
  }

  private static String submission(String kind, String unit, String period) {
    return kind + " " + unit + " " + period;
  }

  /** The clean sample's records of one household, by time. */
  List<Line> household(String id) {
    return households.get(id);
  }

  /** A unit's report by the standard in force, if nobody has it. */
  Optional<Line> report(String unit, String period) {
    return submission(Kind.UNIT_REPORT, unit, period).stream()
        .filter(line -> line.value("standard").isEmpty() && free(line))
        .findFirst();
  }

  /** The middle one of the clean sample's amounts of a year. */
  double medianAmount(String period) {
    return amounts.get(period);
  }

  private static double median(List<Line> lines) {
    double[] amounts = lines.stream().mapToDouble(l -> l.number("amount_vnd")).sorted().toArray();
    return amounts[amounts.length / 2];
  }
}
