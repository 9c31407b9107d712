package vn.chungtay.indicator;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
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
  public Outcome {
    reasons = Collections.unmodifiableSet(reasons);
  }

  static Outcome none(Reason... reasons) {
    EnumSet<Reason> set = EnumSet.noneOf(Reason.class);
    set.addAll(Arrays.asList(reasons));
    return new Outcome(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        set);
  }

  /** A sum, which is its own numerator. */
  static Outcome sum(Ratio value) {
    return new Outcome(
        Optional.of(value),
        Optional.of(value),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        EnumSet.noneOf(Reason.class));
  }

  static Outcome value(Ratio value) {
    return new Outcome(
        Optional.of(value),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        EnumSet.noneOf(Reason.class));
  }

  /** {@code factor * numerator / denominator}, undefined at a denominator of 0. */
  static Outcome quotient(Ratio numerator, Ratio denominator, Ratio factor) {
    Outcome outcome =
        denominator.isZero()
            ? none(Reason.UNDEFINED_AT_ZERO)
            : value(numerator.times(factor).over(denominator));
    return new Outcome(
        outcome.value,
        Optional.of(numerator),
        Optional.of(denominator),
        outcome.source,
        outcome.coverage,
        outcome.reasons);
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
