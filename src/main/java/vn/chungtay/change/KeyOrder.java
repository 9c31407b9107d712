package vn.chungtay.change;

import java.util.Arrays;
import java.util.Comparator;
import vn.chungtay.indicator.Place;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Period;

/** In what order the cells of a key column follow each other in a report. */
final class KeyOrder {
  private static final Comparator<String> PERIODS =
      Comparator.comparing((String code) -> Period.parse(code).isEmpty())
          .thenComparing(
              (a, b) ->
                  Period.parse(a).flatMap(first -> Period.parse(b).map(first::compareTo)).orElse(0))
          .thenComparing(Comparator.naturalOrder());

  private static final Comparator<String> KINDS =
      Comparator.comparingInt(KeyOrder::ofKind).thenComparing(Comparator.naturalOrder());

  /** A block may be called as a unit is: it stands behind the unit. What a unit is may change. */
  private static final Comparator<String> LEVELS = Comparator.comparing(Place.BLOCK::equals);

  private KeyOrder() {}

  static Comparator<String> of(String column) {
    return switch (column) {
      case "period" -> PERIODS;
      case "kind" -> KINDS;
      case "level" -> LEVELS;
      default -> Comparator.naturalOrder();
    };
  }

  private static int ofKind(String code) {
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.code().equals(code))
        .mapToInt(Kind::ordinal)
        .findFirst()
        .orElse(Kind.values().length);
  }
}
