package vn.chungtay.indicator;

import java.util.function.Supplier;
import vn.chungtay.measure.Ratio;

/**
 * Tells which figures are not shown: those that rest on so few households that they could point at
 * one of them, and those from which such a figure could be told.
 */
final class SmallCells {
  /** Hides nothing. */
  static final SmallCells NONE = new SmallCells(0, null);

  private final int smallest;
  private final Supplier<PublishedCounts.Hidden> search;
  private PublishedCounts.Hidden hidden;

  /**
   * A bound on what is shown.
   *
   * @param smallest the fewest households a figure may rest on; 0 and 1 hide nothing
   * @param search finds what else must be hidden; asked once, and only when something is hidden
   */
  SmallCells(int smallest, Supplier<PublishedCounts.Hidden> search) {
    this.smallest = smallest;
    this.search = search;
  }

  boolean hideNothing() {
    return smallest <= 1;
  }

  /** Whether a figure must not be shown. */
  boolean hides(Indicator indicator, Cell cell, String group, Outcome outcome) {
    return !hideNothing()
        && outcome.value().isPresent()
        && RestingCounts.of(indicator, cell, group, outcome).stream().anyMatch(this::hides);
  }

  /** Whether a count must not be shown. */
  boolean hides(Count count) {
    if (hideNothing()) {
      return false;
    }
    boolean small =
        count.households().signum() > 0 && count.households().compareTo(Ratio.of(smallest)) < 0;
    return small || hidden().counts().contains(count);
  }

  synchronized PublishedCounts.Hidden hidden() {
    if (hidden == null) {
      hidden = search.get();
    }
    return hidden;
  }
}
