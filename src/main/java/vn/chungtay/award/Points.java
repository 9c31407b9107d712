package vn.chungtay.award;

import java.util.List;
import java.util.Optional;
import vn.chungtay.indicator.Readings;
import vn.chungtay.measure.Ratio;
import vn.chungtay.reference.Criterion;

/**
 * Turns the figures of those ranked together into points, exactly.
 *
 * <p>With a scale points grow evenly: {@code weight * (value - from) / (full - from)}, never below
 * 0 or above the weight. Without one they follow the place among the n units that have a figure:
 * {@code weight * (n - place + 1) / n}, where units with equal figures share the better place.
 */
final class Points {
  private final Criterion criterion;
  private final List<Ratio> values;

  /**
   * The points of one criterion.
   *
   * @param readouts of all units ranked together
   */
  Points(Criterion criterion, List<Readings.Readout> readouts) {
    this.criterion = criterion;
    this.values = readouts.stream().flatMap(readout -> readout.value().stream()).toList();
  }

  /** The points for one of the figures. */
  Optional<Ratio> of(Readings.Readout readout) {
    if (readout.value().isPresent()) {
      Ratio value = readout.value().get();
      return Optional.of(
          criterion.scale().map(scale -> scaled(scale, value)).orElseGet(() -> placed(value)));
    }
    boolean forgiven = criterion.withoutFigure() && !Scoring.suppressed(readout);
    return forgiven ? Optional.of(Ratio.ZERO) : Optional.empty();
  }

  private Ratio scaled(Criterion.Scale scale, Ratio value) {
    Ratio from = Ratio.of(scale.from());
    Ratio share = value.minus(from).over(Ratio.of(scale.full()).minus(from));
    if (share.signum() < 0) {
      return Ratio.ZERO;
    }
    return share.compareTo(Ratio.ONE) > 0 ? weight() : share.times(weight());
  }

  private Ratio placed(Ratio value) {
    long better =
        values.stream()
            .map(other -> other.compareTo(value))
            .filter(c -> criterion.higher() ? c > 0 : c < 0)
            .count();
    return weight().times(Ratio.of(values.size() - better)).over(Ratio.of(values.size()));
  }

  private Ratio weight() {
    return Ratio.of(criterion.weight());
  }
}
