package vn.chungtay.input;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** A function that remembers what it said of texts that come again and again. */
final class Recalled<T> {
  private static final int MOST = 1_000;

  private final Function<String, T> function;
  private final Map<String, T> known = new HashMap<>();

  Recalled(Function<String, T> function) {
    this.function = function;
  }

  T of(String text) {
    T value = known.get(text);
    if (value == null) {
      value = function.apply(text);
      if (known.size() >= MOST) {
        known.clear();
      }
      known.put(text, value);
    }
    return value;
  }
}
