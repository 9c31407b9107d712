package vn.chungtay.award;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chungtay.measure.Ratio;

/** Puts the first units of a ranking forward, as many as the quota has places. */
final class Suggestions {
  private Suggestions() {}

  /**
   * The standings with what is suggested.
   *
   * @param least the fewest points with which a unit is put forward
   */
  static List<Standing> of(List<Standing> ranked, int quota, Optional<BigDecimal> least) {
    List<Standing> suggested = new ArrayList<>();
    for (Standing standing : ranked) {
      suggested.add(suggested(standing, ranked, quota, least));
    }
    return suggested;
  }

  private static Standing suggested(
      Standing standing, List<Standing> all, int quota, Optional<BigDecimal> least) {
    if (standing.rank().isEmpty()) {
      return standing.with(Standing.Suggestion.NOT_PROPOSED, standing.grounds());
    }
    Ratio score = standing.score().orElseThrow();
    if (least.isPresent() && score.compareTo(Ratio.of(least.get())) < 0) {
      List<Ground> grounds = new ArrayList<>(standing.grounds());
      grounds.add(Ground.of(Ground.Kind.TOO_FEW_POINTS));
      return standing.with(Standing.Suggestion.NOT_PROPOSED, grounds);
    }
    int rank = standing.rank().getAsInt();
    long through = all.stream().filter(s -> s.rank().isPresent() && upTo(s, rank)).count();
    Standing.Suggestion suggestion =
        through <= quota
            ? Standing.Suggestion.PROPOSED
            : rank <= quota ? Standing.Suggestion.TIED_AT_QUOTA : Standing.Suggestion.NOT_PROPOSED;
    return standing.with(suggestion, standing.grounds());
  }

  private static boolean upTo(Standing standing, int rank) {
    return standing.rank().getAsInt() <= rank;
  }
}
