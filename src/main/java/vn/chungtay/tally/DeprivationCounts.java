package vn.chungtay.tally;

import java.math.BigInteger;
import vn.chungtay.reference.DeprivationCutoff;
import vn.chungtay.submission.Deprivation;

/** Records and persons by deprivation, and those poor in many ways; takes no room while empty. */
final class DeprivationCounts implements Summed {
  private static final int COLUMNS = Deprivation.values().length;
  private static final long[] NO_RECORDS = {};
  private static final ExactSum[] NO_PERSONS = {};

  private long poorRecords;
  private final ExactSum poor = new ExactSum();
  private final ExactSum scores = new ExactSum();

  /** First of all who are deprived in something, then of those poor in many ways. */
  private long[] records = NO_RECORDS;

  private ExactSum[] persons = NO_PERSONS;

  void add(int deprived, int score, DeprivationCutoff cutoff, long count) {
    boolean many = score >= cutoff.least();
    if (many) {
      poorRecords++;
      poor.add(count);
      scores.addProduct(count, score);
    }
    for (int rest = deprived; rest != 0; rest &= rest - 1) {
      int column = Integer.numberOfTrailingZeros(rest);
      add(column, count);
      if (many) {
        add(COLUMNS + column, count);
      }
    }
  }

  private void add(int place, long count) {
    sum(place).add(count);
    records[place]++;
  }

  private ExactSum sum(int place) {
    if (records.length == 0) {
      records = new long[2 * COLUMNS];
      persons = new ExactSum[2 * COLUMNS];
    }
    if (persons[place] == null) {
      persons[place] = new ExactSum();
    }
    return persons[place];
  }

  void merge(DeprivationCounts other) {
    poorRecords += other.poorRecords;
    poor.merge(other.poor);
    scores.merge(other.scores);
    for (int place = 0; place < other.records.length; place++) {
      if (other.records[place] > 0) {
        sum(place).merge(other.persons[place]);
        records[place] += other.records[place];
      }
    }
  }

  @Override
  public void sums(Sums sums) {
    poorRecords = sums.count("poor_records", poorRecords);
    sums.sum("poor", poor);
    sums.sum("scores", scores);
    for (Deprivation deprivation : Deprivation.values()) {
      sums(sums, Sums.key(deprivation), deprivation.ordinal());
      sums(sums, "censored_" + Sums.key(deprivation), COLUMNS + deprivation.ordinal());
    }
  }

  private void sums(Sums sums, String name, int place) {
    long count = sums.count(name + "_records", records.length == 0 ? 0 : records[place]);
    if (count > 0) {
      ExactSum sum = sum(place);
      records[place] = count;
      sums.sum(name + "_persons", sum);
    }
  }

  long poorRecords() {
    return poorRecords;
  }

  BigInteger poor() {
    return poor.value();
  }

  BigInteger scores() {
    return scores.value();
  }

  long records(Deprivation deprivation, boolean censored) {
    return records.length == 0 ? 0 : records[place(deprivation, censored)];
  }

  BigInteger persons(Deprivation deprivation, boolean censored) {
    return records(deprivation, censored) == 0
        ? BigInteger.ZERO
        : persons[place(deprivation, censored)].value();
  }

  private static int place(Deprivation deprivation, boolean censored) {
    return deprivation.ordinal() + (censored ? COLUMNS : 0);
  }
}
