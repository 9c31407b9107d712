package vn.chungtay.report;

import java.util.OptionalDouble;

/**
 * A figure of a table.
 *
 * @param by the group; {@code all} for all records
 * @param time empty where it is not of one time
 * @param measure its name in output
 * @param lower the least it can be, where not all is known
 * @param records how many records it rests on
 * @param persons whom they stand for
 * @param reason why there is no value; empty beside one
 * @param undefined how many records are the reason; 0 where it is not any of them
 */
public record MeasureRow(
    String by,
    String time,
    String measure,
    OptionalDouble value,
    OptionalDouble lower,
    OptionalDouble upper,
    long records,
    double persons,
    String reason,
    long undefined) {
  /** The group of all records. */
  public static final String ALL = "all";
}
