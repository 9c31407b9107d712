package vn.chungtay.corruptor;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chungtay.finding.Rule;
import vn.chungtay.submission.Kind;

/**
 * Poor households that no counting record of the baseline knows are told once for each unit and
 * year with their number: more of them where a record of the baseline is rejected, fewer where one
 * of theirs is.
 */
final class UnknownPoor {
  private UnknownPoor() {}

  static List<Expected> of(Sample sample) {
    Set<String> known =
        sample
            .records(Kind.HOUSEHOLDS)
            .filter(line -> line.counts() && line.period().equals(Sample.BASELINE))
            .map(line -> line.value("household_id"))
            .collect(Collectors.toSet());
    Map<String, List<Line>> unknown =
        sample
            .records(Kind.HOUSEHOLDS)
            .filter(line -> line.counts() && line.value("status").equals("poor"))
            .filter(line -> !known.contains(line.value("household_id")))
            .collect(Collectors.groupingBy(line -> line.unit() + " " + line.period()));
    return unknown.values().stream().map(UnknownPoor::told).toList();
  }

  private static Expected told(List<Line> lines) {
    Sheet first =
        lines.stream().map(Line::sheet).min(Comparator.comparing(Sheet::name)).orElseThrow();
    return Expected.of(
        Rule.NO_BASELINE,
        first,
        lines.get(0).unit(),
        lines.get(0).period(),
        "household_id",
        String.valueOf(lines.size()));
  }
}
