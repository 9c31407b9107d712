package vn.chungtay.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.chungtay.measure.Ratio;

/**
 * What one unit with all below it brings into a figure.
 *
 * @param records how many records that are
 * @param value what the figure would be of these records alone
 * @param source from what it was made; empty where that is not known
 * @param below the units below that bring anything in, by code
 * @param entries the first of the unit's own records, by file and line
 * @param others how many of its own records are not among them
 */
public record Branch(
    String code,
    String name,
    String level,
    long records,
    Portion portion,
    Optional<Ratio> value,
    Optional<Source> source,
    Optional<Ratio> coverage,
    List<Branch> below,
    List<Entry> entries,
    long others) {
  public Branch {
    below = List.copyOf(below);
    entries = List.copyOf(entries);
  }

  /** The value in plain decimal digits. */
  public Optional<BigDecimal> valueDecimal() {
    return value.map(Ratio::toDecimal);
  }

  /** The part of the lowest units expected that is covered, in plain decimal digits. */
  public Optional<BigDecimal> coverageDecimal() {
    return coverage.map(Ratio::toDecimal);
  }
}
