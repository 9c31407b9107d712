package vn.chungtay.reference;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chungtay.submission.Period;

/**
 * The day by which submissions must have come.
 *
 * @param years added to the year in which the period ends
 * @param day empty when nothing is ever late
 */
public record Deadline(int years, Optional<MonthDay> day) {
  /** No deadline: nothing is late. */
  public static final Deadline NONE = new Deadline(0, Optional.empty());

  private static final Pattern FORM = Pattern.compile("(?:\\+([0-9])-)?([0-9]{2})-([0-9]{2})");

  /** Reads {@code none}, {@code 12-15} or {@code +1-01-31}. */
  static Optional<Deadline> parse(String text) {
    if (text.equals("none")) {
      return Optional.of(NONE);
    }
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int years = matcher.group(1) == null ? 0 : Integer.parseInt(matcher.group(1));
    try {
      return Optional.of(
          new Deadline(
              years,
              Optional.of(
                  MonthDay.of(
                      Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3))))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The last day that is in time for a period; nothing when there is no deadline. */
  public Optional<LocalDate> lastDay(Period period) {
    return day.map(d -> d.atYear(period.lastDay().getYear() + years));
  }
}
