package vn.chungtay.report;

import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * A figure of a table.
 *
 * @param by the group; {@code all} for all records
 * @param time empty where it is not of one time
 * @param measure its name in output
 * @param lower the least it can be, where not all is known, or of the interval of a sample
 * @param records how many records it is about; empty where that is suppressed
 * @param persons whom they stand for
 * @param reason why there is no value, or beside one why there is no interval
 * @param undefined how many records are the reason; 0 where it is not any of them
 */
public record MeasureRow(
    String by,
    String time,
    String measure,
    OptionalDouble value,
    OptionalDouble lower,
    OptionalDouble upper,
    OptionalLong records,
    OptionalDouble persons,
    String reason,
    long undefined) {
  /** The group of all records. */
  public static final String ALL = "all";

  /** The same with bounds. */
  public MeasureRow between(double least, double most) {
    return new MeasureRow(
        by,
        time,
        measure,
        value,
        OptionalDouble.of(least),
        OptionalDouble.of(most),
        records,
        persons,
        reason,
        undefined);
  }

  /** The same with a reason for what there is not. */
  public MeasureRow because(String why) {
    return new MeasureRow(by, time, measure, value, lower, upper, records, persons, why, undefined);
  }

  /**
   * The same without its figures.
   *
   * @param counted whether it may be told how many records it is about
   */
  public MeasureRow suppressed(boolean counted) {
    return new MeasureRow(
        by,
        time,
        measure,
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        counted ? records : OptionalLong.empty(),
        counted ? persons : OptionalDouble.empty(),
        "suppressed",
        0);
  }
}
