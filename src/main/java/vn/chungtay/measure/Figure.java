package vn.chungtay.measure;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/**
 * A number, or why there is none: never NaN, never infinite.
 *
 * @param reason why there is no value; empty beside one
 * @param records how many records are the reason; 0 where it is not any of them
 */
public record Figure(OptionalDouble value, Optional<Undefined> reason, long records) {
  /** Why a measure has no value. */
  public enum Undefined {
    /** There are no persons. */
    NO_DATA,
    /** Nobody is in the denominator, for example no poor. */
    NO_DENOMINATOR,
    /** Incomes of 0 where a logarithm or quotient of them is needed. */
    UNDEFINED_AT_ZERO,
    /** Incomes below 0 where shares of them are needed. */
    UNDEFINED_BELOW_ZERO,
    /** Records lack what is needed; there are bounds at most. */
    MISSING_INDICATORS;

    private final String code = name().toLowerCase(Locale.ROOT);

    public String code() {
      return code;
    }
  }

  /** A value; one that is not finite is a bug. */
  public static Figure of(double value) {
    if (!Double.isFinite(value)) {
      throw new ArithmeticException("expected a finite figure, found " + value);
    }
    // Adding 0 turns a negative zero into zero.
    return new Figure(OptionalDouble.of(value + 0.0), Optional.empty(), 0);
  }

  /** No value. */
  public static Figure none(Undefined reason, long records) {
    return new Figure(OptionalDouble.empty(), Optional.of(reason), records);
  }

  /** No value, for a reason that lies in no record. */
  public static Figure none(Undefined reason) {
    return none(reason, 0);
  }

  /** The quotient, unless nobody is in the denominator. */
  static Figure quotient(double numerator, double denominator) {
    return denominator == 0 ? none(Undefined.NO_DENOMINATOR) : of(numerator / denominator);
  }

  /** The same with another value, where there is one. */
  public Figure map(DoubleUnaryOperator change) {
    return value.isPresent() ? of(change.applyAsDouble(value.getAsDouble())) : this;
  }
}
