package vn.chungtay.award;

import java.math.BigDecimal;
import java.util.Optional;
import vn.chungtay.indicator.Readings;
import vn.chungtay.measure.Ratio;
import vn.chungtay.reference.Criterion;

/**
 * What one criterion gives a unit.
 *
 * @param points exact; empty where there is no figure to give any for
 */
public record Part(Criterion criterion, Readings.Readout readout, Optional<Ratio> points) {
  /** The figure in plain decimal digits. */
  public Optional<BigDecimal> valueDecimal() {
    return readout.value().map(Ratio::toDecimal);
  }

  /** The points in plain decimal digits. */
  public Optional<BigDecimal> pointsDecimal() {
    return points.map(Ratio::toDecimal);
  }

  /** Whether the figure keeps the threshold, decided on the exact value. */
  boolean keepsThreshold() {
    return criterion
        .threshold()
        .flatMap(
            bound ->
                readout
                    .value()
                    .map(v -> v.compareTo(Ratio.of(bound)))
                    .map(c -> criterion.higher() ? c >= 0 : c <= 0))
        .orElse(true);
  }
}
