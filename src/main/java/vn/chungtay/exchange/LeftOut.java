package vn.chungtay.exchange;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many figures were handed on and how many were not, by the reason. */
public final class LeftOut {
  private final SortedMap<String, Long> withoutValue = new TreeMap<>();
  private final SortedMap<String, Long> units = new TreeMap<>();
  private long written;
  private long unmapped;

  void wrote() {
    written++;
  }

  /** A figure that the mapping does not name. */
  void unmapped() {
    unmapped++;
  }

  /** A figure that the mapping names, of a unit that it does not. */
  void ofUnit(String unit) {
    units.merge(unit, 1L, Long::sum);
  }

  /** A figure that was not computed or is suppressed. */
  void withoutValue(WrittenFigure figure) {
    String reason = figure.reasons().isEmpty() ? "no_data" : figure.reasons().get(0);
    withoutValue.merge(figure.suppressed() ? WrittenFigure.SUPPRESSED : reason, 1L, Long::sum);
  }

  /** How many were handed on. */
  public long written() {
    return written;
  }

  /** How many the mapping does not name. */
  public long unmappedFigures() {
    return unmapped;
  }

  /** How many of each unit that the mapping does not name. */
  public Map<String, Long> unmappedUnits() {
    return units;
  }

  /** How many had no value, by reason. */
  public Map<String, Long> withoutValue() {
    return withoutValue;
  }
}
