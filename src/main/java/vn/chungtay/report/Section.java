package vn.chungtay.report;

import java.util.List;
import java.util.Optional;

/**
 * A part of the report under a title of its own; how deep it lies follows from where it is held.
 *
 * @param blocks what it says before its subsections
 * @param anchor what other places call it by; a section with one is a detail, which formats that
 *     can fold it away until it is asked for
 */
public record Section(
    String title, List<Block> blocks, List<Section> subsections, Optional<String> anchor) {
  public Section {
    blocks = List.copyOf(blocks);
    subsections = List.copyOf(subsections);
  }

  /** A section that is no detail. */
  public Section(String title, List<Block> blocks, List<Section> subsections) {
    this(title, blocks, subsections, Optional.empty());
  }

  /** A detail. */
  static Section detail(String anchor, String title, List<Block> blocks) {
    return new Section(title, blocks, List.of(), Optional.of(anchor));
  }

  /** The same under another title. */
  Section under(String other) {
    return new Section(other, blocks, subsections, anchor);
  }

  /** A section without subsections. */
  public static Section of(String title, Block... blocks) {
    return new Section(title, List.of(blocks), List.of());
  }
}
