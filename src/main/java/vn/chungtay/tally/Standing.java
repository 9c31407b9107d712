package vn.chungtay.tally;

import java.util.Locale;
import vn.chungtay.submission.Status;

/** What the register of one period says of a household that another one knows. */
public enum Standing {
  POOR,
  NEAR_POOR,
  NON_POOR,
  /** Its commune sent a register, and the household is not in it. */
  NOT_IN_REGISTER;

  private final String code = name().toLowerCase(Locale.ROOT);

  public String code() {
    return code;
  }

  static Standing of(Status status) {
    return switch (status) {
      case POOR -> POOR;
      case NEAR_POOR -> NEAR_POOR;
      case NON_POOR -> NON_POOR;
    };
  }
}
