package vn.chungtay.tally;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import vn.chungtay.submission.Status;

/**
 * The households of one place and group that were poor at the baseline, as they are at a later
 * period. Place, group and weight are those of the baseline; sums are in billionths.
 */
public final class CohortTally implements Tally<CohortTally>, Summed, RemoteKnowledge {
  private long records;
  private long matchedRecords;
  private long unknownRemote;
  private final ExactSum all = new ExactSum();
  private final ExactSum matched = new ExactSum();
  private final ExactSum escaped = new ExactSum();
  private final ExactSum personsNow = new ExactSum();
  private final ExactSum incomeNow = new ExactSum();
  private final ExactSum personsThen = new ExactSum();
  private final ExactSum incomeThen = new ExactSum();

  /** Counts a household of the cohort, found again or not. */
  void addMember(HouseholdFacts then) {
    records++;
    all.add(then.weight());
    if (then.remote().isEmpty()) {
      unknownRemote++;
    }
  }

  /** Counts a household of the cohort that has a valid record at the later period. */
  void addMatch(HouseholdFacts then, HouseholdFacts now, Status statusNow) {
    matchedRecords++;
    matched.add(then.weight());
    if (statusNow != Status.POOR) {
      escaped.add(then.weight());
    }
    long persons = Math.multiplyExact(then.weight(), (long) now.members());
    personsNow.add(persons);
    incomeNow.addProduct(persons, now.income());
    personsThen.add(then.weighted());
    incomeThen.addProduct(then.weighted(), then.income());
  }

  @Override
  public void merge(CohortTally other) {
    records += other.records;
    matchedRecords += other.matchedRecords;
    unknownRemote += other.unknownRemote;
    all.merge(other.all);
    matched.merge(other.matched);
    escaped.merge(other.escaped);
    personsNow.merge(other.personsNow);
    incomeNow.merge(other.incomeNow);
    personsThen.merge(other.personsThen);
    incomeThen.merge(other.incomeThen);
  }

  @Override
  public void sums(Sums sums) {
    records = sums.count("records", records);
    matchedRecords = sums.count("matched_records", matchedRecords);
    unknownRemote = sums.count("unknown_remote", unknownRemote);
    sums.sum("all", all);
    sums.sum("matched", matched);
    sums.sum("escaped", escaped);
    sums.sum("persons_now", personsNow);
    sums.sum("income_now", incomeNow);
    sums.sum("persons_then", personsThen);
    sums.sum("income_then", incomeThen);
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

  /** Sum of w m(t) over those found again. */
  public BigInteger personsNow() {
    return personsNow.value();
  }

  /** Sum of w m(t) y(t) over those found again. */
  public BigInteger incomeNow() {
    return incomeNow.value();
  }

  /** Sum of w m(0) over those found again. */
  public BigInteger personsThen() {
    return personsThen.value();
  }

  /** Sum of w m(0) y(0) over those found again. */
  public BigInteger incomeThen() {
    return incomeThen.value();
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
