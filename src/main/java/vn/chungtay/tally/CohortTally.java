package vn.chungtay.tally;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The households of one place and group that were poor at the baseline, as they are at a later
 * period. Place, group and weight are those of the baseline; sums are in billionths.
 */
public final class CohortTally implements Tally<CohortTally>, Summed, RemoteKnowledge {
  private long records;
  private long matchedRecords;
  private long escapedRecords;
  private long unknownRemote;
  private final ExactSum all = new ExactSum();
  private final ExactSum matched = new ExactSum();
  private final ExactSum escaped = new ExactSum();
  private final CohortIncomes ofAll = new CohortIncomes();
  private final CohortIncomes ofMatched = new CohortIncomes();
  private final CohortIncomes ofEscaped = new CohortIncomes();
  private final SortedMap<BigDecimal, Reached> reached = new TreeMap<>();

  /** Households whose income is so many times that of the baseline. */
  private static final class Reached implements Summed {
    private long records;
    private final ExactSum weighted = new ExactSum();

    @Override
    public void sums(Sums sums) {
      records = sums.count("records", records);
      sums.sum("weighted", weighted);
    }

    void merge(Reached other) {
      records += other.records;
      weighted.merge(other.weighted);
    }
  }

  /** Counts a household of the cohort, found again or not. */
  void addMember(HouseholdFacts then) {
    records++;
    all.add(then.weight());
    ofAll.addThen(then);
    if (then.remote().isEmpty()) {
      unknownRemote++;
    }
  }

  /**
   * Counts a household of the cohort that has a valid record at the later period.
   *
   * @param aims those of the household
   */
  void addMatch(HouseholdFacts then, HouseholdFacts now, Aims aims) {
    matchedRecords++;
    matched.add(then.weight());
    ofMatched.add(then, now);
    if (!now.circumstances().poor()) {
      escapedRecords++;
      escaped.add(then.weight());
      ofEscaped.add(then, now);
    }
    for (int i = 0; i < aims.size(); i++) {
      if (aims.reached(i, now.income())) {
        Reached those = reached.computeIfAbsent(aims.goal(i), goal -> new Reached());
        those.records++;
        those.weighted.add(then.weight());
      }
    }
  }

  @Override
  public void merge(CohortTally other) {
    records += other.records;
    matchedRecords += other.matchedRecords;
    escapedRecords += other.escapedRecords;
    unknownRemote += other.unknownRemote;
    all.merge(other.all);
    matched.merge(other.matched);
    escaped.merge(other.escaped);
    ofAll.merge(other.ofAll);
    ofMatched.merge(other.ofMatched);
    ofEscaped.merge(other.ofEscaped);
    other.reached.forEach(
        (goal, those) -> reached.computeIfAbsent(goal, g -> new Reached()).merge(those));
  }

  @Override
  public void sums(Sums sums) {
    records = sums.count("records", records);
    matchedRecords = sums.count("matched_records", matchedRecords);
    escapedRecords = sums.count("escaped_records", escapedRecords);
    unknownRemote = sums.count("unknown_remote", unknownRemote);
    sums.sum("all", all);
    sums.sum("matched", matched);
    sums.sum("escaped", escaped);
    sums.part("incomes_of_all", ofAll);
    sums.part("incomes_of_matched", ofMatched);
    sums.part("incomes_of_escaped", ofEscaped);
    Map<String, Reached> goals = new TreeMap<>();
    reached.forEach((goal, those) -> goals.put(goal.toPlainString(), those));
    sums.tallies("reached", goals, Reached::new);
    goals.forEach((goal, those) -> reached.putIfAbsent(Sums.decimal("reached", goal), those));
  }

  /** Households of the cohort, unweighted. */
  @Override
  public long records() {
    return records;
  }

  /** Households found again, unweighted. */
  public long matchedRecords() {
    return matchedRecords;
  }

  /** Households of which it was not known at the baseline whether they were remote. */
  @Override
  public long unknownRemote() {
    return unknownRemote;
  }

  /** Weighted households of the cohort. */
  public BigInteger all() {
    return all.value();
  }

  /** Weighted households found again. */
  public BigInteger matched() {
    return matched.value();
  }

  /** Weighted households found again and no longer poor. */
  public BigInteger escaped() {
    return escaped.value();
  }

  /** The same, unweighted. */
  public long escapedRecords() {
    return escapedRecords;
  }

  /** Of all households, found again or not; only the baseline. */
  public CohortIncomes ofAll() {
    return ofAll;
  }

  /** Of those found again. */
  public CohortIncomes ofMatched() {
    return ofMatched;
  }

  /** Of those found again and no longer poor. */
  public CohortIncomes ofEscaped() {
    return ofEscaped;
  }

  /** Weighted households found again whose income is at least so many times the baseline's. */
  public BigInteger reached(BigDecimal goal) {
    return reached.containsKey(goal) ? reached.get(goal).weighted.value() : BigInteger.ZERO;
  }

  /** The same, unweighted. */
  public long reachedRecords(BigDecimal goal) {
    return reached.containsKey(goal) ? reached.get(goal).records : 0;
  }

  /** Some tallies as one; nothing when there are none. */
  public static Optional<CohortTally> together(List<CohortTally> parts) {
    if (parts.size() <= 1) {
      return parts.stream().findFirst();
    }
    CohortTally sum = new CohortTally();
    parts.forEach(sum::merge);
    return Optional.of(sum);
  }
}
