package vn.chungtay.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The different texts of a column, numbered from 0 in the order they come. */
final class Labels {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}(?:\\.[0-9]{1,15})?");

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> texts = new ArrayList<>();

  int number(String text) {
    Integer known = numbers.putIfAbsent(text, texts.size());
    if (known == null) {
      texts.add(text);
      return texts.size() - 1;
    }
    return known;
  }

  String text(int number) {
    return texts.get(number);
  }

  int size() {
    return texts.size();
  }

  /** The numbers by their texts: by size when all are numbers. */
  int[] sorted() {
    boolean numeric = texts.stream().allMatch(text -> NUMBER.matcher(text).matches());
    Comparator<Integer> byText = Comparator.comparing(this::text);
    Comparator<Integer> order =
        numeric
            ? Comparator.<Integer>comparingDouble(number -> Double.parseDouble(text(number)))
                .thenComparing(byText)
            : byText;
    return IntStream.range(0, size()).boxed().sorted(order).mapToInt(Integer::intValue).toArray();
  }
}
