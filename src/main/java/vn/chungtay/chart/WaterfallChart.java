package vn.chungtay.chart;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import vn.chungtay.report.Cell;
import vn.chungtay.report.Picture;

/** How one amount becomes another, step by step from top to bottom. */
public final class WaterfallChart {
  private WaterfallChart() {}

  /** The picture, told by a title and a description. */
  public static String of(Picture.Waterfall picture, String title, String description) {
    Scale scale = new Scale(0, Rows.BARS, 0, most(picture));
    Rows rows = new Rows("waterfall", picture.steps().size(), title, description);
    Optional<BigDecimal> amount = Optional.empty();
    for (Picture.Step step : picture.steps()) {
      rows.row(step.label(), step.value(), shown(step));
      Optional<BigDecimal> after = after(amount, step);
      if (after.isPresent()) {
        boolean total = step.effect() == Picture.Effect.TOTAL;
        rows.bar(
            step.effect().name().toLowerCase(Locale.ROOT),
            total ? 0 : scale.at(amount.get()),
            scale.at(after.get()));
      }
      amount = after;
    }
    return rows.end();
  }

  /** The amount after a step; behind a step that is not known only a total is known again. */
  private static Optional<BigDecimal> after(Optional<BigDecimal> amount, Picture.Step step) {
    if (!(step.value() instanceof Cell.Number number)) {
      return Optional.empty();
    }
    BigDecimal value = number.value();
    return switch (step.effect()) {
      case TOTAL -> Optional.of(value);
      case LESS -> amount.map(before -> before.subtract(value));
      case MORE -> amount.map(before -> before.add(value));
    };
  }

  private static double most(Picture.Waterfall picture) {
    Optional<BigDecimal> amount = Optional.empty();
    BigDecimal most = BigDecimal.ONE;
    for (Picture.Step step : picture.steps()) {
      amount = after(amount, step);
      most = most.max(amount.orElse(most));
    }
    return most.doubleValue();
  }

  private static String shown(Picture.Step step) {
    boolean nothing = step.value() instanceof Cell.Number value && value.value().signum() == 0;
    if (nothing || !(step.value() instanceof Cell.Number)) {
      return step.value().shown();
    }
    return switch (step.effect()) {
      case TOTAL -> step.value().shown();
      case LESS -> "-" + step.value().shown();
      case MORE -> "+" + step.value().shown();
    };
  }
}
