package vn.chungtay.input;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chungtay.finding.Nearest;
import vn.chungtay.submission.Coded;
import vn.chungtay.submission.ValueType;
import vn.chungtay.submission.Wording;

/** The codes and words of one closed list; a text is one of them or none, never a part of one. */
final class ChoiceWords {
  private static final int SHORTEST = 3;

  private final Map<String, Coded> values = new HashMap<>();
  private final List<String> codes;

  ChoiceWords(ValueType.Choice choice) {
    codes = choice.codes();
    for (Coded value : choice.values()) {
      values.put(Wording.key(value.code()), value);
      value.words().forEach(word -> values.put(Wording.key(word), value));
    }
  }

  Optional<Coded> find(String text) {
    return Optional.ofNullable(values.get(Wording.key(text)));
  }

  /** The code that was probably meant. */
  Optional<String> nearest(String text) {
    String key = ColumnNames.key(text);
    if (key.length() < SHORTEST) {
      return Optional.empty();
    }
    return Nearest.to(key, values.keySet()).map(word -> values.get(word).code());
  }

  /** All codes, for people to read. */
  String codes() {
    return String.join(", ", codes);
  }
}
