package vn.chungtay.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExactSumTest {
  private static final BigInteger MOST = BigInteger.ONE.shiftLeft(127).subtract(BigInteger.ONE);
  private static final long[] EDGES = {
    0,
    1,
    -1,
    2,
    -2,
    Long.MAX_VALUE,
    Long.MIN_VALUE,
    Long.MAX_VALUE - 1,
    Long.MIN_VALUE + 1,
    1L << 32,
    -(1L << 32),
    0xFFFFFFFFL
  };

  private static ExactSum of(long... values) {
    ExactSum sum = new ExactSum();
    for (long value : values) {
      sum.add(value);
    }
    return sum;
  }

  /** The greatest sum there can be. */
  private static ExactSum most() {
    ExactSum sum = of(-1);
    for (int i = 0; i < 8; i++) {
      sum.addProduct(1L << 62, 1L << 62);
    }
    return sum;
  }

  @Test
  void addsWhatBigIntegerAdds() {
    for (long a : EDGES) {
      for (long b : EDGES) {
        assertThat(of(a, b).value()).isEqualTo(BigInteger.valueOf(a).add(BigInteger.valueOf(b)));
        ExactSum product = of(a);
        product.addProduct(a, b);
        assertThat(product.value())
            .isEqualTo(
                BigInteger.valueOf(a).multiply(BigInteger.valueOf(b)).add(BigInteger.valueOf(a)));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void keepsAllBitsOfManySumsAndProducts(long seed) {
    Random random = new Random(seed);
    ExactSum sum = new ExactSum();
    BigInteger expected = BigInteger.ZERO;
    for (int i = 0; i < 2_000; i++) {
      long a = random.nextLong();
      long b = random.nextLong() >> random.nextInt(64);
      sum.add(a);
      sum.addProduct(a, b >> 8);
      expected =
          expected
              .add(BigInteger.valueOf(a))
              .add(BigInteger.valueOf(a).multiply(BigInteger.valueOf(b >> 8)));
      assertThat(sum.value()).isEqualTo(expected);
    }
    assertThat(sum).hasToString(expected.toString());
  }

  @Test
  void carriesBetweenTheHalvesInBothDirections() {
    ExactSum sum = of(Long.MAX_VALUE, Long.MAX_VALUE, 2);
    assertThat(sum.value()).isEqualTo(BigInteger.ONE.shiftLeft(64));
    sum.add(-1);
    assertThat(sum.value()).isEqualTo(BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE));
    sum.merge(of(Long.MIN_VALUE, Long.MIN_VALUE));
    assertThat(sum.value()).isEqualTo(BigInteger.ONE.negate());
  }

  @Test
  void overflowIsAnErrorAndNeverAWrongSum() {
    assertThat(most().value()).isEqualTo(MOST);
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most().add(1));
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most().merge(most()));
    ExactSum least = new ExactSum();
    for (int i = 0; i < 8; i++) {
      least.addProduct(-(1L << 62), 1L << 62);
    }
    assertThat(least.value()).isEqualTo(MOST.not());
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> least.add(-1));
  }

  @Test
  void whatFitsIsNoOverflowInWhicheverOrder() {
    ExactSum sum = of(-1);
    sum.merge(most());
    ExactSum swapped = most();
    swapped.merge(of(-1));

    assertThat(sum.value()).isEqualTo(MOST.subtract(BigInteger.ONE));
    assertThat(swapped).isEqualTo(sum).hasSameHashCodeAs(sum);
  }

  @Test
  void isZeroOnlyWhenItIs() {
    assertThat(new ExactSum().isZero()).isTrue();
    assertThat(of(5, -5).isZero()).isTrue();
    assertThat(of(5).isZero()).isFalse();
    assertThat(of(Long.MIN_VALUE, Long.MIN_VALUE).isZero()).isFalse();
    assertThat(of(1)).isNotEqualTo(of(2)).isNotEqualTo(1);
    assertThat(of(Long.MIN_VALUE, Long.MIN_VALUE)).isNotEqualTo(new ExactSum());
  }
}
