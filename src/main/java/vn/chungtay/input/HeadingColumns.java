package vn.chungtay.input;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.chungtay.submission.Kind;

/** Where the columns that every kind has stand in one kind. */
record HeadingColumns(int unitCode, int period, int submittedOn, int revision) {
  private static final Map<Kind, HeadingColumns> ALL =
      new EnumMap<>(
          Arrays.stream(Kind.values())
              .collect(Collectors.toMap(Function.identity(), HeadingColumns::find)));

  static HeadingColumns of(Kind kind) {
    return ALL.get(kind);
  }

  private static HeadingColumns find(Kind kind) {
    return new HeadingColumns(
        position(kind, "unit_code"),
        position(kind, "period"),
        position(kind, "submitted_on"),
        position(kind, "revision"));
  }

  private static int position(Kind kind, String name) {
    return kind.position(name).orElseThrow();
  }
}
