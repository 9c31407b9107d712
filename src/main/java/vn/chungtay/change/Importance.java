package vn.chungtay.change;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.chungtay.indicator.Indicator;
import vn.chungtay.indicator.Place;
import vn.chungtay.reference.Group;
import vn.chungtay.reference.OrgUnitType;

/**
 * What is told first: values before what they rest on, the figures everybody asks for, provinces
 * before districts before communes, everybody before groups, and then the greatest in proportion.
 */
final class Importance {
  private static final Set<Indicator> HEADLINES =
      EnumSet.of(
          Indicator.POVERTY_RATE, Indicator.POOR_HOUSEHOLDS, Indicator.INCOME_MULTIPLIER_COHORT);

  /** More than any change of a value: it is at most twice the greater one. */
  private static final BigDecimal APPEARED = BigDecimal.valueOf(3);

  private static final Comparator<Change> LAST =
      Comparator.comparing((Change c) -> c.subject().period(), KeyOrder.of("period").reversed())
          .thenComparing(c -> c.subject().unitCode())
          .thenComparing(c -> c.subject().level())
          .thenComparing(c -> c.subject().indicator())
          .thenComparing(c -> c.subject().group())
          .thenComparing(c -> c.subject().item());

  static final Comparator<Change> OF_FIGURES =
      Comparator.comparing((Change c) -> !c.changed("value"))
          .thenComparing(c -> !headline(c.subject().indicator()))
          .thenComparing(c -> level(c.subject().level()))
          .thenComparing(c -> !c.subject().group().equals(Group.ALL.code()))
          .thenComparing(Importance::size, Comparator.reverseOrder())
          .thenComparing(LAST);

  static final Comparator<Change> OF_TARGETS =
      Comparator.comparing((Change c) -> !verdict(c))
          .thenComparing(c -> level(c.subject().level()))
          .thenComparing(LAST);

  static final Comparator<Change> OF_UNITS =
      Comparator.comparingInt((Change c) -> level(c.subject().level())).thenComparing(LAST);

  private Importance() {}

  /** Whether another verdict is given, or given with other certainty. */
  static boolean verdict(Change target) {
    return target.changed("status") || target.changed("established");
  }

  /** Whether a target has another verdict, value or goal. */
  static boolean value(Change target) {
    return verdict(target) || target.changed("value") || target.changed("goal");
  }

  /** The place of a level among all: blocks behind the places where households live. */
  static int level(String code) {
    if (code.equals(Place.BLOCK)) {
      return OrgUnitType.HAMLET.ordinal() * 2 + 1;
    }
    return Arrays.stream(OrgUnitType.values())
        .filter(type -> type.code().equals(code))
        .mapToInt(type -> type.ordinal() * 2)
        .findFirst()
        .orElse(OrgUnitType.values().length * 2);
  }

  private static boolean headline(String indicator) {
    return HEADLINES.stream().anyMatch(one -> one.code().equals(indicator));
  }

  /** The change over the greater of both values; only for ranking, never shown. */
  private static BigDecimal size(Change figure) {
    Change.Cell value = figure.cell("value");
    Optional<BigDecimal> difference = value.difference();
    if (difference.isEmpty()) {
      return value.changed() ? APPEARED : BigDecimal.ZERO;
    }
    BigDecimal greater =
        new BigDecimal(value.before()).abs().max(new BigDecimal(value.after()).abs());
    return greater.signum() == 0
        ? BigDecimal.ZERO
        : difference.get().abs().divide(greater, MathContext.DECIMAL64);
  }
}
