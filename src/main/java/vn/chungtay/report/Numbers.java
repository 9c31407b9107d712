package vn.chungtay.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.chungtay.finding.Language;

/**
 * Numbers as people of one language read them: {@code 1.234,57} in Vietnamese, {@code 1,234.57} in
 * English. Rounds half up (away from zero), once, from the value given; never shows a negative
 * zero. Asks neither the JVM nor the system for a locale.
 */
public final class Numbers {
  private static final BigDecimal MILLION = new BigDecimal("1e6");
  private static final BigDecimal THOUSAND = new BigDecimal("1e3");

  private record Convention(
      char group, char point, String points, String dong, String million, String billion) {}

  private static final Convention VIETNAMESE =
      new Convention('.', ',', "điểm phần trăm", "đồng", "triệu đồng", "tỷ đồng");
  private static final Convention ENGLISH =
      new Convention(',', '.', "percentage points", "VND", "million VND", "billion VND");

  private final Convention convention;

  /** The numbers of one language. */
  public Numbers(Language language) {
    this.convention =
        switch (language) {
          case VI -> VIETNAMESE;
          case EN -> ENGLISH;
        };
  }

  /** A cell that shows a number and keeps its value. */
  public Cell.Number cell(BigDecimal value, NumberForm form) {
    return new Cell.Number(value, shown(value, form), form);
  }

  /** A count. */
  public String shown(long count) {
    return shown(BigDecimal.valueOf(count), NumberForm.WHOLE);
  }

  /** A number in one of the forms. */
  public String shown(BigDecimal value, NumberForm form) {
    BigDecimal rounded = value.setScale(form.decimals(), RoundingMode.HALF_UP);
    return switch (form) {
      case WHOLE, RATIO -> plain(rounded);
      case PERCENT -> plain(rounded) + "%";
      case PERCENTAGE_POINTS ->
          (rounded.signum() > 0 ? "+" : "") + plain(rounded) + " " + convention.points();
      case VND -> plain(rounded) + " " + convention.dong();
      case VND_SHORT -> amount(value);
    };
  }

  /** A number rounded to so many digits, but never to tens or more. */
  public String significant(BigDecimal value, int digits) {
    int before = value.precision() - value.scale();
    int decimals = value.signum() == 0 ? 0 : Math.max(0, digits - before);
    BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
    return plain(rounded.scale() < 0 ? rounded.setScale(0) : rounded);
  }

  /** In đồng below a million, then in millions, from a billion on in billions, once rounded. */
  private String amount(BigDecimal value) {
    BigDecimal whole = value.setScale(0, RoundingMode.HALF_UP);
    if (whole.abs().compareTo(MILLION) < 0) {
      return plain(whole) + " " + convention.dong();
    }
    BigDecimal millions = value.movePointLeft(6).setScale(2, RoundingMode.HALF_UP);
    if (millions.abs().compareTo(THOUSAND) < 0) {
      return plain(millions) + " " + convention.million();
    }
    BigDecimal billions = value.movePointLeft(9).setScale(2, RoundingMode.HALF_UP);
    return plain(billions) + " " + convention.billion();
  }

  private String plain(BigDecimal rounded) {
    String digits = rounded.abs().toPlainString();
    int end = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
    StringBuilder text = new StringBuilder(rounded.signum() < 0 ? "-" : "");
    for (int i = 0; i < end; i++) {
      if (i > 0 && (end - i) % 3 == 0) {
        text.append(convention.group());
      }
      text.append(digits.charAt(i));
    }
    if (end < digits.length()) {
      text.append(convention.point()).append(digits, end + 1, digits.length());
    }
    return text.toString();
  }
}
