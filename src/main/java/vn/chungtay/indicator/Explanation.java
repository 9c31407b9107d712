package vn.chungtay.indicator;

import java.util.List;

/**
 * Where a figure comes from.
 *
 * @param written whether the table of indicators has a row for it
 * @param guarded whether records are not told because small cells are hidden
 * @param sides the figure itself, or the two that are compared in it; none when guarded
 * @param parts the figures of the units right below, when guarded
 * @param silent the units of which nothing came that was expected, when guarded
 * @param assessments the targets it is held against
 */
public record Explanation(
    Figure figure,
    boolean written,
    boolean guarded,
    List<Side> sides,
    List<Figure> parts,
    List<Absence> silent,
    List<Assessment> assessments) {
  public Explanation {
    sides = List.copyOf(sides);
    parts = List.copyOf(parts);
    silent = List.copyOf(silent);
    assessments = List.copyOf(assessments);
  }
}
