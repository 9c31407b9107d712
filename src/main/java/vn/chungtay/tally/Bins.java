package vn.chungtay.tally;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import vn.chungtay.reference.Group;
import vn.chungtay.submission.Period;

/** A tally for all households of the very same unit, period and groups. */
final class Bins<T extends Tally<T>> {
  private static final int COMBINATIONS = 1 << Group.values().length;
  private static final int NEW = -1;

  private final List<String> unitCodes;
  private final List<Period> periods;
  private final Supplier<T> empty;
  private final int[] numbers = new int[COMBINATIONS];
  private final List<Integer> combinations = new ArrayList<>();
  private final Object[][] bins;

  /**
   * Empty bins.
   *
   * @param unitCodes the codes of the units by their numbers
   * @param periods the periods by their numbers
   */
  Bins(List<String> unitCodes, List<Period> periods, Supplier<T> empty) {
    this.unitCodes = unitCodes;
    this.periods = periods;
    this.empty = empty;
    Arrays.fill(numbers, NEW);
    bins = new Object[unitCodes.size() * periods.size()][0];
  }

  /**
   * The tally of a bin, made when it is not there.
   *
   * @param groups the bits of {@link GroupSet}
   */
  T at(int unit, int period, int groups) {
    if (numbers[groups] == NEW) {
      numbers[groups] = combinations.size();
      combinations.add(groups);
    }
    int number = numbers[groups];
    int place = unit * periods.size() + period;
    if (number >= bins[place].length) {
      bins[place] = Arrays.copyOf(bins[place], number + 1);
    }
    T tally = tally(place, number);
    if (tally == null) {
      tally = empty.get();
      bins[place][number] = tally;
    }
    return tally;
  }

  @SuppressWarnings("unchecked") // Only at() fills the bins.
  private T tally(int place, int number) {
    return (T) bins[place][number];
  }

  /** Adds each bin to all the groups it belongs to. */
  void spread(Cells<T> cells) {
    each((unit, period, group, tally) -> cells.at(unit, period, group).merge(tally));
  }

  /** Hands over each bin for all the groups it belongs to. */
  void each(Cells.Taker<T> taker) {
    for (int place = 0; place < bins.length; place++) {
      String code = unitCodes.get(place / periods.size());
      Period period = periods.get(place % periods.size());
      for (int number = 0; number < bins[place].length; number++) {
        T tally = tally(place, number);
        if (tally != null) {
          for (Group group : GroupSet.groups(combinations.get(number))) {
            taker.take(code, period, group, tally);
          }
        }
      }
    }
  }
}
