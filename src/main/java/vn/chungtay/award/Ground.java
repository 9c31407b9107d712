package vn.chungtay.award;

import java.util.Locale;

/**
 * Why a unit is kept out of a ranking, or what must be known beside its score.
 *
 * @param detail the id of a criterion, a count or a percentage; empty where there is none
 */
public record Ground(Kind kind, String detail) {
  /** What there is to tell. */
  public enum Kind {
    /** Some of what was expected of the unit or of those below did not come. */
    MISSING_REPORTS(true),
    /** Something that was sent has errors. */
    ERRORS(true),
    /** A missing report could still change a figure. */
    NOT_ESTABLISHED(true),
    /** A figure does not keep the threshold of its criterion. */
    BELOW_THRESHOLD(true),
    /** A figure is not there. */
    NO_FIGURE(false),
    /** A figure rests on too few households to be shown. */
    SUPPRESSED(false),
    /** Nobody else is ranked with it. */
    ALONE(false),
    /** Too few points to be put forward. */
    TOO_FEW_POINTS(false);

    private final boolean disqualifies;

    Kind(boolean disqualifies) {
      this.disqualifies = disqualifies;
    }

    /** The word in tables. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    boolean disqualifies() {
      return disqualifies;
    }
  }

  static Ground of(Kind kind) {
    return new Ground(kind, "");
  }

  /** The word with its detail behind a colon. */
  public String code() {
    return detail.isEmpty() ? kind.code() : kind.code() + ":" + detail;
  }
}
