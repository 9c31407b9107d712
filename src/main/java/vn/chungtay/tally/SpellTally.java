package vn.chungtay.tally;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * How long and how often the households of one place and group have been poor from the baseline to
 * a period. A household counts where and as what its latest record says. Weighted counts are in
 * billionths.
 */
public final class SpellTally implements Tally<SpellTally>, Summed, RemoteKnowledge {
  private long records;
  private long unknownRemote;
  private long chronicRecords;
  private long transientRecords;
  private long poorRecords;
  private final ExactSum seen = new ExactSum();
  private final ExactSum chronic = new ExactSum();
  private final ExactSum transitory = new ExactSum();
  private final ExactSum poor = new ExactSum();
  private final ExactSum lengths = new ExactSum();

  /**
   * Counts households with at least two records.
   *
   * @param times how many records each has
   * @param poorTimes in how many of them it was poor
   */
  void addSeen(Alike households, int times, int poorTimes) {
    households.addTo(seen);
    if (poorTimes == times) {
      chronicRecords += households.count();
      households.addTo(chronic);
    } else if (poorTimes > 0) {
      transientRecords += households.count();
      households.addTo(transitory);
    }
  }

  /**
   * Counts households that are poor now.
   *
   * @param length for how many periods without a break, this one too
   */
  void addPoor(Alike households, int length) {
    poorRecords += households.count();
    households.addTo(poor);
    lengths.addProduct(households.weight(), (long) households.count() * length);
  }

  /** Notes households, whatever was counted of them. */
  void addRecords(Alike households) {
    records += households.count();
    unknownRemote += households.remote().isEmpty() ? households.count() : 0;
  }

  @Override
  public void merge(SpellTally other) {
    records += other.records;
    unknownRemote += other.unknownRemote;
    chronicRecords += other.chronicRecords;
    transientRecords += other.transientRecords;
    poorRecords += other.poorRecords;
    seen.merge(other.seen);
    chronic.merge(other.chronic);
    transitory.merge(other.transitory);
    poor.merge(other.poor);
    lengths.merge(other.lengths);
  }

  @Override
  public void sums(Sums sums) {
    records = sums.count("records", records);
    unknownRemote = sums.count("unknown_remote", unknownRemote);
    chronicRecords = sums.count("chronic_records", chronicRecords);
    transientRecords = sums.count("transient_records", transientRecords);
    poorRecords = sums.count("poor_records", poorRecords);
    sums.sum("seen", seen);
    sums.sum("chronic", chronic);
    sums.sum("transitory", transitory);
    sums.sum("poor", poor);
    sums.sum("lengths", lengths);
  }

  @Override
  public long records() {
    return records;
  }

  @Override
  public long unknownRemote() {
    return unknownRemote;
  }

  /** Households poor at every time, unweighted. */
  public long chronicRecords() {
    return chronicRecords;
  }

  /** Households poor at some times, unweighted. */
  public long transientRecords() {
    return transientRecords;
  }

  /** Households poor now, unweighted. */
  public long poorRecords() {
    return poorRecords;
  }

  /** Weighted households with at least two records. */
  public BigInteger seen() {
    return seen.value();
  }

  /** Weighted households poor in every one of at least two records. */
  public BigInteger chronic() {
    return chronic.value();
  }

  /** Weighted households poor in some of their records. */
  public BigInteger transitory() {
    return transitory.value();
  }

  /** Weighted households poor now. */
  public BigInteger poor() {
    return poor.value();
  }

  /** Sum of weights times the periods for which households have been poor without a break. */
  public BigInteger lengths() {
    return lengths.value();
  }

  /** Some tallies as one; nothing when there are none. */
  public static Optional<SpellTally> together(List<SpellTally> parts) {
    if (parts.size() <= 1) {
      return parts.stream().findFirst();
    }
    SpellTally sum = new SpellTally();
    parts.forEach(sum::merge);
    return Optional.of(sum);
  }
}
