package vn.chungtay.pipeline;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import vn.chungtay.measure.AlkireFoster;
import vn.chungtay.measure.Bounded;
import vn.chungtay.measure.DualCutoff;
import vn.chungtay.measure.Interval;

/** The figures of deprivations of some records. Where a sample lacks some, bounds say so alone. */
final class DeprivationRows {
  private final MeasureRequest request;
  private final Observations observations;
  private final Optional<Inference> inference;
  private final DualCutoff rule;

  DeprivationRows(
      MeasureRequest request, Observations observations, Optional<Inference> inference) {
    this.request = request;
    this.observations = observations;
    this.inference = inference;
    this.rule =
        new DualCutoff(
            request.indicators().stream().map(MeasureRequest.Indicator::weight).toList(),
            request.cutoff().orElseThrow());
  }

  void add(Part part, MeasureRows.Basis basis, MeasureRows rows) {
    int[] own = part.rows();
    AlkireFoster figures = new AlkireFoster(rule, observations.profiles(own));
    MeasureRows.Basis poor = basis.resting(count(own, rule::isPoor));
    rows.add(
        poor,
        "multidimensional_headcount",
        figures.headcount(),
        proportion(figures.headcount(), own, rule::isPoor));
    rows.add(
        poor,
        "deprivation_intensity",
        figures.intensity(),
        part(figures.intensity(), own, this::score, row -> poor(row) ? 1 : 0));
    rows.add(
        poor,
        "adjusted_headcount_ratio",
        figures.adjustedHeadcount(),
        part(figures.adjustedHeadcount(), own, this::score, row -> 1));
    for (int i = 0; i < request.indicators().size(); i++) {
      add(i, own, figures, basis, rows);
    }
  }

  private void add(
      int indicator, int[] own, AlkireFoster figures, MeasureRows.Basis basis, MeasureRows rows) {
    String column = request.indicators().get(indicator).column();
    double weight = (double) rule.weights().get(indicator) / rule.allWeights();
    LongPredicate deprived = profile -> DualCutoff.in(profile, indicator);
    LongPredicate both = deprived.and(rule::isPoor);
    Bounded uncensored = figures.uncensored(indicator);
    Bounded censored = figures.censored(indicator);
    Bounded contribution = figures.contribution(indicator);
    rows.add(
        basis.resting(count(own, deprived)),
        "uncensored_" + column,
        uncensored,
        proportion(uncensored, own, deprived));
    MeasureRows.Basis counted = basis.resting(fewestCensored(own));
    rows.add(counted, "censored_" + column, censored, proportion(censored, own, both));
    rows.add(
        counted,
        "contribution_" + column,
        contribution,
        part(contribution, own, row -> both.test(deprived(row)) ? weight : 0, this::score));
  }

  /** The fewest in any indicator, for the contributions make 1 and tell of each other. */
  private long fewestCensored(int[] rows) {
    return IntStream.range(0, rule.size())
        .mapToLong(i -> count(rows, p -> DualCutoff.in(p, i) && rule.isPoor(p)))
        .filter(count -> count > 0)
        .min()
        .orElse(0);
  }

  private long deprived(int row) {
    return observations.profile(row).deprived();
  }

  private boolean poor(int row) {
    return rule.isPoor(deprived(row));
  }

  /** The score of a poor record as a part of all weights; 0 for the others. */
  private double score(int row) {
    return poor(row) ? (double) rule.score(deprived(row)) / rule.allWeights() : 0;
  }

  private long count(int[] rows, LongPredicate wanted) {
    IntPredicate somebody = row -> observations.persons(row) > 0;
    return Arrays.stream(rows).filter(somebody).filter(row -> wanted.test(deprived(row))).count();
  }

  private Optional<Interval> proportion(Bounded figure, int[] rows, LongPredicate wanted) {
    return known(figure)
        .flatMap(
            i ->
                i.ratio(rows, row -> wanted.test(deprived(row)) ? 1 : 0, row -> 1)
                    .flatMap(i::proportion));
  }

  private Optional<Interval> part(
      Bounded figure, int[] rows, IntToDoubleFunction numerator, IntToDoubleFunction denominator) {
    return known(figure).flatMap(i -> i.ratio(rows, numerator, denominator).flatMap(i::part));
  }

  private Optional<Inference> known(Bounded figure) {
    return inference.filter(i -> figure.figure().value().isPresent());
  }
}
