package vn.chungtay.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import vn.chungtay.measure.Change;
import vn.chungtay.measure.Figure;
import vn.chungtay.measure.Incomes;
import vn.chungtay.measure.Inequality;
import vn.chungtay.measure.Interval;
import vn.chungtay.measure.LinearForm;
import vn.chungtay.measure.Linearised;
import vn.chungtay.measure.Poverty;

/** How the incomes of a later time differ from those of the first, whoever has them. */
final class ChangeRows {
  private final boolean strict;
  private final boolean lines;
  private final boolean sampled;
  private final Optional<Inference> inference;
  private final MeasureRows rows = new MeasureRows();

  private ChangeRows(MeasureRequest request, Optional<Inference> inference) {
    this.inference = inference;
    this.strict = request.strict();
    this.lines = request.line().isPresent();
    this.sampled = request.sampling().isPresent();
  }

  /** The rows of one time, part by part; both times have the same parts. */
  static MeasureRows of(
      MeasureRequest request,
      Observations observations,
      List<Part> first,
      List<Part> later,
      Optional<Inference> inference) {
    ChangeRows change = new ChangeRows(request, inference);
    List<Change.Sector> sectors = new ArrayList<>();
    for (int i = 0; i < later.size(); i++) {
      Incomes before = observations.incomes(first.get(i).rows(), change.strict);
      Incomes after = observations.incomes(later.get(i).rows(), change.strict);
      change.add(new Pair(first.get(i), before, later.get(i), after));
      if (i > 0 && change.lines) {
        sectors.add(
            new Change.Sector(before.total(), headcount(before), after.total(), headcount(after)));
      }
    }
    if (!sectors.isEmpty()) {
      Incomes all = observations.incomes(later.get(0).rows(), change.strict);
      change.add(basis(later.get(0), all), sectors);
    }
    return change.rows;
  }

  /** A part at the first time and at a later one. */
  private record Pair(Part first, Incomes before, Part later, Incomes after) {
    /** Of figures about everybody. */
    MeasureRows.Basis basis() {
      return ChangeRows.basis(later, after).resting(Math.min(before.size(), after.size()));
    }

    /** Of figures that tell the poor from the others. */
    MeasureRows.Basis ofPoor() {
      return basis().resting(Math.min(StateRows.fewest(before), StateRows.fewest(after)));
    }
  }

  private static MeasureRows.Basis basis(Part part, Incomes incomes) {
    return new MeasureRows.Basis(part.by(), part.time(), part.rows().length, incomes.total());
  }

  private static double headcount(Incomes incomes) {
    return Poverty.fgt(incomes, 0).value().orElse(0);
  }

  private void add(Pair pair) {
    Incomes before = pair.before();
    Incomes after = pair.after();
    if (lines) {
      Figure multiplier = multiplier(before, after);
      rows.add(
          pair.ofPoor(),
          "cross_section_multiplier",
          multiplier,
          multiplier.value().isEmpty()
              ? Optional.empty()
              : interval(pair, LinearForm.meanOfPoor(), Inference::multiplier));
      if (sampled) {
        rows.add(
            pair.ofPoor(),
            "headcount_ratio_change",
            change(before, after),
            interval(pair, LinearForm.headcount(), Inference::difference));
      }
      components(pair.ofPoor(), before, after);
    }
    for (int percent = 10; percent < 100; percent += 10) {
      rows.add(
          pair.basis(),
          "growth_incidence_" + percent,
          Change.growthIncidence(before, after, percent));
    }
  }

  private interface OfTwo {
    Optional<Interval> of(Inference inference, Linearised earlier, Linearised later);
  }

  private Optional<Interval> interval(Pair pair, LinearForm form, OfTwo of) {
    return inference.flatMap(
        i ->
            i.ratio(form, pair.first().rows())
                .flatMap(
                    earlier ->
                        i.ratio(form, pair.later().rows())
                            .flatMap(later -> of.of(i, earlier, later))));
  }

  private static Figure change(Incomes before, Incomes after) {
    Figure first = Poverty.fgt(before, 0);
    return first.value().isEmpty()
        ? first
        : Poverty.fgt(after, 0).map(later -> later - first.value().getAsDouble());
  }

  private static Figure multiplier(Incomes before, Incomes after) {
    Figure first = Poverty.meanOfPoor(before);
    if (first.value().isEmpty()) {
      return first;
    }
    return first.value().getAsDouble() == 0
        ? Figure.none(Figure.Undefined.UNDEFINED_AT_ZERO)
        : Poverty.meanOfPoor(after).map(mean -> mean / first.value().getAsDouble());
  }

  private void components(MeasureRows.Basis basis, Incomes before, Incomes after) {
    boolean nobody = before.total() == 0 || after.total() == 0;
    boolean nothing = mean(before) == 0 || mean(after) == 0;
    if (nobody || nothing) {
      Figure none =
          Figure.none(nobody ? Figure.Undefined.NO_DATA : Figure.Undefined.UNDEFINED_AT_ZERO);
      rows.add(basis, "growth_component", none);
      rows.add(basis, "redistribution_component", none);
      return;
    }
    Change.Parts parts = Change.shapley(before, after, ChangeRows::headcount);
    rows.add(basis, "growth_component", Figure.of(parts.growth()));
    rows.add(basis, "redistribution_component", Figure.of(parts.redistribution()));
  }

  private static double mean(Incomes incomes) {
    return Inequality.mean(incomes).value().orElse(0);
  }

  private void add(MeasureRows.Basis basis, List<Change.Sector> sectors) {
    boolean nobody =
        sectors.stream().mapToDouble(Change.Sector::personsBefore).sum() == 0
            || sectors.stream().mapToDouble(Change.Sector::personsAfter).sum() == 0;
    Change.Sectors parts = Change.bySector(sectors);
    add(basis, "intrasectoral_component", nobody, parts::within);
    add(basis, "population_shift_component", nobody, parts::shift);
    add(basis, "interaction_component", nobody, parts::interaction);
  }

  private void add(MeasureRows.Basis basis, String code, boolean nobody, DoubleSupplier value) {
    rows.add(
        basis,
        code,
        nobody ? Figure.none(Figure.Undefined.NO_DATA) : Figure.of(value.getAsDouble()));
  }
}
