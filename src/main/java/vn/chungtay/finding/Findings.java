package vn.chungtay.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

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

  private record Listed(Sender sender, Finding finding) {}

  /**
   * Findings of one sender and kind that are listed where the records are, and only counted here.
   *
   * @param part the file that tells how many there are
   */
  public record Elsewhere(String part, Sender sender, Rule rule, Severity severity, long count)
      implements Comparable<Elsewhere> {
    private static final Comparator<Elsewhere> ORDER =
        Comparator.comparing(Elsewhere::part)
            .thenComparing(counted -> counted.sender().file())
            .thenComparing(counted -> counted.sender().period())
            .thenComparing(counted -> counted.sender().unit())
            .thenComparing(Elsewhere::rule)
            .thenComparing(Elsewhere::severity);

    @Override
    public int compareTo(Elsewhere other) {
      return ORDER.compare(this, other);
    }
  }

  private final int limit;
  private final Function<Finding, Sender> senders;
  private final List<Listed> listed = new ArrayList<>();
  private final List<Elsewhere> elsewhere = new ArrayList<>();
  private final Map<Place, Long> places = new HashMap<>();
  private final Map<Sender, FindingCounts> bySender = new HashMap<>();

  /**
   * An empty bag.
   *
   * @param limit how many findings are listed for each rule and file
   * @param senders who sent what a finding is about; there should be far fewer than findings
   */
  public Findings(int limit, Function<Finding, Sender> senders) {
    this.limit = limit;
    this.senders = senders;
  }

  public void add(Finding finding) {
    Sender sender = senders.apply(finding);
    counts(sender).add(finding.rule(), finding.severity(), 1);
    Place place = new Place(finding.rule(), finding.origin().file());
    if (places.merge(place, 1L, Long::sum) <= limit) {
      listed.add(new Listed(sender, finding));
    }
  }

  /** Counts findings that are listed elsewhere. */
  public void add(Elsewhere counted) {
    counts(counted.sender()).add(counted.rule(), counted.severity(), counted.count());
    elsewhere.add(counted);
  }

  private FindingCounts counts(Sender sender) {
    return bySender.computeIfAbsent(sender, s -> new FindingCounts());
  }

  /** Adds all of another bag, whose files must be others than those of this one. */
  public void merge(Findings other) {
    listed.addAll(other.listed);
    elsewhere.addAll(other.elsewhere);
    other.places.forEach((place, count) -> places.merge(place, count, Long::sum));
    other.bySender.forEach((sender, counts) -> counts(sender).merge(counts));
  }

  /** The same findings in several bags, to be read only, by what each sender belongs to. */
  public <K extends Comparable<K>> SortedMap<K, Findings> by(Function<Sender, K> belonging) {
    SortedMap<K, Findings> parts = new TreeMap<>();
    Map<Sender, Findings> ofSender = new HashMap<>();
    bySender.forEach(
        (sender, counts) -> {
          Findings part =
              parts.computeIfAbsent(belonging.apply(sender), key -> new Findings(limit, senders));
          part.counts(sender).merge(counts);
          ofSender.put(sender, part);
        });
    listed.forEach(one -> ofSender.get(one.sender()).listed.add(one));
    elsewhere.forEach(one -> ofSender.get(one.sender()).elsewhere.add(one));
    return parts;
  }

  /** Those of some senders, to be read only. */
  public Findings of(Predicate<Sender> wanted) {
    return by(wanted::test).getOrDefault(true, new Findings(limit, senders));
  }

  /** The listed findings by file, line, rule, unit, period and field. */
  public List<Finding> listed() {
    return listed.stream().map(Listed::finding).sorted(ORDER).toList();
  }

  /** Those that are listed elsewhere, by part, file, period, unit and rule. */
  public List<Elsewhere> elsewhere() {
    return elsewhere.stream().sorted().toList();
  }

  /** How many there are of each sender, rule and severity, listed or not. */
  public Map<Sender, Map<Rule, Map<Severity, Long>>> bySender() {
    Map<Sender, Map<Rule, Map<Severity, Long>>> counts = new HashMap<>();
    bySender.forEach((sender, ofSender) -> counts.put(sender, ofSender.byRule()));
    return counts;
  }

  /** How many there are, listed or not. */
  public long total() {
    return together().total();
  }

  /** How many of one severity there are, listed or not. */
  public long total(Severity severity) {
    return together().total(severity);
  }

  /** How many of one severity each sender has, of those who have any. */
  public Map<Sender, Long> bySender(Severity severity) {
    Map<Sender, Long> totals = new HashMap<>();
    bySender.forEach((sender, counts) -> totals.put(sender, counts.total(severity)));
    totals.values().removeIf(total -> total == 0);
    return totals;
  }

  /** How many there are that are not listed. */
  public long unlisted() {
    return total() - listed.size();
  }

  /** The counts of each rule that fired, by severity, in the order of the catalogue. */
  public Map<Rule, Map<Severity, Long>> byRule() {
    return together().byRule();
  }

  /** Whether any finding matters at least so much. */
  public boolean reach(Severity severity) {
    return bySender.values().stream().anyMatch(counts -> counts.reach(severity));
  }

  private FindingCounts together() {
    FindingCounts all = new FindingCounts();
    bySender.values().forEach(all::merge);
    return all;
  }
}
