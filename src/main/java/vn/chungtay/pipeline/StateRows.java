package vn.chungtay.pipeline;

import java.util.List;
import java.util.stream.IntStream;
import vn.chungtay.measure.AlkireFoster;
import vn.chungtay.measure.Decomposition;
import vn.chungtay.measure.Figure;
import vn.chungtay.measure.Incomes;
import vn.chungtay.measure.Measure;
import vn.chungtay.measure.Poverty;

/** The figures of one time: of all records and of each group. */
final class StateRows {
  private static final List<String> SHARES =
      List.of("headcount_share", "poverty_gap_share", "poverty_severity_share");

  private final MeasureRequest request;
  private final Observations observations;
  private final List<Part> parts;
  private final List<Incomes> incomes;

  /**
   * The figures of some parts.
   *
   * @param parts the whole, and then its groups
   */
  StateRows(MeasureRequest request, Observations observations, List<Part> parts) {
    this.request = request;
    this.observations = observations;
    this.parts = parts;
    this.incomes =
        request.income().isEmpty()
            ? List.of()
            : parts.parallelStream()
                .map(part -> observations.incomes(part.rows(), request.strict()))
                .toList();
  }

  MeasureRows rows() {
    MeasureRows all = new MeasureRows();
    IntStream.range(0, parts.size()).parallel().mapToObj(this::rows).toList().forEach(all::addAll);
    return all;
  }

  private MeasureRows rows(int place) {
    Part part = parts.get(place);
    MeasureRows rows = new MeasureRows();
    MeasureRows.Basis basis =
        new MeasureRows.Basis(part.by(), part.time(), part.rows().length, persons(place));
    if (!incomes.isEmpty()) {
      ofIncomes(incomes.get(place), basis, rows);
    }
    if (parts.size() > 1) {
      ofGroups(place, basis, rows);
    }
    if (!request.indicators().isEmpty()) {
      ofDeprivations(part, basis, rows);
    }
    return rows;
  }

  private double persons(int place) {
    return incomes.isEmpty()
        ? observations.persons(parts.get(place).rows())
        : incomes.get(place).total();
  }

  private void ofIncomes(Incomes own, MeasureRows.Basis basis, MeasureRows rows) {
    boolean lines = request.line().isPresent();
    for (Measure measure : Measure.values()) {
      if (lines || measure.family() == Measure.Family.INCOME) {
        measure.formulas().forEach(f -> rows.add(basis, f.code(), f.formula().apply(own)));
      }
    }
    if (lines && request.growth().isPresent()) {
      double growth = request.growth().getAsDouble();
      rows.add(basis, "average_exit_time", Poverty.averageExitTime(own, growth));
    }
  }

  private void ofGroups(int place, MeasureRows.Basis basis, MeasureRows rows) {
    double whole = persons(0);
    if (place > 0) {
      rows.add(
          basis,
          "population_share",
          whole == 0 ? Figure.none(Figure.Undefined.NO_DATA) : Figure.of(basis.persons() / whole));
    }
    if (place > 0 && request.line().isPresent()) {
      for (int order = 0; order < SHARES.size(); order++) {
        Figure share = Decomposition.share(incomes.get(place), incomes.get(0), order);
        rows.add(basis, SHARES.get(order), share);
      }
    }
    if (place == 0 && !incomes.isEmpty()) {
      decomposed("theil", 1, basis, rows);
      decomposed("mld", 0, basis, rows);
    }
  }

  private void decomposed(String name, double order, MeasureRows.Basis basis, MeasureRows rows) {
    Decomposition parts = Decomposition.of(incomes.subList(1, incomes.size()), order);
    rows.add(basis, name + "_within", parts.within());
    rows.add(basis, name + "_between", parts.between());
  }

  private void ofDeprivations(Part part, MeasureRows.Basis basis, MeasureRows rows) {
    AlkireFoster figures =
        new AlkireFoster(
            request.indicators().stream().map(MeasureRequest.Indicator::weight).toList(),
            request.cutoff().orElseThrow(),
            observations.profiles(part.rows()));
    rows.add(basis, "multidimensional_headcount", figures.headcount());
    rows.add(basis, "deprivation_intensity", figures.intensity());
    rows.add(basis, "adjusted_headcount_ratio", figures.adjustedHeadcount());
    for (int i = 0; i < request.indicators().size(); i++) {
      String column = request.indicators().get(i).column();
      rows.add(basis, "uncensored_" + column, figures.uncensored(i));
      rows.add(basis, "censored_" + column, figures.censored(i));
      rows.add(basis, "contribution_" + column, figures.contribution(i));
    }
  }
}
