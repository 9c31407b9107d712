package vn.chungtay.report;

import java.util.List;

/**
 * A piece of a section. Its texts are plain: a line break in one is a line break, and nothing in
 * them is markup of any format.
 */
public sealed interface Block permits Block.Paragraph, Block.Draft, Block.Points, Table, Chart {
  /** Running text. */
  record Paragraph(String text) implements Block {}

  /** Running text with gaps; only documents that people complete have it. */
  record Draft(Line line) implements Block {}

  /** A list without numbers. */
  record Points(List<String> items) implements Block {
    public Points {
      items = List.copyOf(items);
    }
  }
}
