package vn.chungtay.tally;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What many rows of a register have in common because they were sent together, each combination
 * once, numbered from 0 in the order they come.
 */
final class Dispatches {
  /**
   * One combination.
   *
   * @param edition hamlet and revision in one number
   * @param shift by how much the line of a row is larger than the number of its record
   */
  record Dispatch(int file, int unit, int edition, int day, int shift) {
    @Override
    public int hashCode() {
      return (((31 * file + unit) * 31 + edition) * 31 + day) * 31 + shift;
    }
  }

  private final Map<Dispatch, Integer> numbers = new HashMap<>();
  private final List<Dispatch> dispatches = new ArrayList<>();
  private int last;

  /** The number of a combination, a new one when it has not come before. */
  int number(Dispatch dispatch) {
    if (dispatches.isEmpty() || !dispatches.get(last).equals(dispatch)) {
      Integer known = numbers.putIfAbsent(dispatch, dispatches.size());
      last = known == null ? dispatches.size() : known;
      if (known == null) {
        dispatches.add(dispatch);
      }
    }
    return last;
  }

  Dispatch get(int number) {
    return dispatches.get(number);
  }
}
