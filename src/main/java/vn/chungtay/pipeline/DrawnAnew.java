package vn.chungtay.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.chungtay.measure.Bootstrap;
import vn.chungtay.measure.Interval;
import vn.chungtay.report.MeasureRow;

/**
 * Intervals of figures that cannot be linearised: all figures are computed again of samples drawn
 * anew.
 */
final class DrawnAnew {
  /** Ratios whose interval is missing because it has no bounds. */
  private static final Set<String> RATIOS = Set.of("cohort_multiplier", "cross_section_multiplier");

  /** What was found in the sample itself, and is no estimate. */
  private static final Set<String> COUNTS = Set.of("cohort_households", "cohort_retention");

  private final MeasureRequest request;
  private final Sampling sampling;
  private final Observations observations;
  private final SampleUnits units;

  DrawnAnew(MeasureRequest request, Observations observations, SampleUnits units) {
    this.request = request;
    this.sampling = request.sampling().orElseThrow();
    this.observations = observations;
    this.units = units;
  }

  /** The rows with the intervals that they lack, or the reason why they have none. */
  List<MeasureRows.Resting> completed(List<MeasureRows.Resting> rows) {
    int[] lacking =
        IntStream.range(0, rows.size()).filter(i -> lacksInterval(rows.get(i).row())).toArray();
    double[][] values = sampling.replicates() == 0 ? new double[0][] : values(lacking);
    List<MeasureRows.Resting> completed = new ArrayList<>(rows);
    for (int i = 0; i < lacking.length; i++) {
      MeasureRows.Resting row = rows.get(lacking[i]);
      completed.set(
          lacking[i], new MeasureRows.Resting(with(row.row(), column(values, i)), row.records()));
    }
    return completed;
  }

  private static boolean lacksInterval(MeasureRow row) {
    return row.value().isPresent() && row.lower().isEmpty() && !COUNTS.contains(row.measure());
  }

  private MeasureRow with(MeasureRow row, double[] values) {
    if (RATIOS.contains(row.measure())) {
      return row.because("unbounded_interval");
    }
    Optional<Interval> interval =
        values.length == 0 ? Optional.empty() : Bootstrap.interval(sampling.confidence(), values);
    return interval
        .filter(i -> i.upper() > 0 || i.lower() < 0 || units.design().complete())
        .map(i -> row.between(i.lower(), i.upper()))
        .orElseGet(() -> row.because("no_interval"));
  }

  /** The values of some figures in each sample; NaN where there is none. */
  private double[][] values(int[] places) {
    Bootstrap bootstrap = new Bootstrap(units.design(), sampling.replicates(), sampling.seed());
    return IntStream.range(0, sampling.replicates())
        .parallel()
        .mapToObj(replicate -> values(bootstrap.factors(replicate), places))
        .toArray(double[][]::new);
  }

  private double[] values(double[] factors, int[] places) {
    double[] weights = new double[observations.records()];
    for (int row : observations.all()) {
      weights[row] = observations.weight(row) * factors[units.of(row)];
    }
    List<MeasureRows.Resting> rows =
        new FigureRows(request, observations.weighted(weights), Optional.empty()).rows();
    return IntStream.of(places)
        .mapToObj(place -> rows.get(place).row().value())
        .mapToDouble(value -> value.orElse(Double.NaN))
        .toArray();
  }

  private static double[] column(double[][] values, int column) {
    double[] found = new double[values.length];
    for (int i = 0; i < found.length; i++) {
      found[i] = values[i][column];
    }
    return found;
  }
}
