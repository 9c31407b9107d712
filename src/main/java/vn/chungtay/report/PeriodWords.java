package vn.chungtay.report;

import java.util.List;
import vn.chungtay.submission.Period;

/** Reporting periods in words: {@code năm 2018}, {@code quý III năm 2018}. */
final class PeriodWords {
  private static final List<String> ROMAN = List.of("I", "II", "III", "IV");
  private static final int YEAR = 12;

  private PeriodWords() {}

  /** For running text. */
  static String of(Material material, Period period) {
    int year = period.first().getYear();
    int month = period.first().getMonthValue();
    int number = (month - 1) / period.months();
    return switch (period.months()) {
      case YEAR -> material.say("period.year", year);
      case 6 -> material.say(number == 0 ? "period.half1" : "period.half2", year);
      case 3 -> material.say("period.quarter", year, ROMAN.get(number));
      default -> material.say("period.month", year, month);
    };
  }

  /** For cells and the heads of columns: a year is only its number. */
  static String brief(Material material, Period period) {
    return period.months() == YEAR ? period.code() : of(material, period);
  }
}
