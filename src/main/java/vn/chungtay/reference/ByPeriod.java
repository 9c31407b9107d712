package vn.chungtay.reference;

import java.util.Map;
import java.util.Optional;
import vn.chungtay.submission.Period;

/**
 * Something that may differ from period to period.
 *
 * @param always what holds where a period has nothing of its own
 */
public record ByPeriod<T>(Optional<T> always, Map<Period, T> own) {
  public ByPeriod {
    own = Map.copyOf(own);
  }

  /** What holds for no period. */
  static <T> ByPeriod<T> nothing() {
    return new ByPeriod<>(Optional.empty(), Map.of());
  }

  /** What holds for a period, if anything does. */
  public Optional<T> at(Period period) {
    return Optional.ofNullable(own.get(period)).or(() -> always);
  }
}
