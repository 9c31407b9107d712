package vn.chungtay.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioTest {
  private static Ratio ratio(String numerator, String denominator) {
    return Ratio.of(new BigInteger(numerator), new BigInteger(denominator));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 3, 0.33333333333333333",
    "2, 3, 0.66666666666666667",
    "-1, 3, -0.33333333333333333",
    "1, -3, -0.33333333333333333",
    "-2, -4, 0.5",
    "1, 10, 0.1",
    "1, 8, 0.125",
    "0, 7, 0",
    "6, 3, 2",
    "200, 1, 200",
    "100000, 3, 33333.333333333333",
    "1, 30000, 0.000033333333333333333",
    "1, 131072, 0.00000762939453125",
    "2000000000000000001, 2, 1000000000000000000",
    "123456789012345678901234567890, 1, 123456789012345678901234567890",
    "1000000000000000000000000000000, 3, 333333333333333330000000000000",
  })
  void printsPlainDigitsSeventeenOfThemWhereItDoesNotEnd(
      String numerator, String denominator, String printed) {
    Ratio ratio = ratio(numerator, denominator);

    assertThat(ratio).hasToString(printed);
    assertThat(ratio.toDecimal()).isEqualByComparingTo(printed);
    assertThat(ratio.toDouble()).isEqualTo(Double.parseDouble(printed));
  }

  @Test
  void neverRoundsWhileItComputes() {
    Ratio third = ratio("1", "3");
    Ratio tenth = Ratio.of(new BigDecimal("0.1"));

    assertThat(third.plus(third).plus(third)).isEqualTo(Ratio.ONE);
    assertThat(tenth.plus(Ratio.of(new BigDecimal("0.2"))))
        .isEqualTo(Ratio.of(new BigDecimal("0.3")));
    assertThat(Ratio.ONE.minus(third).times(Ratio.of(3))).isEqualTo(Ratio.of(2));
    assertThat(Ratio.ONE.over(third)).isEqualTo(Ratio.of(3));
    assertThat(Ratio.HUNDRED.over(Ratio.of(-3))).isEqualTo(ratio("-100", "3"));
  }

  @Test
  void tellsApartWhatPrintsTheSame() {
    Ratio one = Ratio.ONE;
    Ratio almost = ratio("99999999999999999999", "100000000000000000000");

    assertThat(almost).hasToString("1").isNotEqualTo(one).isLessThan(one);
    assertThat(Ratio.of(996).over(Ratio.of(1000))).isLessThan(one);
  }

  @Test
  void standsInTheOrderOfNumbers() {
    List<Ratio> inOrder =
        List.of(
            Ratio.of(-2),
            ratio("-1", "3"),
            Ratio.ZERO,
            ratio("1", "3"),
            ratio("34", "100"),
            Ratio.ONE);

    assertThat(inOrder).isSorted();
    assertThat(ratio("2", "6")).isEqualByComparingTo(ratio("1", "3"));
  }

  @Test
  void equalValuesAreEqualHoweverTheyWereMade() {
    Ratio half = ratio("1", "2");

    assertThat(ratio("-5", "-10")).isEqualTo(half).hasSameHashCodeAs(half);
    assertThat(Ratio.of(new BigDecimal("0.50"))).isEqualTo(half).hasSameHashCodeAs(half);
    assertThat(Ratio.of(new BigDecimal("1E+2"))).isEqualTo(Ratio.HUNDRED);
    assertThat(Ratio.of(BigInteger.TEN)).isEqualTo(Ratio.of(10));
    assertThat(half).isNotEqualTo(ratio("1", "3")).isNotEqualTo(0.5);
  }

  @Test
  void knowsItsSignAndZero() {
    assertThat(Ratio.ZERO.isZero()).isTrue();
    assertThat(ratio("0", "-5").isZero()).isTrue();
    assertThat(ratio("1", "-5").isZero()).isFalse();
    assertThat(List.of(ratio("1", "-5").signum(), Ratio.ZERO.signum(), Ratio.ONE.signum()))
        .containsExactly(-1, 0, 1);
  }

  @Test
  void refusesToDivideByZero() {
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> ratio("1", "0"));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Ratio.ONE.over(Ratio.ZERO));
  }

  /** Numbers about the bounds of int and long, where a faster way might go wrong. */
  @Test
  void computesTheSameAsFractionsOfBigIntegers() {
    Random random = new Random(20201231);
    for (int i = 0; i < 20_000; i++) {
      BigInteger[] numbers = new BigInteger[4];
      for (int j = 0; j < numbers.length; j++) {
        BigInteger near =
            BigInteger.ONE.shiftLeft(List.of(0, 16, 31, 32, 62, 63, 64).get(random.nextInt(7)));
        BigInteger number = near.add(BigInteger.valueOf(random.nextInt(5) - 2));
        numbers[j] = random.nextBoolean() ? number : number.negate();
      }
      if (numbers[1].signum() != 0 && numbers[2].signum() != 0 && numbers[3].signum() != 0) {
        BigFraction a = new BigFraction(numbers[0], numbers[1]);
        BigFraction b = new BigFraction(numbers[2], numbers[3]);
        Ratio x = Ratio.of(numbers[0], numbers[1]);
        Ratio y = Ratio.of(numbers[2], numbers[3]);

        assertThat(x.plus(y)).isEqualTo(ratio(a.add(b)));
        assertThat(x.minus(y)).isEqualTo(ratio(a.subtract(b)));
        assertThat(x.times(y)).isEqualTo(ratio(a.multiply(b)));
        assertThat(x.over(y)).isEqualTo(ratio(a.divide(b)));
        assertThat(x.compareTo(y)).isEqualTo(a.compareTo(b));
        assertThat(x.signum()).isEqualTo(a.getNumerator().signum());
        assertThat(x.toDecimal()).isEqualTo(decimal(numbers[0], numbers[1]));
      }
    }
  }

  /** Ends within 17 digits, ends just behind them, never ends; ties go to the even digit. */
  @Test
  void printsTheSameDigitsAsADivisionOfDecimals() {
    Random random = new Random(20201231);
    for (int i = 0; i < 50_000; i++) {
      long numerator = random.nextLong() >> random.nextInt(64);
      long denominator =
          switch (random.nextInt(4)) {
            case 0 -> 1L << random.nextInt(63);
            case 1 -> (long) Math.pow(10, random.nextInt(18));
            case 2 -> 1 + random.nextInt(1000);
            default -> Math.max(1, (random.nextLong() >>> 1) >> random.nextInt(63));
          };

      assertThat(Ratio.of(numerator, denominator).toDecimal())
          .isEqualTo(decimal(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator)));
    }
    assertThat(Ratio.of(Long.MIN_VALUE, -1)).isEqualTo(ratio("9223372036854775808", "1"));
    assertThat(Ratio.of(3, Long.MIN_VALUE)).isEqualTo(ratio("-3", "9223372036854775808"));
  }

  private static BigDecimal decimal(BigInteger numerator, BigInteger denominator) {
    if (numerator.mod(denominator.abs()).signum() == 0) {
      return new BigDecimal(numerator.divide(denominator));
    }
    BigDecimal decimal =
        new BigDecimal(numerator)
            .divide(new BigDecimal(denominator), new MathContext(17, RoundingMode.HALF_EVEN))
            .stripTrailingZeros();
    return decimal.scale() < 0 ? decimal.setScale(0) : decimal;
  }

  private static Ratio ratio(BigFraction fraction) {
    return Ratio.of(fraction.getNumerator(), fraction.getDenominator());
  }
}
