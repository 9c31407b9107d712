package vn.chungtay.measure;

import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many persons have which deprivations; what is not known of them is kept apart from no. */
public final class Profiles {
  /** The most indicators there can be. */
  public static final int MOST = 64;

  /**
   * What is known of a record, one bit for each indicator.
   *
   * @param deprived those in which it is deprived
   * @param missing those of which nothing is known; none of them is among the others
   */
  public record Profile(long deprived, long missing) implements Comparable<Profile> {
    public Profile {
      if ((deprived & missing) != 0) {
        throw new IllegalArgumentException("an indicator is both known and missing");
      }
    }

    @Override
    public int compareTo(Profile other) {
      return Comparator.comparingLong(Profile::deprived)
          .thenComparingLong(Profile::missing)
          .compare(this, other);
    }
  }

  private final SortedMap<Profile, Sum> persons = new TreeMap<>();

  public void add(Profile profile, double count) {
    persons.computeIfAbsent(profile, p -> new Sum()).add(count);
  }

  /** Adds all persons of others. */
  public void merge(Profiles others) {
    others.persons.forEach((profile, sum) -> add(profile, sum.value()));
  }

  /** Takes one profile after the other, in their order. */
  interface Taker {
    void take(Profile profile, double persons);
  }

  void each(Taker taker) {
    persons.forEach((profile, sum) -> taker.take(profile, sum.value()));
  }
}
