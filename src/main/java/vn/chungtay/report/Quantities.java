package vn.chungtay.report;

import java.math.BigDecimal;
import vn.chungtay.finding.Texts;
import vn.chungtay.indicator.MeasureUnit;

/** Numbers with the unit they are in, for running text. */
public record Quantities(Texts texts, Numbers numbers) {
  /** In the language of some texts. */
  public Quantities(Texts texts) {
    this(texts, new Numbers(texts.language()));
  }

  /** A value with its unit. */
  public String phrase(BigDecimal value, MeasureUnit unit) {
    return switch (unit) {
      case PERCENT -> numbers.shown(value, NumberForm.PERCENT);
      case PERCENTAGE_POINTS -> numbers.shown(value, NumberForm.PERCENTAGE_POINTS);
      case RATIO, PERIODS -> withUnit(numbers.shown(value, NumberForm.RATIO), unit);
      default -> withUnit(numbers.shown(value, NumberForm.WHOLE), unit);
    };
  }

  /** A difference of two values of a unit, with its sign. */
  public String difference(BigDecimal value, MeasureUnit unit) {
    return unit == MeasureUnit.PERCENT || unit == MeasureUnit.PERCENTAGE_POINTS
        ? phrase(value, MeasureUnit.PERCENTAGE_POINTS)
        : withUnit(signed(value), unit);
  }

  /** A difference with its sign and two decimals. */
  String signed(BigDecimal value) {
    String shown = numbers.shown(value, NumberForm.RATIO);
    boolean risen = value.signum() > 0 && shown.chars().anyMatch(c -> c >= '1' && c <= '9');
    return risen ? "+" + shown : shown;
  }

  private String withUnit(String number, MeasureUnit unit) {
    return number + " " + texts.get("unit." + unit.code());
  }
}
