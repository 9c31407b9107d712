package vn.chungtay.finding;

import java.util.EnumMap;
import java.util.Map;

/** How many findings there are of each rule and severity. */
final class FindingCounts {
  private final Map<Rule, Map<Severity, Long>> counts = new EnumMap<>(Rule.class);

  void add(Rule rule, Severity severity, long more) {
    counts
        .computeIfAbsent(rule, r -> new EnumMap<>(Severity.class))
        .merge(severity, more, Long::sum);
  }

  void merge(FindingCounts other) {
    other.counts.forEach(
        (rule, bySeverity) -> bySeverity.forEach((severity, count) -> add(rule, severity, count)));
  }

  long total() {
    return counts.values().stream()
        .flatMap(bySeverity -> bySeverity.values().stream())
        .mapToLong(Long::longValue)
        .sum();
  }

  long total(Severity severity) {
    return counts.values().stream().mapToLong(by -> by.getOrDefault(severity, 0L)).sum();
  }

  /** The counts of each rule that fired, by severity, in the order of the catalogue. */
  Map<Rule, Map<Severity, Long>> byRule() {
    Map<Rule, Map<Severity, Long>> copy = new EnumMap<>(Rule.class);
    counts.forEach((rule, bySeverity) -> copy.put(rule, new EnumMap<>(bySeverity)));
    return copy;
  }

  boolean reach(Severity severity) {
    return counts.values().stream()
        .flatMap(bySeverity -> bySeverity.keySet().stream())
        .anyMatch(found -> found.atLeast(severity));
  }
}
