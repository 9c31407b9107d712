package vn.chungtay.corruptor;

import static vn.chungtay.finding.Rule.AREA_CONTRADICTS_UNIT;
import static vn.chungtay.finding.Rule.HOUSEHOLD_CHANGED;
import static vn.chungtay.finding.Rule.INCOME_OUTLIER;
import static vn.chungtay.finding.Rule.MONEY_UNIT_SUSPECT;
import static vn.chungtay.finding.Rule.NO_BASELINE;
import static vn.chungtay.finding.Rule.REGISTER_DIFFERS_FROM_REPORT;
import static vn.chungtay.finding.Rule.STATUS_CONTRADICTS_STANDARD;
import static vn.chungtay.submission.Kind.HOUSEHOLDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Households that change, or are not what their status says, which rejects nothing. */
final class HouseholdDoubts {
  private static final String ID = "household_id";
  private static final String INCOME = "income_per_capita";

  /** So little is poor by every standard of the campaign, in town and country. */
  private static final long POOR_ANYWHERE = 900_000;

  private final List<Fault> faults = new ArrayList<>();

  static List<Fault> all() {
    HouseholdDoubts households = new HouseholdDoubts();
    households.doubts();
    return households.faults;
  }

  static boolean clearlyPoor(Line line) {
    return line.value("status").equals("poor") && line.number(INCOME) <= POOR_ANYWHERE;
  }

  private void doubts() {
    faults.add(
        Fault.often("another ethnicity in the end", HOUSEHOLD_CHANGED, bed -> changed(bed, false)));
    faults.add(
        Fault.often("another ethnicity in between", HOUSEHOLD_CHANGED, bed -> changed(bed, true)));
    for (String status : List.of("near_poor", "non_poor")) {
      faults.add(
          Fault.often(
              "a poor household called " + status,
              STATUS_CONTRADICTS_STANDARD,
              bed -> {
                Line line = bed.line(HOUSEHOLDS, HouseholdDoubts::clearlyPoor);
                line.put("status", status);
                return List.of(Expected.at(STATUS_CONTRADICTS_STANDARD, line, "status"));
              }));
    }
    faults.add(
        Fault.often(
            "the other area",
            AREA_CONTRADICTS_UNIT,
            bed -> {
              Line line = bed.line(HOUSEHOLDS, l -> l.has("area") && clearlyPoor(l));
              String area = bed.sample().units().area(line.unit(), line.period());
              line.put("area", area.equals("urban") ? "rural" : "urban");
              return List.of(Expected.at(AREA_CONTRADICTS_UNIT, line, "area"));
            }));
    faults.add(Fault.often("an income in thousands", MONEY_UNIT_SUSPECT, bed -> poorer(bed, 1000)));
    faults.add(Fault.often("a twentieth of the income", INCOME_OUTLIER, bed -> poorer(bed, 20)));
    faults.add(
        Fault.often(
            "a household that counts for half a one more",
            REGISTER_DIFFERS_FROM_REPORT,
            HouseholdDoubts::heavier));
    faults.add(Fault.often("a household nobody knew", NO_BASELINE, HouseholdDoubts::stranger));
    faults.add(
        Fault.often("a household forgotten at first", NO_BASELINE, HouseholdDoubts::forgotten));
  }

  private static List<Line> years(Bed bed, Line line) {
    return bed.household(line.value(ID));
  }

  private static Optional<Line> next(Bed bed, Line line) {
    return years(bed, line).stream()
        .filter(other -> other.period().compareTo(line.period()) > 0)
        .findFirst();
  }

  private static Optional<Line> previous(Bed bed, Line line) {
    return years(bed, line).stream()
        .filter(other -> other.period().compareTo(line.period()) < 0)
        .reduce((a, b) -> b);
  }

  private static List<Expected> changed(Bed bed, boolean between) {
    Line line =
        bed.line(
            HOUSEHOLDS, l -> previous(bed, l).isPresent() && next(bed, l).isPresent() == between);
    line.put("ethnicity", line.value("ethnicity").equals("Mường") ? "Thái" : "Mường");
    return Stream.concat(Stream.of(line), next(bed, line).stream())
        .map(other -> Expected.at(HOUSEHOLD_CHANGED, other, "ethnicity"))
        .toList();
  }

  /** Poor all the same; the change stands out against the years beside it. */
  private static List<Expected> poorer(Bed bed, long times) {
    Line line =
        bed.line(
            HOUSEHOLDS, l -> clearlyPoor(l) && (times > 300 || consecutive(previous(bed, l), l)));
    line.put(INCOME, line.number(INCOME) / times);
    List<Expected> found = new ArrayList<>();
    if (times > 300) {
      found.add(Expected.at(MONEY_UNIT_SUSPECT, line, INCOME));
    }
    if (consecutive(previous(bed, line), line)) {
      found.add(Expected.at(INCOME_OUTLIER, line, INCOME));
    }
    next(bed, line)
        .filter(next -> consecutive(Optional.of(line), next))
        .ifPresent(next -> found.add(Expected.at(INCOME_OUTLIER, next, INCOME)));
    return found;
  }

  private static boolean consecutive(Optional<Line> before, Line line) {
    int year = Integer.parseInt(line.period());
    return before.filter(b -> Integer.parseInt(b.period()) == year - 1).isPresent();
  }

  private static List<Expected> heavier(Bed bed) {
    Line line =
        bed.line(
            HOUSEHOLDS,
            l -> l.has("weight") && clearlyPoor(l) && bed.report(l.unit(), l.period()).isPresent());
    line.putToken("weight", line.number("weight") + ".5");
    Line report = bed.report(line.unit(), line.period()).orElseThrow();
    bed.take(report);
    return List.of(Expected.at(REGISTER_DIFFERS_FROM_REPORT, report, "poor_closing"));
  }

  private static List<Expected> stranger(Bed bed) {
    Line line = bed.line(HOUSEHOLDS, l -> clearlyPoor(l) && !l.period().equals(Sample.BASELINE));
    Line stranger = Again.BEHIND.copy(bed, line).put(ID, "X" + line.value(ID));
    return unknown(stranger);
  }

  private static List<Expected> forgotten(Bed bed) {
    Line line =
        bed.line(
            HOUSEHOLDS,
            l ->
                l.period().equals(Sample.BASELINE)
                    && next(bed, l).filter(n -> n.value("status").equals("poor")).isPresent());
    line.become(Fate.UNSENT);
    return unknown(next(bed, line).orElseThrow());
  }

  private static List<Expected> unknown(Line line) {
    return List.of(Expected.among(NO_BASELINE, line.unit(), line.period(), ID));
  }
}
