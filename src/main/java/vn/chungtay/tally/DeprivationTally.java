package vn.chungtay.tally;

import java.math.BigInteger;
import java.util.Optional;
import vn.chungtay.reference.DeprivationCutoff;
import vn.chungtay.submission.Deprivation;
import vn.chungtay.submission.Deprivations;

/**
 * Persons of one period by what their households are deprived in, and those in households with so
 * many deprivations that they are poor in many ways. All is counted twice: as if nothing that is
 * not known were a deprivation, and as if all of it were. Persons are in billionths.
 */
public final class DeprivationTally implements Tally<DeprivationTally>, Summed {
  /** How what is not known is counted. */
  public enum Bound {
    LEAST,
    MOST
  }

  private long told;
  private long open;
  private long silent;
  private final ExactSum silentPersons = new ExactSum();
  private Optional<DeprivationCutoff> cutoff = Optional.empty();
  private final DeprivationCounts settled = new DeprivationCounts();
  private final DeprivationCounts openAtLeast = new DeprivationCounts();
  private final DeprivationCounts openAtMost = new DeprivationCounts();

  void add(HouseholdFacts household, DeprivationCutoff by) {
    cutoff = Optional.of(by);
    Deprivations deprivations = household.deprivations();
    if (deprivations.known() == 0) {
      silent++;
      silentPersons.add(household.weighted());
      return;
    }
    told++;
    int present = by.present(deprivations);
    int score = Integer.bitCount(present);
    int possible = by.possible(deprivations);
    int highest = Integer.bitCount(possible) + by.withoutColumn();
    if (score == highest) {
      settled.add(present, score, by, household.weighted());
    } else {
      open++;
      openAtLeast.add(present, score, by, household.weighted());
      openAtMost.add(possible, highest, by, household.weighted());
    }
  }

  @Override
  public void merge(DeprivationTally other) {
    if (cutoff.isEmpty()) {
      cutoff = other.cutoff;
    }
    told += other.told;
    open += other.open;
    silent += other.silent;
    silentPersons.merge(other.silentPersons);
    settled.merge(other.settled);
    openAtLeast.merge(other.openAtLeast);
    openAtMost.merge(other.openAtMost);
  }

  /** The sums; by which cutoff they were made is told elsewhere. */
  @Override
  public void sums(Sums sums) {
    told = sums.count("told", told);
    open = sums.count("open", open);
    silent = sums.count("silent", silent);
    sums.sum("silent_persons", silentPersons);
    sums.part("settled", settled);
    sums.part("open_at_least", openAtLeast);
    sums.part("open_at_most", openAtMost);
  }

  /** By which cutoff restored sums were made. */
  void madeBy(DeprivationCutoff by) {
    cutoff = Optional.of(by);
  }

  /** Records that tell of any deprivation, whether they have it or not. */
  public long told() {
    return told;
  }

  /** Records of which not all indicators are known, or none. */
  public long open() {
    return open + silent;
  }

  /** Records of households poor in many ways, unweighted. */
  public long poorRecords(Bound bound) {
    return settled.poorRecords() + open(bound).poorRecords() + (most(bound) ? silent : 0);
  }

  /** Weighted persons poor in many ways. */
  public BigInteger poor(Bound bound) {
    return settled.poor().add(open(bound).poor()).add(silent(bound, 1));
  }

  /** Sum of weighted persons times deprivations over the poor in many ways. */
  public BigInteger scores(Bound bound) {
    int all = cutoff.map(DeprivationCutoff::indicators).orElse(0);
    return settled.scores().add(open(bound).scores()).add(silent(bound, all));
  }

  /** Records that are deprived in something, unweighted; of the poor in many ways only, or all. */
  public long records(Deprivation deprivation, boolean censored, Bound bound) {
    return settled.records(deprivation, censored)
        + open(bound).records(deprivation, censored)
        + (most(bound) && counts(deprivation) ? silent : 0);
  }

  /** Weighted persons that are deprived in something; of the poor in many ways only, or all. */
  public BigInteger persons(Deprivation deprivation, boolean censored, Bound bound) {
    return settled
        .persons(deprivation, censored)
        .add(open(bound).persons(deprivation, censored))
        .add(silent(bound, counts(deprivation) ? 1 : 0));
  }

  private boolean counts(Deprivation deprivation) {
    return cutoff.filter(c -> c.counts(deprivation)).isPresent();
  }

  private DeprivationCounts open(Bound bound) {
    return most(bound) ? openAtMost : openAtLeast;
  }

  /** Those who tell nothing may have all deprivations or none. */
  private BigInteger silent(Bound bound, int times) {
    return most(bound)
        ? silentPersons.value().multiply(BigInteger.valueOf(times))
        : BigInteger.ZERO;
  }

  private static boolean most(Bound bound) {
    return bound == Bound.MOST;
  }
}
