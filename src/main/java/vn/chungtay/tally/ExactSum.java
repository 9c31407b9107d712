package vn.chungtay.tally;

import java.math.BigInteger;

/** A sum of whole numbers and products in 128 bits; it never rounds, and overflow is an error. */
public final class ExactSum {
  private long high;
  private long low;

  public void add(long value) {
    add(value >> 63, value);
  }

  /** Adds {@code a * b}. */
  public void addProduct(long a, long b) {
    add(Math.multiplyHigh(a, b), a * b);
  }

  /** Adds a number of up to 128 bits. */
  void add(BigInteger value) {
    add(value.shiftRight(Long.SIZE).longValueExact(), value.longValue());
  }

  public void merge(ExactSum other) {
    add(other.high, other.low);
  }

  private void add(long moreHigh, long moreLow) {
    long sum = low + moreLow;
    long carry = Long.compareUnsigned(sum, low) < 0 ? 1 : 0;
    low = sum;
    long highSum = high + moreHigh + carry;
    if (((high ^ highSum) & (moreHigh ^ highSum)) < 0) {
      throw new ArithmeticException("sum beyond 128 bits");
    }
    high = highSum;
  }

  /** The sum so far. */
  public BigInteger value() {
    if (high == low >> 63) {
      return BigInteger.valueOf(low);
    }
    BigInteger unsignedLow = new BigInteger(Long.toUnsignedString(low));
    return BigInteger.valueOf(high).shiftLeft(64).add(unsignedLow);
  }

  public boolean isZero() {
    return high == 0 && low == 0;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ExactSum that && high == that.high && low == that.low;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(high) * 31 + Long.hashCode(low);
  }

  @Override
  public String toString() {
    return value().toString();
  }
}
