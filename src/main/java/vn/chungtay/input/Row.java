package vn.chungtay.input;

import java.util.Arrays;
import java.util.List;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Origin;
import vn.chungtay.submission.Wording;

/** One record as text: a cell for each column of its kind, whatever their order in the file. */
public final class Row {
  private final Kind kind;
  private final Origin origin;
  private final String[] cells;

  /** Takes over the cells, which must be clean already. */
  Row(Kind kind, Origin origin, String[] cells) {
    this.kind = kind;
    this.origin = origin;
    this.cells = cells;
  }

  /**
   * A row of these texts.
   *
   * @param cells one for each column of the kind, in its order; they are cleaned
   */
  public static Row of(Kind kind, Origin origin, List<String> cells) {
    if (cells.size() != kind.columns().size()) {
      throw new IllegalArgumentException("expected a cell for each column of " + kind);
    }
    return new Row(kind, origin, cells.stream().map(Wording::clean).toArray(String[]::new));
  }

  public Kind kind() {
    return kind;
  }

  public Origin origin() {
    return origin;
  }

  /** The clean text of the column at this position of the kind; empty when absent. */
  public String cell(int position) {
    return cells[position];
  }

  /** The same row with other texts in some columns. */
  Row saying(String[] others) {
    return new Row(kind, origin, others);
  }

  /** All texts, to be changed. */
  String[] texts() {
    return cells.clone();
  }

  @Override
  public String toString() {
    return kind + " " + origin + ", " + Arrays.stream(cells).filter(c -> !c.isEmpty()).count();
  }
}
