package vn.chungtay.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code 2018-12-05} and {@code 5/12/2018}, real days only. */
final class DateText {
  private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
  private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})");
  private static final Pattern SERIAL = Pattern.compile("[0-9]{5}(?:\\.[0-9]+)?");

  private DateText() {}

  static Optional<LocalDate> parse(String text) {
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return day(iso.group(1), iso.group(2), iso.group(3));
    }
    Matcher dayFirst = DAY_FIRST.matcher(text);
    return dayFirst.matches()
        ? day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1))
        : Optional.empty();
  }

  /** Which hint helps with a text that is no date. */
  static String flaw(String text) {
    if (SERIAL.matcher(text).matches()) {
      return "serial";
    }
    Matcher dayFirst = DAY_FIRST.matcher(text);
    boolean monthFirst =
        dayFirst.matches()
            && day(dayFirst.group(3), dayFirst.group(1), dayFirst.group(2)).isPresent();
    if (monthFirst) {
      return "month_first";
    }
    return dayFirst.matches() || ISO.matcher(text).matches() ? "no_such_day" : "";
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
