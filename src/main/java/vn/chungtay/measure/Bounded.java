package vn.chungtay.measure;

import java.util.Optional;

/**
 * A figure, or the bounds between which it lies when not all is known.
 *
 * @param bounds present only where there is no value
 */
public record Bounded(Figure figure, Optional<Interval> bounds) {
  /** A figure that is known, or known not to be. */
  static Bounded known(Figure figure) {
    return new Bounded(figure, Optional.empty());
  }

  /** A figure between two numbers, which is known where these are the same. */
  static Bounded between(double lower, double upper) {
    return lower == upper
        ? known(Figure.of(lower))
        : new Bounded(
            Figure.none(Figure.Undefined.MISSING_INDICATORS),
            Optional.of(new Interval(lower, upper)));
  }
}
