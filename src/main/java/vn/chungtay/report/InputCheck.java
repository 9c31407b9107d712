package vn.chungtay.report;

import java.math.BigDecimal;

/**
 * What may be typed into the cells of one column.
 *
 * @param first the first row
 * @param last the last row
 * @param title what the column is called, shown beside a cell that is being filled
 * @param prompt what belongs there
 */
public record InputCheck(
    int column, int first, int last, Demand demand, String title, String prompt) {
  /** What must hold of a value. */
  public sealed interface Demand {
    /**
     * One of the values of a list.
     *
     * @param sheet the sheet on which they stand, in rows of one column
     * @param strict whether others are refused, not only doubted
     */
    record OneOf(String sheet, int column, int first, int last, boolean strict) implements Demand {}

    record Whole(BigDecimal min, BigDecimal max) implements Demand {}

    record Decimal(BigDecimal min, BigDecimal max) implements Demand {}

    /** A day since 2000. */
    record Day() implements Demand {}

    /** Anything: only told what belongs there. */
    record Anything() implements Demand {}
  }
}
