package vn.chungtay.measure;

/** The numbers between two, both included. */
public record Interval(double lower, double upper) {
  public Interval {
    if (!(lower <= upper)) {
      throw new IllegalArgumentException("expected bounds in order, found " + lower + ", " + upper);
    }
  }

  /** What may be said of a value that is known only to lie in an interval. */
  public enum Verdict {
    YES,
    NO,
    /** Parts of the interval say this and that. */
    OPEN
  }

  /** Whether the value is below a goal. */
  public Verdict below(double goal) {
    if (upper < goal) {
      return Verdict.YES;
    }
    return lower >= goal ? Verdict.NO : Verdict.OPEN;
  }

  /** Whether the value is a goal or more. */
  public Verdict atLeast(double goal) {
    return switch (below(goal)) {
      case YES -> Verdict.NO;
      case NO -> Verdict.YES;
      case OPEN -> Verdict.OPEN;
    };
  }
}
