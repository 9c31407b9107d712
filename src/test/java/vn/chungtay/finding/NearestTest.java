package vn.chungtay.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  private static final List<String> KNOWN =
      List.of("poor_closing", "poor_opening", "poor_minority", "near_poor_closing");

  @ParameterizedTest
  @CsvSource({
    "poor_closing,      poor_closing",
    "poor_clsing,       poor_closing",
    "por_openning,      poor_opening",
    "poor_minoritys,    poor_minority",
    "near_poor_clozing, near_poor_closing",
  })
  void namesTheWordThatTakesTheFewestStrokes(String word, String nearest) {
    assertThat(Nearest.to(word, KNOWN)).contains(nearest);
  }

  @Test
  void namesNothingWhereNothingIsNear() {
    assertThat(Nearest.to("ethnicity", KNOWN)).isEmpty();
    assertThat(Nearest.to("", KNOWN)).isEmpty();
    assertThat(Nearest.to("anything", List.of())).isEmpty();
  }

  @Test
  void namesTheShortestThatBeginsSoWhereNothingIsNear() {
    assertThat(Nearest.to("poverty", List.of("poverty_rate_change", "poverty_rate")))
        .contains("poverty_rate");
  }

  @Test
  void takesTheFirstByNameOfSeveralEquallyNear() {
    assertThat(Nearest.to("990O3", List.of("99013", "99003", "99023"))).contains("99003");
    assertThat(Nearest.to("rate", List.of("late", "date"))).contains("date");
  }

  @Test
  void allowsAThirdOfALongWordToDiffer() {
    assertThat(Nearest.to("abcdefxxx", List.of("abcdefghi"))).contains("abcdefghi");
    assertThat(Nearest.to("abcdexxxx", List.of("abcdefghi"))).isEmpty();
  }
}
