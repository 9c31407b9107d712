package vn.chungtay.corruptor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.chungtay.finding.Rule;
import vn.chungtay.submission.Kind;

/**
 * What is expected and of which no record came is missing, where rejected records of a known unit
 * and year have come and unreadable ones have not; what counts and nobody expected is unexpected;
 * and a submission is late whose last counting record was sent behind the deadline.
 */
final class Receptions {
  private final Map<String, List<Line>> received;
  private final List<Expected> findings = new ArrayList<>();

  private Receptions(Sample sample) {
    received =
        sample
            .records()
            .filter(line -> line.fate().received())
            .collect(Collectors.groupingBy(l -> slip(l.kind(), l.unit(), l.period())));
  }

  static List<Expected> of(Sample sample) {
    Receptions receptions = new Receptions(sample);
    for (String year : Sample.YEARS) {
      for (Map<String, String> unit : sample.units().at(year)) {
        for (Kind kind : Kind.values()) {
          receptions.judge(unit, year, kind);
        }
      }
    }
    return receptions.findings;
  }

  private static String slip(Kind kind, String unit, String period) {
    return kind.code() + " " + unit + " " + period;
  }

  private void judge(Map<String, String> unit, String year, Kind kind) {
    List<Line> came = received.getOrDefault(slip(kind, unit.get("code"), year), List.of());
    boolean expected = Units.expected(unit, kind, year);
    if (came.isEmpty()) {
      if (expected) {
        tell(Rule.MISSING_SUBMISSION, Place.NOWHERE, unit, year, kind);
      }
      return;
    }
    Sheet first =
        came.stream().map(Line::sheet).min(Comparator.comparing(Sheet::name)).orElseThrow();
    List<Line> counted = came.stream().filter(Line::counts).toList();
    if (!expected && !counted.isEmpty()) {
      tell(Rule.UNEXPECTED_SUBMISSION, first, unit, year, kind);
    }
    LocalDate last = LocalDate.parse(Consequences.nextYear(year) + Sample.DEADLINE);
    if (counted.stream().map(Line::sent).flatMap(Optional::stream).anyMatch(last::isBefore)) {
      tell(Rule.LATE_SUBMISSION, first, unit, year, kind);
    }
  }

  private void tell(Rule rule, Place place, Map<String, String> unit, String year, Kind kind) {
    findings.add(Expected.of(rule, place, unit.get("code"), year, kind.code(), ""));
  }
}
