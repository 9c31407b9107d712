package vn.chungtay.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankedTest {
  @Test
  void keepsTheFirstInOrderAndCountsTheOthers() {
    Ranked<Integer> ranked = new Ranked<>(Comparator.<Integer>naturalOrder(), 2);
    List.of(5, 1, 4, 2, 3).forEach(ranked::add);

    assertThat(ranked.first()).containsExactly(1, 2);
    assertThat(ranked.others()).isEqualTo(3);
    assertThat(ranked.count()).isEqualTo(5);
  }

  @Test
  void fewerThanWantedAreAll() {
    Ranked<String> ranked = new Ranked<>(Comparator.<String>reverseOrder(), 10);
    List.of("a", "b").forEach(ranked::add);

    assertThat(ranked.first()).containsExactly("b", "a");
    assertThat(ranked.others()).isZero();
  }
}
