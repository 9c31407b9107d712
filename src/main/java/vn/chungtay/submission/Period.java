package vn.chungtay.submission;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reporting period: a year ({@code 2018}), half year ({@code 2018-H1}), quarter ({@code 2018-Q3})
 * or month ({@code 2018-06}). A stock is its state on the last day, a flow the movements in it.
 *
 * @param code as written in files
 * @param first its first month
 * @param months its length
 */
public record Period(String code, YearMonth first, int months) implements Comparable<Period> {
  /** How periods are written: a year, or a half, quarter or month of one. */
  public static final Pattern FORM =
      Pattern.compile("([12][0-9]{3})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?");

  /** The period of this code, or nothing when it is none. */
  public static Optional<Period> parse(String code) {
    Matcher matcher = FORM.matcher(code);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(matcher.group(1));
    if (matcher.group(2) != null) {
      return Optional.of(part(code, year, 6, Integer.parseInt(matcher.group(2))));
    }
    if (matcher.group(3) != null) {
      return Optional.of(part(code, year, 3, Integer.parseInt(matcher.group(3))));
    }
    if (matcher.group(4) != null) {
      return Optional.of(part(code, year, 1, Integer.parseInt(matcher.group(4))));
    }
    return Optional.of(part(code, year, 12, 1));
  }

  private static Period part(String code, int year, int months, int number) {
    return new Period(code, YearMonth.of(year, 1 + (number - 1) * months), months);
  }

  public LocalDate firstDay() {
    return first.atDay(1);
  }

  public LocalDate lastDay() {
    return first.plusMonths(months - 1L).atEndOfMonth();
  }

  /** The number of months from the year 0 to the end of this period; differences are exact. */
  public int endMonth() {
    return first.getYear() * 12 + first.getMonthValue() - 1 + months;
  }

  /** By end, the shorter period first. */
  @Override
  public int compareTo(Period other) {
    int byEnd = Integer.compare(endMonth(), other.endMonth());
    return byEnd != 0 ? byEnd : Integer.compare(months, other.months);
  }

  /** The code tells everything. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Period that && code.equals(that.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  @Override
  public String toString() {
    return code;
  }
}
