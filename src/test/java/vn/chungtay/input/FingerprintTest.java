package vn.chungtay.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Origin;

class FingerprintTest {
  private static final int WIDTH = Kind.OBSTACLES.columns().size();

  private static long of(String... cells) {
    Stream<String> empty = Stream.generate(() -> "").limit(WIDTH - cells.length);
    List<String> row = Stream.concat(Stream.of(cells), empty).toList();
    return Fingerprint.of(Row.of(Kind.OBSTACLES, new Origin("a.csv", 2, 1), row));
  }

  @Test
  void numbersAreToldApartAlsoWhenTheyRepeatOneDigit() {
    Set<Long> seen = new HashSet<>();
    for (int i = 0; i < 300_000; i++) {
      seen.add(of(String.valueOf(i)));
    }
    assertThat(seen).hasSize(300_000);
  }

  @Test
  void textsOfOneSignAreToldApartByTheirLength() {
    List<Long> all = IntStream.range(1, 2_000).mapToObj(n -> of("1".repeat(n))).toList();
    assertThat(all).doesNotHaveDuplicates();
  }

  @Test
  void theSameTextInAnotherColumnIsAnother() {
    assertThat(Stream.of(of("a"), of("", "a"), of("a", "a"), of("aa"), of("", "", "a")))
        .doesNotHaveDuplicates();
  }
}
