package vn.chungtay.samples;

import java.time.LocalDate;

/** The day a unit sends what it has for a year: from 1 December to 15 January. */
final class ReportingDay {
  private ReportingDay() {}

  static LocalDate of(String unitCode, int year) {
    int days = new Dice("sent " + unitCode + " " + year).whole(0, 45);
    return LocalDate.of(year, 12, 1).plusDays(days);
  }
}
