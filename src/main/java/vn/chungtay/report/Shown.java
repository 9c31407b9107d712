package vn.chungtay.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chungtay.indicator.Figure;
import vn.chungtay.indicator.MeasureUnit;
import vn.chungtay.indicator.Reason;

/**
 * Figures as people read them. In a table the head of the column names the unit, in running text
 * the unit stands behind the number. What cannot be computed says so, and why.
 */
record Shown(Material material) {
  /** A cell of a table. */
  Cell cell(Figure figure) {
    return figure
        .valueDecimal()
        .map(value -> cell(value, figure.name().indicator().unit()))
        .orElseGet(() -> missing(figure.outcome().reasons()));
  }

  Cell cell(BigDecimal value, MeasureUnit unit) {
    return switch (unit) {
      case PERCENT -> material.numbers().cell(value, NumberForm.PERCENT);
      case RATIO, PERIODS -> material.numbers().cell(value, NumberForm.RATIO);
      case PERCENTAGE_POINTS -> difference(value);
      default -> material.numbers().cell(value, NumberForm.WHOLE);
    };
  }

  /** A difference with its sign, in the unit of the column. */
  Cell difference(BigDecimal value) {
    return new Cell.Number(value, quantities().signed(value), NumberForm.RATIO);
  }

  Cell count(long count) {
    return material.numbers().cell(BigDecimal.valueOf(count), NumberForm.WHOLE);
  }

  /** A figure that is not there, and why. */
  Cell missing(Collection<Reason> reasons) {
    return new Cell.Missing(
        reasons.isEmpty()
            ? material.say("missing")
            : material.say("missing.because", words(reasons)));
  }

  /** Something that is not there, in words of the report's own. */
  Cell missing(String key) {
    return new Cell.Missing(material.say("missing." + key));
  }

  /** A text from outside, or the words for one that was not given. */
  Cell text(Optional<String> text) {
    return text.filter(t -> !t.isBlank())
        .<Cell>map(Cell.Text::new)
        .orElseGet(() -> missing("not_given"));
  }

  String words(Collection<Reason> reasons) {
    return reasons.stream()
        .map(reason -> material.texts().get("reason." + reason.code()))
        .collect(Collectors.joining("; "));
  }

  /** A value with its unit, for running text. */
  String phrase(BigDecimal value, MeasureUnit unit) {
    return quantities().phrase(value, unit);
  }

  /** A figure with its unit, or why there is none. */
  String phrase(Figure figure) {
    return figure
        .valueDecimal()
        .map(value -> phrase(value, figure.name().indicator().unit()))
        .orElseGet(() -> missing(figure.outcome().reasons()).shown());
  }

  /** The same with the reason in brackets, for sentences that have a colon already. */
  String told(Figure figure) {
    Set<Reason> reasons = figure.outcome().reasons();
    return figure.value().isPresent() || reasons.isEmpty()
        ? phrase(figure)
        : material.say("missing.told", words(reasons));
  }

  /** A difference of two values of a unit, with its sign. */
  String difference(BigDecimal value, MeasureUnit unit) {
    return quantities().difference(value, unit);
  }

  /** A distance without its unit; one that is there is never shown as nothing. */
  String distance(BigDecimal distance, NumberForm form) {
    BigDecimal least = BigDecimal.ONE.movePointLeft(form.decimals());
    boolean tiny =
        distance.signum() > 0
            && distance.setScale(form.decimals(), RoundingMode.HALF_UP).signum() == 0;
    return tiny
        ? material.say("card.under", material.numbers().shown(least, form))
        : material.numbers().shown(distance, form);
  }

  private Quantities quantities() {
    return new Quantities(material.texts(), material.numbers());
  }
}
