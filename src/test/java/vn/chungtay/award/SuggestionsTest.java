package vn.chungtay.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.indicator.Place;
import vn.chungtay.measure.Ratio;
import vn.chungtay.reference.Contest;

class SuggestionsTest {
  /** Standings of some scores, the best first; the ranks are those of equal scores. */
  private static List<Standing> ranked(int... scores) {
    List<Standing> standings = new ArrayList<>();
    int rank = 1;
    for (int i = 0; i < scores.length; i++) {
      rank = i > 0 && scores[i] == scores[i - 1] ? rank : i + 1;
      standings.add(
          new Standing(
              new Place("U" + i, "U" + i, "district", List.of()),
              List.of(),
              Optional.of(Ratio.of(scores[i])),
              Standing.Status.RANKED,
              OptionalInt.of(rank),
              Standing.Suggestion.NONE,
              List.of()));
    }
    return standings;
  }

  private static String of(int quota, int least, int... scores) {
    return String.join(
        "",
        Suggestions.of(ranked(scores), quota, Optional.of(BigDecimal.valueOf(least))).stream()
            .map(standing -> standing.suggestion().code().substring(0, 1))
            .toList());
  }

  @Test
  void putForwardAsManyAsThereArePlaces() {
    assertThat(of(2, 0, 90, 80, 70)).isEqualTo("ppn");
    assertThat(of(9, 0, 90, 80, 70)).isEqualTo("ppp");
    assertThat(of(0, 0, 90, 80)).isEqualTo("nn");
  }

  @Test
  void leaveATieBeyondTheQuotaToTheCouncil() {
    assertThat(of(2, 0, 90, 80, 80, 70)).isEqualTo("pttn");
    assertThat(of(3, 0, 90, 80, 80, 70)).isEqualTo("pppn");
    assertThat(of(1, 0, 90, 90)).isEqualTo("tt");
  }

  @Test
  void keepOutWhoHasTooFewPoints() {
    List<Standing> all = Suggestions.of(ranked(90, 49), 2, Optional.of(BigDecimal.valueOf(50)));

    assertThat(all.get(1).suggestion()).isEqualTo(Standing.Suggestion.NOT_PROPOSED);
    assertThat(all.get(1).grounds()).extracting(Ground::code).containsExactly("too_few_points");
    assertThat(of(1, 50, 50)).isEqualTo("p");
  }

  @ParameterizedTest
  @CsvSource({
    "20, true, 9, 1",
    "20, true, 10, 2",
    "20, true, 4, 0",
    "100, true, 7, 7",
    "3, false, 2, 3"
  })
  void countTheWholePartOfAPercentage(int number, boolean percent, int units, int places) {
    assertThat(new Contest.Quota(number, percent).of(units)).isEqualTo(places);
  }
}
