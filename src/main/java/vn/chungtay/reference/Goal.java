package vn.chungtay.reference;

import java.math.BigDecimal;

/**
 * A bound that a figure must keep.
 *
 * @param bound in the unit of the indicator
 */
public record Goal(Direction direction, BigDecimal bound) {
  /** On which side of the bound the figure must lie; only {@code below} excludes the bound. */
  public enum Direction {
    BELOW("below"),
    AT_LEAST("at_least"),
    AT_MOST("at_most");

    private final String key;

    Direction(String key) {
      this.key = key;
    }

    /** The key it has in a campaign file. */
    public String key() {
      return key;
    }
  }

  /**
   * Whether the goal is kept.
   *
   * @param comparison negative, 0 or positive as the figure is below, at or above the bound
   */
  public boolean met(int comparison) {
    return switch (direction) {
      case BELOW -> comparison < 0;
      case AT_LEAST -> comparison >= 0;
      case AT_MOST -> comparison <= 0;
    };
  }

  /** Whether lower figures are better. */
  public boolean downward() {
    return direction != Direction.AT_LEAST;
  }
}
