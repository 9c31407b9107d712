package vn.chungtay.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A bag of findings: all are counted, at most a limit of them is listed for each rule and file.
 *
 * <p>Whoever fills it adds the findings of a file in the order of its lines, so that what is listed
 * does not depend on chance.
 */
public final class Findings {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::origin)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::unitCode)
          .thenComparing(Finding::period)
          .thenComparing(Finding::field)
          .thenComparing(finding -> finding.arguments().toString());

  private record Place(Rule rule, String file) {}

  private final int limit;
  private final List<Finding> listed = new ArrayList<>();
  private final Map<Place, Long> counts = new HashMap<>();
  private final EnumMap<Severity, Long> bySeverity = new EnumMap<>(Severity.class);
  private final Map<Rule, EnumMap<Severity, Long>> byRule = new EnumMap<>(Rule.class);

  /**
   * An empty bag.
   *
   * @param limit how many findings are listed for each rule and file
   */
  public Findings(int limit) {
    this.limit = limit;
  }

  public void add(Finding finding) {
    long before = count(finding, 1);
    if (before < limit) {
      listed.add(finding);
    }
  }

  /** Adds all of another bag, whose files must be others than those of this one. */
  public void merge(Findings other) {
    listed.addAll(other.listed);
    other.counts.forEach((place, count) -> counts.merge(place, count, Long::sum));
    other.bySeverity.forEach((severity, count) -> bySeverity.merge(severity, count, Long::sum));
    other.byRule.forEach(
        (rule, bySeverityThere) ->
            bySeverityThere.forEach(
                (severity, count) ->
                    byRule
                        .computeIfAbsent(rule, r -> new EnumMap<>(Severity.class))
                        .merge(severity, count, Long::sum)));
  }

  private long count(Finding finding, long more) {
    bySeverity.merge(finding.severity(), more, Long::sum);
    byRule
        .computeIfAbsent(finding.rule(), r -> new EnumMap<>(Severity.class))
        .merge(finding.severity(), more, Long::sum);
    Place place = new Place(finding.rule(), finding.origin().file());
    return counts.merge(place, more, Long::sum) - more;
  }

  /** The listed findings by file, line, rule, unit, period and field. */
  public List<Finding> listed() {
    return listed.stream().sorted(ORDER).toList();
  }

  /** How many there are, listed or not. */
  public long total() {
    return bySeverity.values().stream().mapToLong(Long::longValue).sum();
  }

  /** How many of one severity there are, listed or not. */
  public long total(Severity severity) {
    return bySeverity.getOrDefault(severity, 0L);
  }

  /** How many there are that are not listed. */
  public long unlisted() {
    return total() - listed.size();
  }

  /** The counts of each rule that fired, by severity, in the order of the catalogue. */
  public Map<Rule, Map<Severity, Long>> byRule() {
    Map<Rule, Map<Severity, Long>> copy = new TreeMap<>();
    byRule.forEach((rule, counts) -> copy.put(rule, new EnumMap<>(counts)));
    return copy;
  }

  /** Whether any finding matters at least so much. */
  public boolean reach(Severity severity) {
    return bySeverity.keySet().stream().anyMatch(found -> found.atLeast(severity));
  }
}
