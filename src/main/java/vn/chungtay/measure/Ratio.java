package vn.chungtay.measure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * An exact rational number: figures are compared as these and rounded only for reading.
 *
 * <p>Nearly all fit into two longs, in lowest terms with a denominator above 0; what does not is
 * kept as a fraction of big integers.
 */
public final class Ratio implements Comparable<Ratio> {
  /** Digits that tell any two doubles apart. */
  private static final MathContext PRINTED = new MathContext(17, RoundingMode.HALF_EVEN);

  /** The smallest number of so many digits. */
  private static final long FULL = 10_000_000_000_000_000L;

  private static final BigInteger LEAST = BigInteger.valueOf(Long.MIN_VALUE);
  private static final long TENTH = Long.MAX_VALUE / 10;

  public static final Ratio ZERO = of(0);
  public static final Ratio ONE = of(1);
  public static final Ratio HUNDRED = of(100);

  private final long numerator;
  private final long denominator;
  private final Optional<BigFraction> large;

  private Ratio(long numerator, long denominator) {
    this.numerator = numerator;
    this.denominator = denominator;
    this.large = Optional.empty();
  }

  private Ratio(BigFraction large) {
    this.numerator = 0;
    this.denominator = 0;
    this.large = Optional.of(large);
  }

  public static Ratio of(long whole) {
    return whole == Long.MIN_VALUE ? of(BigInteger.valueOf(whole)) : new Ratio(whole, 1);
  }

  public static Ratio of(BigInteger whole) {
    return of(whole, BigInteger.ONE);
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
  public static Ratio of(long numerator, long denominator) {
    refuseZero(Long.signum(denominator));
    return numerator == Long.MIN_VALUE || denominator == Long.MIN_VALUE
        ? of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator))
        : reduced(numerator, denominator);
  }

  /**
   * A quotient.
   *
   * @throws ArithmeticException when the denominator is 0
   */
  public static Ratio of(BigInteger numerator, BigInteger denominator) {
    refuseZero(denominator.signum());
    return fits(numerator) && fits(denominator)
        ? reduced(numerator.longValue(), denominator.longValue())
        : of(new BigFraction(numerator, denominator));
  }

  private static Ratio of(BigFraction fraction) {
    return fits(fraction.getNumerator()) && fits(fraction.getDenominator())
        ? new Ratio(fraction.getNumeratorAsLong(), fraction.getDenominatorAsLong())
        : new Ratio(fraction);
  }

  /** Whether a number and its negative are longs. */
  private static boolean fits(BigInteger number) {
    return number.bitLength() < Long.SIZE && !number.equals(LEAST);
  }

  /** Whether the product of two longs and its negative are longs, erring on the safe side. */
  private static boolean fits(long a, long b) {
    return Long.numberOfLeadingZeros(Math.abs(a)) + Long.numberOfLeadingZeros(Math.abs(b))
        > Long.SIZE;
  }

  private static Ratio reduced(long numerator, long denominator) {
    if (denominator == 1) {
      return new Ratio(numerator, 1);
    }
    long divisor = denominator < 0 ? -gcd(numerator, denominator) : gcd(numerator, denominator);
    return new Ratio(numerator / divisor, denominator / divisor);
  }

  private static long gcd(long a, long b) {
    long larger = Math.abs(a);
    long smaller = Math.abs(b);
    while (smaller != 0) {
      long rest = larger % smaller;
      larger = smaller;
      smaller = rest;
    }
    return larger;
  }

  private static void refuseZero(int sign) {
    if (sign == 0) {
      throw new ArithmeticException("division by zero");
    }
  }

  private BigFraction fraction() {
    return large.orElseGet(
        () -> new BigFraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator)));
  }

  private boolean small(Ratio other) {
    return large.isEmpty() && other.large.isEmpty();
  }

  public Ratio plus(Ratio other) {
    if (small(other)
        && fits(numerator, other.denominator)
        && fits(other.numerator, denominator)
        && fits(denominator, other.denominator)) {
      long here = numerator * other.denominator;
      long there = other.numerator * denominator;
      long sum = here + there;
      if (((here ^ sum) & (there ^ sum)) >= 0 && sum != Long.MIN_VALUE) {
        return reduced(sum, denominator * other.denominator);
      }
    }
    return of(fraction().add(other.fraction()));
  }

  public Ratio minus(Ratio other) {
    return plus(other.negative());
  }

  private Ratio negative() {
    return large.map(fraction -> of(fraction.negate())).orElse(new Ratio(-numerator, denominator));
  }

  public Ratio times(Ratio other) {
    return small(other)
        ? product(numerator, denominator, other.numerator, other.denominator)
        : of(fraction().multiply(other.fraction()));
  }

  /** The product of two fractions, the second of which may have a denominator below 0. */
  private static Ratio product(long above, long below, long otherAbove, long otherBelow) {
    if (fits(above, otherAbove) && fits(below, otherBelow)) {
      return reduced(above * otherAbove, below * otherBelow);
    }
    long here = gcd(above, otherBelow);
    long there = gcd(otherAbove, below);
    long first = above / here;
    long second = otherAbove / there;
    long third = below / there;
    long fourth = otherBelow / here;
    return fits(first, second) && fits(third, fourth)
        ? reduced(first * second, third * fourth)
        : of(
            BigInteger.valueOf(first).multiply(BigInteger.valueOf(second)),
            BigInteger.valueOf(third).multiply(BigInteger.valueOf(fourth)));
  }

  /**
   * The quotient.
   *
   * @throws ArithmeticException when the other is 0
   */
  public Ratio over(Ratio other) {
    refuseZero(other.signum());
    return small(other)
        ? product(numerator, denominator, other.denominator, other.numerator)
        : of(fraction().divide(other.fraction()));
  }

  public boolean isZero() {
    return signum() == 0;
  }

  public int signum() {
    return large.isPresent() ? large.get().getNumerator().signum() : Long.signum(numerator);
  }

  public double toDouble() {
    return toDecimal().doubleValue();
  }

  /** The value in plain decimal digits: exact where it ends within 17 digits, else 17 digits. */
  public BigDecimal toDecimal() {
    if (large.isPresent()) {
      return decimal(
          new BigDecimal(large.get().getNumerator()), new BigDecimal(large.get().getDenominator()));
    }
    if (denominator == 1) {
      return BigDecimal.valueOf(numerator);
    }
    return denominator > TENTH || Math.abs(numerator) / denominator >= 10 * FULL
        ? decimal(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator))
        : divided(Math.abs(numerator), denominator, numerator < 0);
  }

  /** Long division, digit by digit. */
  private static BigDecimal divided(long numerator, long denominator, boolean negative) {
    long digits = numerator / denominator;
    long rest = numerator % denominator;
    int scale = 0;
    while (rest > 0 && digits < FULL) {
      long next = 10 * rest / denominator;
      rest = 10 * rest - next * denominator;
      digits = 10 * digits + next;
      scale++;
    }
    long above = rest - (denominator - rest);
    if (above > 0 || above == 0 && digits % 2 == 1) {
      digits++;
    }
    while (scale > 0 && digits % 10 == 0) {
      digits /= 10;
      scale--;
    }
    return BigDecimal.valueOf(negative ? -digits : digits, scale);
  }

  private static BigDecimal decimal(BigDecimal numerator, BigDecimal denominator) {
    if (denominator.equals(BigDecimal.ONE)) {
      return numerator;
    }
    BigDecimal decimal = numerator.divide(denominator, PRINTED).stripTrailingZeros();
    return decimal.scale() < 0 ? decimal.setScale(0) : decimal;
  }

  @Override
  public int compareTo(Ratio other) {
    return small(other) && fits(numerator, other.denominator) && fits(other.numerator, denominator)
        ? Long.compare(numerator * other.denominator, other.numerator * denominator)
        : fraction().compareTo(other.fraction());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Ratio that
        && numerator == that.numerator
        && denominator == that.denominator
        && large.equals(that.large);
  }

  @Override
  public int hashCode() {
    return Long.hashCode(numerator) * 31 + Long.hashCode(denominator) + large.hashCode();
  }

  @Override
  public String toString() {
    return toDecimal().toPlainString();
  }
}
