package vn.chungtay.measure;

/**
 * A measure of incomes as the ratio of two totals over persons, or one total: what it needs to be
 * linearised. Measures that depend on the order of the incomes have none.
 *
 * @param denominator is not used for a total
 */
public record LinearForm(Range range, Term numerator, Term denominator) {
  /** Where a figure may lie, and so how its interval is made. */
  public enum Range {
    /** A part of the persons: yes or no of each. */
    PROPORTION,
    /** From 0 to 1. */
    PART,
    /** From 0 on. */
    AMOUNT,
    /** A sum over persons, from 0 on. */
    TOTAL
  }

  /** A number of one person. */
  public interface Term {
    double of(double income, double line, boolean poor);
  }

  private static final Term ONE = (income, line, poor) -> 1;
  private static final Term POOR = (income, line, poor) -> poor ? 1 : 0;

  /** Foster, Greer and Thorbecke of an order; 0 is a proportion. */
  public static LinearForm fgt(double order) {
    return order == 0
        ? new LinearForm(Range.PROPORTION, POOR, ONE)
        : new LinearForm(Range.PART, ofPoor((y, z) -> StrictMath.pow((z - y) / z, order)), ONE);
  }

  /** The mean over all persons of a number of the poor. */
  static LinearForm overAll(OfPoor number) {
    return new LinearForm(Range.AMOUNT, ofPoor(number), ONE);
  }

  /** The mean over the poor. */
  static LinearForm overPoor(Range range, OfPoor number) {
    return new LinearForm(range, ofPoor(number), POOR);
  }

  /** All persons of all: 1. */
  public static LinearForm everybody() {
    return new LinearForm(Range.PROPORTION, ONE, ONE);
  }

  public static LinearForm headcount() {
    return fgt(0);
  }

  public static LinearForm meanOfPoor() {
    return overPoor(Range.AMOUNT, (income, line) -> income);
  }

  static LinearForm mean() {
    return new LinearForm(Range.AMOUNT, (income, line, poor) -> income, ONE);
  }

  static LinearForm total(OfPoor number) {
    return new LinearForm(Range.TOTAL, ofPoor(number), ONE);
  }

  /** A number of a poor person. */
  interface OfPoor {
    double of(double income, double line);
  }

  private static Term ofPoor(OfPoor number) {
    return (income, line, poor) -> poor ? number.of(income, line) : 0;
  }
}
