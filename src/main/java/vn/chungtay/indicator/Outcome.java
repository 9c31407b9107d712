package vn.chungtay.indicator;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.chungtay.measure.Ratio;

/**
 * What came of computing a figure: a value, or the reason why there is none.
 *
 * @param numerator what was divided, before any factor of 100
 * @param coverage lowest units expected that the figure covers, of those expected; empty where none
 *     is expected
 */
public record Outcome(
    Optional<Ratio> value,
    Optional<Ratio> numerator,
    Optional<Ratio> denominator,
    Optional<Source> source,
    Optional<Ratio> coverage,
    Set<Reason> reasons) {
  private static final Set<Reason> NO_REASONS =
      Collections.unmodifiableSet(EnumSet.noneOf(Reason.class));

  private static final Map<Reason, Outcome> NONE = new EnumMap<>(Reason.class);

  static {
    for (Reason reason : Reason.values()) {
      NONE.put(reason, of(Optional.empty(), Optional.empty(), Optional.empty(), only(reason)));
    }
  }

  public Outcome {
    reasons = Collections.unmodifiableSet(reasons);
  }

  private static Outcome of(
      Optional<Ratio> value,
      Optional<Ratio> numerator,
      Optional<Ratio> denominator,
      Set<Reason> reasons) {
    return new Outcome(value, numerator, denominator, Optional.empty(), Optional.empty(), reasons);
  }

  private static Set<Reason> only(Reason reason) {
    return Collections.unmodifiableSet(EnumSet.of(reason));
  }

  static Outcome none(Reason reason) {
    return NONE.get(reason);
  }

  /** A sum, which is its own numerator. */
  static Outcome sum(Ratio value) {
    Optional<Ratio> some = Optional.of(value);
    return of(some, some, Optional.empty(), NO_REASONS);
  }

  static Outcome value(Ratio value) {
    return of(Optional.of(value), Optional.empty(), Optional.empty(), NO_REASONS);
  }

  /** {@code factor * numerator / denominator}, undefined at a denominator of 0. */
  static Outcome quotient(Ratio numerator, Ratio denominator, Ratio factor) {
    Optional<Ratio> above = Optional.of(numerator);
    Optional<Ratio> below = Optional.of(denominator);
    return denominator.isZero()
        ? of(Optional.empty(), above, below, none(Reason.UNDEFINED_AT_ZERO).reasons)
        : of(Optional.of(numerator.times(factor).over(denominator)), above, below, NO_REASONS);
  }

  static Outcome percent(Ratio numerator, Ratio denominator) {
    return quotient(numerator, denominator, Ratio.HUNDRED);
  }

  Outcome from(Source newSource, Optional<Ratio> newCoverage) {
    return new Outcome(value, numerator, denominator, Optional.of(newSource), newCoverage, reasons);
  }

  Outcome from(Outcome other) {
    return new Outcome(value, numerator, denominator, other.source, other.coverage, reasons);
  }

  Outcome covering(Optional<Ratio> newCoverage) {
    return new Outcome(value, numerator, denominator, source, newCoverage, reasons);
  }

  /** The same with the numerator, and so the value, divided by a price level. */
  Outcome inPrices(Ratio level) {
    return new Outcome(
        value.map(v -> v.over(level)),
        numerator.map(n -> n.over(level)),
        denominator,
        source,
        coverage,
        reasons);
  }

  Outcome because(Reason reason) {
    EnumSet<Reason> more = EnumSet.of(reason);
    more.addAll(reasons);
    return new Outcome(value, numerator, denominator, source, coverage, more);
  }

  /** The value in plain decimal digits. */
  public Optional<BigDecimal> valueDecimal() {
    return value.map(Ratio::toDecimal);
  }

  /** What was divided, in plain decimal digits. */
  public Optional<BigDecimal> numeratorDecimal() {
    return numerator.map(Ratio::toDecimal);
  }

  /** What it was divided by, in plain decimal digits. */
  public Optional<BigDecimal> denominatorDecimal() {
    return denominator.map(Ratio::toDecimal);
  }

  /** The part of the lowest units expected that is covered, in plain decimal digits. */
  public Optional<BigDecimal> coverageDecimal() {
    return coverage.map(Ratio::toDecimal);
  }

  /** The first reason of an outcome without a value. */
  public Reason reason() {
    return reasons.iterator().next();
  }
}
