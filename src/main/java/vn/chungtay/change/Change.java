package vn.chungtay.change;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A row that is in one report only, or not the same in both.
 *
 * @param cells all that are compared, also those that are the same
 */
public record Change(Part part, Mark mark, Subject subject, List<Cell> cells) {
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");

  /** A cell of the row in both reports; empty where the row is not there. */
  public record Cell(String column, String before, String after) {
    /** Whether they differ; numbers may be written with other digits behind the point. */
    public boolean changed() {
      return !before.equals(after) && difference().map(d -> d.signum() != 0).orElse(true);
    }

    /** The later less the earlier, where both are numbers. */
    public Optional<BigDecimal> difference() {
      return number(before).flatMap(b -> number(after).map(a -> a.subtract(b)));
    }

    /** The number of a text, or nothing when it is none. */
    static Optional<BigDecimal> number(String text) {
      return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
  }

  public Change {
    cells = List.copyOf(cells);
  }

  /** The cell of a column that is compared. */
  Cell cell(String column) {
    return cells.stream().filter(cell -> cell.column().equals(column)).findFirst().orElseThrow();
  }

  boolean changed(String column) {
    return cell(column).changed();
  }

  /** The cells that differ. */
  public List<Cell> changed() {
    return cells.stream().filter(Cell::changed).toList();
  }

  /** Whether more changed than settings or the names of files. */
  public boolean matters() {
    return part != Part.SUMMARY
        && (mark != Mark.CHANGED || changed().stream().anyMatch(c -> !c.column().equals("file")));
  }
}
