package vn.chungtay.input;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;

/** Numbers as sheets keep them, put into the text that stands for them in a table of text. */
final class SheetNumber {
  /** What a spreadsheet shows of a number, and no more is known of it. */
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

  private static final int LONGEST = 40;
  private static final int MOST_POWERS = 40;
  private static final int NO_DAY = 60;
  private static final int LAST_DAY = 2_958_465;
  private static final int DAYS_TO_1904 = 1462;
  private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);

  private final boolean from1904;
  private final NumberFormatStyle style;

  SheetNumber(boolean from1904, NumberFormatStyle style) {
    this.from1904 = from1904;
    this.style = style;
  }

  /** The number in plain digits, {@code 2020} for {@code 2020.0}; what is none as it stands. */
  String text(String raw) {
    if (raw.length() > LONGEST || plain(raw)) {
      return raw;
    }
    try {
      BigDecimal number = new BigDecimal(raw);
      if (Math.abs((long) number.precision() - number.scale()) > MOST_POWERS) {
        return raw;
      }
      BigDecimal shown = number.round(DIGITS).stripTrailingZeros();
      String plain = shown.signum() == 0 ? "0" : shown.toPlainString();
      return style == NumberFormatStyle.VI ? plain.replace('.', ',') : plain;
    } catch (NumberFormatException e) {
      return raw;
    }
  }

  /** Whether nothing can be left out of a number: most are so. */
  private static boolean plain(String raw) {
    boolean digits = raw.length() <= DIGITS.getPrecision() && !raw.startsWith("0");
    for (int i = 0; i < raw.length() && digits; i++) {
      digits = raw.charAt(i) >= '0' && raw.charAt(i) <= '9';
    }
    return digits;
  }

  /**
   * The day that a number is shown as, its hours left out; the number where there is no such day.
   */
  String day(String raw) {
    if (raw.length() > LONGEST || !raw.matches("[0-9]{1,7}(?:\\.[0-9]+)?")) {
      return text(raw);
    }
    int dot = raw.indexOf('.');
    int count = Integer.parseInt(dot < 0 ? raw : raw.substring(0, dot));
    int days = from1904 ? count + DAYS_TO_1904 : count;
    if (days < 1 || days == NO_DAY || days > LAST_DAY) {
      return text(raw);
    }
    // The first spreadsheet took 1900 for a leap year, and all others followed it.
    return ZERO.plusDays(days < NO_DAY ? days + 1L : days).toString();
  }
}
