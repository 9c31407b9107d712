package vn.chungtay.tally;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Gives a tally the sums that were told; each must be asked for. */
final class GivenSums extends Sums {
  private static final Pattern DIGITS = Pattern.compile("-?[1-9][0-9]{0,38}");

  private final Map<?, ?> values;
  private final Set<String> asked = new HashSet<>();

  GivenSums(Map<?, ?> values) {
    this.values = values;
  }

  private Object value(String name) {
    asked.add(name);
    return values.get(name);
  }

  void refuseUnknown() {
    for (Object name : values.keySet()) {
      if (!asked.contains(name)) {
        throw new Unfit(String.valueOf(name));
      }
    }
  }

  @Override
  long count(String name, long now) {
    Object value = value(name);
    if (value == null) {
      return 0;
    }
    if (value instanceof Long count && count > 0) {
      return count;
    }
    throw new Unfit(name);
  }

  @Override
  void sum(String name, ExactSum sum) {
    Object value = value(name);
    if (value == null) {
      return;
    }
    if (!(value instanceof String digits) || !DIGITS.matcher(digits).matches()) {
      throw new Unfit(name);
    }
    try {
      sum.add(new BigInteger(digits));
    } catch (ArithmeticException e) {
      throw new Unfit(name);
    }
  }

  @Override
  void part(String name, Summed part) {
    restored(map(name), part);
  }

  @Override
  <T extends Summed> void tallies(String name, Map<String, T> tallies, Supplier<T> empty) {
    map(name)
        .forEach(
            (key, value) -> {
              if (!(value instanceof Map<?, ?> sums)) {
                throw new Unfit(name);
              }
              tallies.put(String.valueOf(key), restored(sums, empty.get()));
            });
  }

  private Map<?, ?> map(String name) {
    Object value = value(name);
    if (value != null && !(value instanceof Map<?, ?>)) {
      throw new Unfit(name);
    }
    return value == null ? Map.of() : (Map<?, ?>) value;
  }
}
