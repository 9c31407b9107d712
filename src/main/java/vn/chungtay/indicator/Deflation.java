package vn.chungtay.indicator;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import vn.chungtay.measure.Ratio;
import vn.chungtay.submission.Period;

/** Turns a nominal figure into one in prices of the baseline. */
final class Deflation {
  private Deflation() {}

  /** The nominal figure divided by deflator(t) / deflator(baseline). */
  static Formula of(Formula nominal) {
    return cell -> {
      Outcome outcome = nominal.at(cell);
      Optional<Ratio> prices = prices(cell);
      prices.ifPresent(level -> cell.notebook().ifPresent(noted -> noted.inPrices(level)));
      if (outcome.value().isEmpty()) {
        return outcome;
      }
      return prices.isEmpty()
          ? Outcome.none(Reason.NO_DATA).from(outcome)
          : outcome.inPrices(prices.get());
    };
  }

  private static Optional<Ratio> prices(Cell cell) {
    Map<Period, BigDecimal> deflator = cell.campaign().deflator();
    BigDecimal now = deflator.get(cell.period());
    BigDecimal then = deflator.get(cell.campaign().baseline());
    return now == null || then == null
        ? Optional.empty()
        : Optional.of(Ratio.of(now).over(Ratio.of(then)));
  }
}
