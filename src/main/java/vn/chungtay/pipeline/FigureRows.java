package vn.chungtay.pipeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** All figures that the columns asked for allow, of all times. */
final class FigureRows {
  private final MeasureRequest request;
  private final Observations observations;
  private final Optional<Inference> inference;

  FigureRows(MeasureRequest request, Observations observations, Optional<Inference> inference) {
    this.request = request;
    this.observations = observations;
    this.inference = inference;
  }

  /** The rows, in an order that other weights leave as it is. */
  List<MeasureRows.Resting> rows() {
    MeasureRows rows = new MeasureRows();
    int[] times = request.time().isPresent() ? observations.names().times().sorted() : new int[1];
    List<List<Part>> parts = parts(times);
    parts.forEach(now -> rows.addAll(new StateRows(request, observations, now, inference).rows()));
    if (request.income().isPresent()) {
      for (int later = 1; later < times.length; later++) {
        rows.addAll(
            ChangeRows.of(request, observations, parts.get(0), parts.get(later), inference));
      }
    }
    if (request.id().isPresent() && request.line().isPresent() && times.length > 1) {
      PanelRows panel = new PanelRows(request, observations, times, inference);
      rows.addAll(panel.rows(request.by().isPresent()));
    }
    return rows.all();
  }

  private List<List<Part>> parts(int[] times) {
    boolean timed = request.time().isPresent();
    int[][] byTime =
        Part.divided(observations.all(), Math.max(1, times.length), observations::time);
    List<List<Part>> parts = new ArrayList<>();
    Arrays.stream(times)
        .forEach(
            time ->
                parts.add(
                    Part.of(
                        observations,
                        timed ? observations.names().times().text(time) : "",
                        byTime[time],
                        request.by().isPresent())));
    return parts;
  }
}
