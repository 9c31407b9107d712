package vn.chungtay.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SideBySideTest {
  private static final Comparator<List<String>> BY_FIRST = Comparator.comparing(row -> row.get(0));

  private static List<SideBySide.Pair> pairs(Set<String> before, Set<String> after) {
    List<SideBySide.Pair> pairs = new ArrayList<>();
    new SideBySide(rows(before, "old").iterator(), rows(after, "new").iterator(), BY_FIRST)
        .forEachRemaining(pairs::add);
    return pairs;
  }

  private static List<List<String>> rows(Set<String> keys, String value) {
    return new TreeSet<>(keys).stream().map(key -> List.of(key, value)).toList();
  }

  private static Optional<List<String>> row(Set<String> keys, String key, String value) {
    return keys.contains(key) ? Optional.of(List.of(key, value)) : Optional.empty();
  }

  @Test
  void twoEmptyTablesHaveNoRows() {
    assertThat(pairs(Set.of(), Set.of())).isEmpty();
    SideBySide nothing =
        new SideBySide(rows(Set.of(), "").iterator(), List.<List<String>>of().iterator(), BY_FIRST);
    assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(nothing::next);
  }

  @Test
  void rowsOfOneTableOnlyAreNewOrGone() {
    assertThat(pairs(Set.of("a", "c"), Set.of("b", "c", "d")))
        .extracting(SideBySide.Pair::mark)
        .containsExactly(Mark.GONE, Mark.NEW, Mark.CHANGED, Mark.NEW);
  }

  @Test
  void everyKeyOfEitherTableComesOnceInOrderWithTheRowsThatHaveIt() {
    Random random = new Random(7);
    for (int run = 0; run < 500; run++) {
      Set<String> before = keys(random);
      Set<String> after = keys(random);
      Set<String> all = new TreeSet<>(before);
      all.addAll(after);
      assertThat(pairs(before, after))
          .isEqualTo(
              all.stream()
                  .map(k -> new SideBySide.Pair(row(before, k, "old"), row(after, k, "new")))
                  .toList());
    }
  }

  private static Set<String> keys(Random random) {
    Set<String> keys = new TreeSet<>();
    for (int i = random.nextInt(12); i > 0; i--) {
      keys.add(String.valueOf((char) ('a' + random.nextInt(12))));
    }
    return keys;
  }
}
