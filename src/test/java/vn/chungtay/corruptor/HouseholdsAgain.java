package vn.chungtay.corruptor;

import static vn.chungtay.finding.Rule.DUPLICATE_HOUSEHOLD;
import static vn.chungtay.finding.Rule.REPEATED_RECORD;
import static vn.chungtay.submission.Kind.HOUSEHOLDS;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Households that stand twice in a year. */
final class HouseholdsAgain {
  private static final String ID = "household_id";

  private final List<Fault> faults = new ArrayList<>();

  static List<Fault> all() {
    HouseholdsAgain households = new HouseholdsAgain();
    households.twice();
    return households.faults;
  }

  private void twice() {
    for (Again where : Again.values()) {
      faults.add(
          Fault.often(
              "a household with other members " + where.words(),
              DUPLICATE_HOUSEHOLD,
              bed -> {
                Line line = bed.line(HOUSEHOLDS, where::fits);
                Line other = where.copy(bed, line).put("members", line.number("members") % 9 + 1);
                return rejected(line, other);
              }));
      faults.add(
          Fault.often(
              "the same household again " + where.words(),
              REPEATED_RECORD,
              bed -> {
                Line line = bed.line(HOUSEHOLDS, where::fits);
                return repeated(where.later(line, where.copy(bed, line)));
              }));
      faults.add(
          Fault.often(
              "the same household again after the deadline " + where.words(),
              REPEATED_RECORD,
              bed -> {
                Line line = bed.line(HOUSEHOLDS, where::fits);
                return repeated(where.copy(bed, line).put("submitted_on", late(line)));
              }));
    }
    faults.add(
        Fault.often(
            "the same household again in other words",
            REPEATED_RECORD,
            bed -> {
              Line line = bed.line(HOUSEHOLDS, l -> l.value("status").equals("poor"));
              Line copy = Again.BEHIND.copy(bed, line);
              copy.put("status", "HỘ NGHÈO").put("members", "0" + line.value("members"));
              return repeated(copy);
            }));
    faults.add(
        Fault.often(
            "a household in two communes",
            DUPLICATE_HOUSEHOLD,
            bed -> {
              Line line = bed.line(HOUSEHOLDS, HouseholdDoubts::clearlyPoor);
              Line other = Again.BEHIND.copy(bed, line);
              return rejected(line, other.put("unit_code", neighbour(bed, line)).put("area", ""));
            }));
    faults.add(
        Fault.often(
            "three of a household, two of them alike",
            DUPLICATE_HOUSEHOLD,
            bed -> {
              Line line = bed.line(HOUSEHOLDS, Again.NEXT::fits);
              Line like = Again.NEXT.copy(bed, line);
              Line other = Again.BEFORE.copy(bed, line);
              return rejected(line, like, other.put("members", line.number("members") % 9 + 1));
            }));
  }

  private static List<Expected> rejected(Line... lines) {
    return Stream.of(lines)
        .map(line -> Expected.at(DUPLICATE_HOUSEHOLD, line.become(Fate.REJECTED), ID))
        .toList();
  }

  private static List<Expected> repeated(Line later) {
    return List.of(Expected.at(REPEATED_RECORD, later.become(Fate.SET_ASIDE), ID));
  }

  private static String late(Line line) {
    return Integer.parseInt(line.period()) + 1 + "-02-01";
  }

  /** Another commune, whose register nobody revised or left out. */
  private static String neighbour(Bed bed, Line line) {
    List<String> communes =
        bed.sample().units().at(line.period(), "commune").stream()
            .filter(commune -> !commune.equals(line.unit()))
            .filter(
                commune ->
                    bed.submission(HOUSEHOLDS, commune, line.period()).stream().anyMatch(bed::free))
            .toList();
    return bed.any(communes);
  }
}
