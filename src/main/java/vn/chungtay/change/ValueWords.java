package vn.chungtay.change;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.Function;
import vn.chungtay.indicator.Indicator;
import vn.chungtay.indicator.IndicatorName;
import vn.chungtay.indicator.MeasureUnit;
import vn.chungtay.report.NumberForm;
import vn.chungtay.report.Quantities;

/** The values of figures in words, before and after. */
record ValueWords(CellWords words) {
  private static final MathContext SMALL = new MathContext(2);

  /** Below it a difference of two decimals shows nothing. */
  private static final BigDecimal HIDDEN = new BigDecimal("0.005");

  /** Both values, and how much they differ. */
  String both(Change change) {
    Change.Cell value = change.cell("value");
    MeasureUnit unit = unit(change);
    String after = of(change, Change.Cell::after);
    return value
        .difference()
        .map(
            difference ->
                words
                    .texts()
                    .get(
                        "compare.by",
                        words.fromTo(bare(new BigDecimal(value.before()), unit), after),
                        difference(difference, unit)))
        .orElseGet(() -> words.fromTo(of(change, Change.Cell::before), after));
  }

  /** One value with its unit, or why there is none. */
  String of(Change change, Function<Change.Cell, String> side) {
    String reasons = side.apply(change.cell("reason"));
    return Change.Cell.number(side.apply(change.cell("value")))
        .map(value -> quantities().phrase(value, unit(change)))
        .orElseGet(
            () ->
                reasons.isEmpty()
                    ? words.texts().get("compare.none")
                    : words.texts().get("compare.none_because", words.told("reason", reasons)));
  }

  private static MeasureUnit unit(Change change) {
    return IndicatorName.of(change.subject().indicator())
        .map(IndicatorName::indicator)
        .map(Indicator::unit)
        .orElse(MeasureUnit.COUNT);
  }

  /** A number whose unit stands behind the next. */
  private String bare(BigDecimal value, MeasureUnit unit) {
    return unit == MeasureUnit.PERCENT
        ? quantities().phrase(value, unit)
        : quantities().numbers().shown(value, form(unit));
  }

  /** A difference with its sign; one that rounding would hide has two digits that matter. */
  private String difference(BigDecimal difference, MeasureUnit unit) {
    boolean hidden = form(unit) == NumberForm.RATIO && difference.abs().compareTo(HIDDEN) < 0;
    if (unit == MeasureUnit.PERCENT && !hidden) {
      return quantities().difference(difference, unit);
    }
    String shown =
        hidden
            ? words.digits(difference.round(SMALL).toPlainString())
            : quantities().numbers().shown(difference, form(unit));
    return difference.signum() > 0 ? "+" + shown : shown;
  }

  private static NumberForm form(MeasureUnit unit) {
    return switch (unit) {
      case PERCENT, PERCENTAGE_POINTS, RATIO -> NumberForm.RATIO;
      default -> NumberForm.WHOLE;
    };
  }

  private Quantities quantities() {
    return new Quantities(words.texts());
  }
}
