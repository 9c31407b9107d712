package vn.chungtay.change;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The rows of two tables that are in the same order: those with the same key come together. */
public final class SideBySide implements Iterator<SideBySide.Pair> {
  /** A row of either table, or of both. */
  public record Pair(Optional<List<String>> before, Optional<List<String>> after) {
    /** The later row where there is one. */
    List<String> any() {
      return after.or(() -> before).orElseThrow();
    }

    Mark mark() {
      if (before.isEmpty()) {
        return Mark.NEW;
      }
      return after.isEmpty() ? Mark.GONE : Mark.CHANGED;
    }

    /** Whether both tables have the very same row. */
    public boolean same() {
      return before.equals(after);
    }
  }

  private final Iterator<List<String>> before;
  private final Iterator<List<String>> after;
  private final Comparator<List<String>> order;
  private Optional<List<String>> earlier;
  private Optional<List<String>> later;

  /** Two tables, each in the order and without two rows of the same key. */
  public SideBySide(
      Iterator<List<String>> before, Iterator<List<String>> after, Comparator<List<String>> order) {
    this.before = before;
    this.after = after;
    this.order = order;
    this.earlier = next(before);
    this.later = next(after);
  }

  private static Optional<List<String>> next(Iterator<List<String>> rows) {
    return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
  }

  @Override
  public boolean hasNext() {
    return earlier.isPresent() || later.isPresent();
  }

  @Override
  public Pair next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    int which = which();
    Pair pair =
        new Pair(which <= 0 ? earlier : Optional.empty(), which >= 0 ? later : Optional.empty());
    earlier = which <= 0 ? next(before) : earlier;
    later = which >= 0 ? next(after) : later;
    return pair;
  }

  /** Below 0 for the earlier table, above for the later, 0 for both. */
  private int which() {
    if (earlier.isEmpty()) {
      return 1;
    }
    return later.map(row -> order.compare(earlier.get(), row)).orElse(-1);
  }
}
