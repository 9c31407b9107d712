package vn.chungtay.tally;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import vn.chungtay.submission.Standing;

/**
 * Households of one place and group by their standing at an earlier and at a later period. A
 * household counts where and as what it was at the earlier one, a new one as it is at the later.
 * Weighted counts are in billionths.
 */
public final class Flows implements Tally<Flows>, Summed, RemoteKnowledge {
  private static final int STANDINGS = Standing.values().length;

  private long all;
  private long unknownRemote;
  private long relapsedRecords;
  private final ExactSum relapsed = new ExactSum();
  private final long[] records = new long[STANDINGS * STANDINGS];
  private final ExactSum[] weighted = new ExactSum[STANDINGS * STANDINGS];

  /**
   * Counts households.
   *
   * @param again whether they are poor now, were not before, and were poor at some time before that
   */
  void add(Standing from, Standing to, Alike households, boolean again) {
    all += households.count();
    unknownRemote += households.remote().isEmpty() ? households.count() : 0;
    int place = place(from, to);
    records[place] += households.count();
    households.addTo(sum(place));
    if (again) {
      relapsedRecords += households.count();
      households.addTo(relapsed);
    }
  }

  private static int place(Standing from, Standing to) {
    return from.ordinal() * STANDINGS + to.ordinal();
  }

  private ExactSum sum(int place) {
    if (weighted[place] == null) {
      weighted[place] = new ExactSum();
    }
    return weighted[place];
  }

  @Override
  public void merge(Flows other) {
    all += other.all;
    unknownRemote += other.unknownRemote;
    relapsedRecords += other.relapsedRecords;
    relapsed.merge(other.relapsed);
    for (int place = 0; place < records.length; place++) {
      if (other.records[place] > 0) {
        records[place] += other.records[place];
        sum(place).merge(other.weighted[place]);
      }
    }
  }

  @Override
  public void sums(Sums sums) {
    all = sums.count("records", all);
    unknownRemote = sums.count("unknown_remote", unknownRemote);
    relapsedRecords = sums.count("relapsed_records", relapsedRecords);
    sums.sum("relapsed", relapsed);
    for (Standing from : Standing.values()) {
      for (Standing to : Standing.values()) {
        int place = place(from, to);
        String name = from.code() + "_to_" + to.code();
        records[place] = sums.count(name + "_records", records[place]);
        if (records[place] > 0) {
          sums.sum(name, sum(place));
        }
      }
    }
  }

  @Override
  public long records() {
    return all;
  }

  /** Households of which it was not known whether they were remote. */
  @Override
  public long unknownRemote() {
    return unknownRemote;
  }

  /** Weighted households that went from one standing to another. */
  public BigInteger households(Standing from, Standing to) {
    return records(from, to) == 0 ? BigInteger.ZERO : weighted[place(from, to)].value();
  }

  /** The same, unweighted. */
  public long records(Standing from, Standing to) {
    return records[place(from, to)];
  }

  /** Weighted households that are poor again. */
  public BigInteger relapsed() {
    return relapsed.value();
  }

  /** The same, unweighted. */
  public long relapsedRecords() {
    return relapsedRecords;
  }

  /** Some tallies as one; nothing when there are none. */
  public static Optional<Flows> together(List<Flows> parts) {
    if (parts.size() <= 1) {
      return parts.stream().findFirst();
    }
    Flows sum = new Flows();
    parts.forEach(sum::merge);
    return Optional.of(sum);
  }
}
