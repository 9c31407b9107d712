package vn.chungtay.report;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A workbook as a value: nothing in it is left to be computed.
 *
 * @param language the code of the language it is written in
 * @param title what it is called in its properties
 * @param date the day it is about, which stands for the day of its making; never today
 * @param sheets in their order, at least one
 */
public record Workbook(
    String language, String title, Optional<LocalDate> date, List<Sheet> sheets) {
  public Workbook {
    sheets = List.copyOf(sheets);
    Set<String> names = new HashSet<>();
    for (Sheet sheet : sheets) {
      if (!names.add(sheet.name().toLowerCase(Locale.ROOT))) {
        throw new IllegalArgumentException("two sheets are called " + sheet.name());
      }
    }
    if (sheets.isEmpty()) {
      throw new IllegalArgumentException("expected at least one sheet");
    }
  }
}
