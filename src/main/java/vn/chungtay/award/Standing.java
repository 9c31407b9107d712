package vn.chungtay.award;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import vn.chungtay.indicator.Place;
import vn.chungtay.measure.Ratio;

/**
 * Where one unit stands among those it is ranked with.
 *
 * @param parts one for each criterion, in their order
 * @param score the sum of all points; empty where points are missing
 * @param rank the same for equal scores, and the next one after as many as there are before; empty
 *     for a unit outside the ranking
 */
public record Standing(
    Place place,
    List<Part> parts,
    Optional<Ratio> score,
    Status status,
    OptionalInt rank,
    Suggestion suggestion,
    List<Ground> grounds) {
  /** Whether a unit takes part in the ranking. */
  public enum Status {
    RANKED,
    /** It does not satisfy what the campaign demands. */
    DISQUALIFIED,
    /** Its score cannot be determined. */
    NOT_RANKED;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What follows from rank and quota at a review. */
  public enum Suggestion {
    /** No review, or no quota. */
    NONE,
    PROPOSED,
    /** Its equals and it are together more than the quota has places left. */
    TIED_AT_QUOTA,
    NOT_PROPOSED;

    public String code() {
      return this == NONE ? "" : name().toLowerCase(Locale.ROOT);
    }
  }

  public Standing {
    parts = List.copyOf(parts);
    grounds = List.copyOf(grounds);
  }

  /** The score in plain decimal digits. */
  public Optional<BigDecimal> scoreDecimal() {
    return score.map(Ratio::toDecimal);
  }

  Standing at(int newRank) {
    return new Standing(place, parts, score, status, OptionalInt.of(newRank), suggestion, grounds);
  }

  Standing with(Suggestion newSuggestion, List<Ground> newGrounds) {
    return new Standing(place, parts, score, status, rank, newSuggestion, newGrounds);
  }
}
