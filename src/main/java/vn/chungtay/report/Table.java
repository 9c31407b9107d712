package vn.chungtay.report;

import java.util.List;

/**
 * A table for people.
 *
 * @param caption what it shows; may be empty
 * @param headings one for each column
 * @param rows as many cells in each as there are headings
 * @param notes what must be read with it, shown below; may be empty
 */
public record Table(
    String caption, List<Heading> headings, List<List<Cell>> rows, List<String> notes)
    implements Block {
  /** On which side the cells of a column stand. */
  public enum Alignment {
    START,
    END
  }

  /** The head of a column. */
  public record Heading(String text, Alignment alignment) {
    /** The head of a column of texts. */
    public static Heading ofTexts(String text) {
      return new Heading(text, Alignment.START);
    }

    /** The head of a column of numbers. */
    public static Heading ofNumbers(String text) {
      return new Heading(text, Alignment.END);
    }
  }

  public Table {
    headings = List.copyOf(headings);
    rows = rows.stream().map(List::copyOf).toList();
    notes = List.copyOf(notes);
    for (List<Cell> row : rows) {
      if (row.size() != headings.size()) {
        throw new IllegalArgumentException(
            "table '%s': expected %d cells, found %d"
                .formatted(caption, headings.size(), row.size()));
      }
    }
  }

  /** The same under another caption. */
  Table captioned(String other) {
    return new Table(other, headings, rows, notes);
  }

  /** A table without notes. */
  public Table(String caption, List<Heading> headings, List<List<Cell>> rows) {
    this(caption, headings, rows, List.of());
  }
}
