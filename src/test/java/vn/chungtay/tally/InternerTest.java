package vn.chungtay.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InternerTest {
  private static void assertKept(List<String> distinct) {
    Interner interner = new Interner();
    for (int i = 0; i < distinct.size(); i++) {
      assertThat(interner.number(distinct.get(i))).isEqualTo(i);
    }
    for (int i = 0; i < distinct.size(); i++) {
      assertThat(interner.number(distinct.get(i))).isEqualTo(i);
      assertThat(interner.text(i)).isEqualTo(distinct.get(i));
    }
    assertThat(interner.size()).isEqualTo(distinct.size());
  }

  @Test
  void numbersTextsInTheOrderTheyCome() {
    assertKept(List.of("75-0001", "", "75-0002", "Đồng Nai", "Đồng Naì", "𠀀", "\0", "a\0b", "ab"));
  }

  @Test
  void keepsManyTextsOverPagesAndGrowth() {
    assertKept(IntStream.range(0, 300_000).mapToObj(i -> "hộ-" + i).toList());
  }

  @Test
  void keepsATextLongerThanAPage() {
    String longest = "ấp ".repeat(500_000);

    assertKept(List.of("short", longest, longest + "x", "after"));
  }

  @Test
  void tellsApartTextsOfOneHash() {
    List<String> alike = List.of("");
    for (int i = 0; i < 12; i++) {
      alike = alike.stream().flatMap(start -> Stream.of(start + "Aa", start + "BB")).toList();
    }

    assertThat(alike.stream().map(String::hashCode).distinct()).hasSize(1);
    assertKept(new ArrayList<>(alike));
  }
}
