package vn.chungtay.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
  void knowsAllTextsAgainBehindARest() {
    Interner interner = new Interner();
    for (int i = 0; i < 5000; i++) {
      interner.number("hộ-" + i);
    }
    interner.rest();

    assertThat(interner.text(4711)).isEqualTo("hộ-4711");
    for (int i = 4999; i >= 0; i -= 7) {
      assertThat(interner.number("hộ-" + i)).isEqualTo(i);
    }
    assertThat(interner.number("another")).isEqualTo(5000);
    assertThat(interner.size()).isEqualTo(5001);
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

  @Test
  void textsThatComeAgainInAnotherOrderWithSomeLeftOutAndNewOnesBetweenAreTheSame() {
    Random random = new Random(4);
    Interner interner = new Interner();
    Map<String, Integer> expected = new HashMap<>();
    List<String> texts = new ArrayList<>();
    for (int year = 0; year < 30; year++) {
      texts.removeIf(text -> random.nextInt(10) == 0);
      for (int i = 0; i < 200; i++) {
        texts.add(random.nextInt(texts.size() + 1), "h-" + random.nextInt(10_000));
      }
      if (year % 7 == 6) {
        Collections.shuffle(texts, random);
      }
      for (String text : texts) {
        expected.putIfAbsent(text, expected.size());
        assertThat(interner.number(text)).isEqualTo(expected.get(text));
      }
    }
    assertThat(interner.size()).isEqualTo(expected.size()).isGreaterThan(3_000);
    expected.forEach((text, number) -> assertThat(interner.text(number)).isEqualTo(text));
  }
}
