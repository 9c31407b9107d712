package vn.chungtay.tally;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Takes down the sums of a tally. */
final class ToldSums extends Sums {
  private final Map<String, Object> values = new LinkedHashMap<>();

  Map<String, Object> values() {
    return values;
  }

  @Override
  long count(String name, long now) {
    if (now != 0) {
      values.put(name, now);
    }
    return now;
  }

  @Override
  void sum(String name, ExactSum sum) {
    if (!sum.isZero()) {
      values.put(name, sum.value().toString());
    }
  }

  @Override
  void part(String name, Summed part) {
    Map<String, Object> told = Sums.of(part);
    if (!told.isEmpty()) {
      values.put(name, told);
    }
  }

  @Override
  <T extends Summed> void tallies(String name, Map<String, T> tallies, Supplier<T> empty) {
    Map<String, Object> parts = new LinkedHashMap<>();
    new TreeMap<>(tallies).forEach((key, tally) -> parts.put(key, Sums.of(tally)));
    if (!parts.isEmpty()) {
      values.put(name, parts);
    }
  }
}
