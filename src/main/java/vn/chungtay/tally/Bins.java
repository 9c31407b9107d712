package vn.chungtay.tally;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
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
  private final List<List<Optional<T>>> bins;

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
    bins =
        Stream.<List<Optional<T>>>generate(ArrayList::new)
            .limit((long) unitCodes.size() * periods.size())
            .toList();
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
    List<Optional<T>> place = bins.get(unit * periods.size() + period);
    while (place.size() <= number) {
      place.add(Optional.empty());
    }
    Optional<T> tally = place.get(number);
    if (tally.isEmpty()) {
      tally = Optional.of(empty.get());
      place.set(number, tally);
    }
    return tally.get();
  }

  /** Adds each bin to all the groups it belongs to. */
  void spread(Cells<T> cells) {
    for (int place = 0; place < bins.size(); place++) {
      String code = unitCodes.get(place / periods.size());
      Period period = periods.get(place % periods.size());
      List<Optional<T>> tallies = bins.get(place);
      for (int number = 0; number < tallies.size(); number++) {
        if (tallies.get(number).isPresent()) {
          T tally = tallies.get(number).get();
          for (Group group : GroupSet.groups(combinations.get(number))) {
            cells.at(code, period, group).merge(tally);
          }
        }
      }
    }
  }
}
