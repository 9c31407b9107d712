package vn.chungtay.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderTest {
  /**
   * Few and many of them, by one key, by the next in ties, and as they came where all are equal.
   */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 31, 32, 33, 64, 65, 1000, 4096, 4097, 30_000, 200_001})
  void sortsLikeTheLibrary(int size) {
    Random random = new Random(size);
    double[] first = random.doubles(size).map(x -> Math.rint(x * Math.sqrt(size)) - 3).toArray();
    double[] second = random.doubles(size).map(x -> Math.rint(x * 3) / 10).toArray();
    double[] third = random.doubles(size).map(x -> Math.rint(x * 2)).toArray();

    int[] order = Order.by(first, second, third);

    assertThat(order)
        .isEqualTo(
            IntStream.range(0, size)
                .boxed()
                .sorted(
                    Comparator.<Integer>comparingDouble(i -> first[i])
                        .thenComparingDouble(i -> second[i])
                        .thenComparingDouble(i -> third[i]))
                .mapToInt(Integer::intValue)
                .toArray());
    assertThat(Order.by(new double[size])).isEqualTo(IntStream.range(0, size).toArray());
    double[] same = new double[size];
    Arrays.fill(same, -2.5);
    assertThat(Order.by(same, first)).isEqualTo(Order.by(first));
  }
}
