package vn.chungtay.tally;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers distinct values from 0 in the order they come. */
final class Numbered<T> {
  private final Map<T, Integer> numbers = new HashMap<>();
  private final List<T> values = new ArrayList<>();
  private int last;

  /**
   * The number of a value, a new one when it has not come before; most come one after the other.
   */
  int number(T value) {
    if (values.isEmpty() || !values.get(last).equals(value)) {
      Integer known = numbers.putIfAbsent(value, values.size());
      last = known == null ? values.size() : known;
      if (known == null) {
        values.add(value);
      }
    }
    return last;
  }

  T get(int number) {
    return values.get(number);
  }

  /** All values by their numbers. */
  List<T> values() {
    return values;
  }

  int size() {
    return values.size();
  }
}
