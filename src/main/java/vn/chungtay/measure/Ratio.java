package vn.chungtay.measure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import org.apache.commons.math3.fraction.BigFraction;

/** An exact rational number: figures are compared as these and rounded only for reading. */
public final class Ratio implements Comparable<Ratio> {
  /** Digits that tell any two doubles apart. */
  private static final MathContext PRINTED = new MathContext(17, RoundingMode.HALF_EVEN);

  public static final Ratio ZERO = new Ratio(BigFraction.ZERO);
  public static final Ratio ONE = new Ratio(BigFraction.ONE);
  public static final Ratio HUNDRED = of(100);

  private final BigFraction value;

  private Ratio(BigFraction value) {
    this.value = value;
  }

  public static Ratio of(long whole) {
    return new Ratio(new BigFraction(whole));
  }

  public static Ratio of(BigInteger whole) {
    return new Ratio(new BigFraction(whole));
  }

  /** The exact value of a decimal number. */
  public static Ratio of(BigDecimal number) {
    return number.scale() <= 0
        ? of(number.toBigIntegerExact())
        : of(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
  }

  /**
   * A quotient.
   *
   * @throws ArithmeticException when the denominator is 0
   */
  public static Ratio of(BigInteger numerator, BigInteger denominator) {
    if (denominator.signum() == 0) {
      throw new ArithmeticException("division by zero");
    }
    return new Ratio(new BigFraction(numerator, denominator));
  }

  public Ratio plus(Ratio other) {
    return new Ratio(value.add(other.value));
  }

  public Ratio minus(Ratio other) {
    return new Ratio(value.subtract(other.value));
  }

  public Ratio times(Ratio other) {
    return new Ratio(value.multiply(other.value));
  }

  /**
   * The quotient.
   *
   * @throws ArithmeticException when the other is 0
   */
  public Ratio over(Ratio other) {
    if (other.isZero()) {
      throw new ArithmeticException("division by zero");
    }
    return new Ratio(value.divide(other.value));
  }

  public boolean isZero() {
    return value.getNumerator().signum() == 0;
  }

  public int signum() {
    return value.getNumerator().signum();
  }

  public double toDouble() {
    return toDecimal().doubleValue();
  }

  /** The value in plain decimal digits: exact where it ends within 17 digits, else 17 digits. */
  public BigDecimal toDecimal() {
    if (value.getDenominator().equals(BigInteger.ONE)) {
      return new BigDecimal(value.getNumerator());
    }
    BigDecimal decimal =
        new BigDecimal(value.getNumerator())
            .divide(new BigDecimal(value.getDenominator()), PRINTED)
            .stripTrailingZeros();
    return decimal.scale() < 0 ? decimal.setScale(0) : decimal;
  }

  @Override
  public int compareTo(Ratio other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Ratio that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return toDecimal().toPlainString();
  }
}
