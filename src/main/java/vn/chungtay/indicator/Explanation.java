package vn.chungtay.indicator;

import java.util.List;

/**
 * Where a figure comes from.
 *
 * @param written whether the table of indicators has a row for it
 * @param sides the figure itself, or the two that are compared in it; none unless records are told
 * @param parts the figures of the units right below, unless records are told
 * @param silent the units of which nothing came that was expected, unless records are told
 * @param assessments the targets it is held against
 */
public record Explanation(
    Figure figure,
    boolean written,
    Detail detail,
    List<Side> sides,
    List<Figure> parts,
    List<Absence> silent,
    List<Assessment> assessments) {
  /** How much is told of what stands behind it. */
  public enum Detail {
    /** The records. */
    RECORDS,
    /** No records, because small cells are hidden. */
    GUARDED,
    /** No records, because of some households only sums are known. */
    SUMMED
  }

  public Explanation {
    sides = List.copyOf(sides);
    parts = List.copyOf(parts);
    silent = List.copyOf(silent);
    assessments = List.copyOf(assessments);
  }
}
