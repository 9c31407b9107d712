package vn.chungtay.report;

import java.util.List;

/**
 * A part of the report under a title of its own; how deep it lies follows from where it is held.
 *
 * @param blocks what it says before its subsections
 */
public record Section(String title, List<Block> blocks, List<Section> subsections) {
  public Section {
    blocks = List.copyOf(blocks);
    subsections = List.copyOf(subsections);
  }

  /** A section without subsections. */
  public static Section of(String title, Block... blocks) {
    return new Section(title, List.of(blocks), List.of());
  }
}
