package vn.chungtay.pipeline;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import vn.chungtay.measure.Estimate;
import vn.chungtay.measure.Interval;
import vn.chungtay.measure.LinearForm;
import vn.chungtay.measure.Linearised;
import vn.chungtay.measure.MeanRatio;
import vn.chungtay.measure.Proportions;

/** Intervals of figures of a sample, as far as they can be linearised. */
final class Inference {
  private final Sampling sampling;
  private final Observations observations;
  private final SampleUnits units;
  private final boolean strict;

  Inference(Sampling sampling, Observations observations, SampleUnits units, boolean strict) {
    this.strict = strict;
    this.sampling = sampling;
    this.observations = observations;
    this.units = units;
  }

  /**
   * The ratio of two sums over the persons of some records, each of another unit; nothing when the
   * lower one is 0.
   */
  Optional<Linearised> ratio(
      int[] rows, IntToDoubleFunction numerator, IntToDoubleFunction denominator) {
    int[] some = inOrder(rows);
    return Linearised.ratio(unitsOf(some), weighted(some, numerator), weighted(some, denominator));
  }

  /** Records that stand for somebody, in the order of their units. */
  private int[] inOrder(int[] rows) {
    int[] rowOf = new int[units.design().units()];
    Arrays.fill(rowOf, -1);
    for (int row : rows) {
      if (observations.persons(row) > 0) {
        rowOf[units.of(row)] = row;
      }
    }
    return Arrays.stream(rowOf).filter(row -> row >= 0).toArray();
  }

  private int[] unitsOf(int[] rows) {
    return Arrays.stream(rows).map(units::of).toArray();
  }

  private double[] weighted(int[] rows, IntToDoubleFunction number) {
    return Arrays.stream(rows)
        .mapToDouble(row -> observations.persons(row) * number.applyAsDouble(row))
        .toArray();
  }

  /** The interval of a measure of incomes over some records. */
  Optional<Interval> of(LinearForm form, int[] rows) {
    if (form.range() == LinearForm.Range.TOTAL) {
      int[] some = inOrder(rows);
      double[] numbers = weighted(some, term(form.numerator()));
      return some.length == 0
          ? Optional.empty()
          : atLeastZero(Linearised.total(unitsOf(some), numbers));
    }
    return ratio(form, rows)
        .flatMap(
            figure ->
                switch (form.range()) {
                  case PROPORTION -> proportion(figure);
                  case PART -> part(figure);
                  case AMOUNT, TOTAL -> atLeastZero(figure);
                });
  }

  /** The interval of the part that some records have of the sum above a ratio over all. */
  Optional<Interval> share(int[] all, int[] some, LinearForm form) {
    boolean[] in = new boolean[observations.records()];
    Arrays.stream(some).forEach(row -> in[row] = true);
    IntToDoubleFunction whole = term(form.numerator());
    return ratio(all, row -> in[row] ? whole.applyAsDouble(row) : 0, whole)
        .flatMap(form.range() == LinearForm.Range.PROPORTION ? this::proportion : this::part);
  }

  /** A measure of incomes that is a ratio, over some records. */
  Optional<Linearised> ratio(LinearForm form, int[] rows) {
    return ratio(rows, term(form.numerator()), term(form.denominator()));
  }

  private IntToDoubleFunction term(LinearForm.Term term) {
    return row ->
        term.of(observations.income(row), observations.line(row), observations.isPoor(row, strict));
  }

  /** Of the part of the persons who are something or are not. */
  Optional<Interval> proportion(Linearised figure) {
    Estimate estimate = in(figure);
    return sampling.ofProportions() == Sampling.OfProportions.EXACT
        ? estimate.exact(sampling.confidence())
        : estimate.wilson(sampling.confidence());
  }

  /** Of a figure from 0 to 1. */
  Optional<Interval> part(Linearised figure) {
    return in(figure).part(sampling.confidence());
  }

  private Optional<Interval> atLeastZero(Linearised figure) {
    return in(figure).amount(sampling.confidence());
  }

  private Estimate in(Linearised figure) {
    return figure.in(units.design());
  }

  /** Of the difference of a proportion at a later time and at an earlier one. */
  Optional<Interval> difference(Linearised earlier, Linearised later) {
    if (units.households()) {
      return in(later.minus(earlier, units.design().units())).student(sampling.confidence());
    }
    Optional<Interval> first = in(earlier).wilson(sampling.confidence());
    Optional<Interval> second = in(later).wilson(sampling.confidence());
    return first.flatMap(
        one ->
            second.map(
                other -> Proportions.difference(earlier.value(), one, later.value(), other)));
  }

  /** Of the ratio of two means; none when it is unbounded. */
  Optional<Interval> multiplier(Linearised earlier, Linearised later) {
    MeanRatio ratio = MeanRatio.of(later, earlier, units.design());
    long degrees = Math.min(in(earlier).degrees(), in(later).degrees());
    if (degrees < 1) {
      return Optional.empty();
    }
    if (sampling.ofRatios() == Sampling.OfRatios.LOG) {
      return ratio.logDelta(sampling.confidence(), degrees);
    }
    return ratio.fieller(sampling.confidence(), degrees) instanceof MeanRatio.Region.Between between
        ? Optional.of(between.interval())
        : Optional.empty();
  }
}
