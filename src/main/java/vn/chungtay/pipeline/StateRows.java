package vn.chungtay.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.chungtay.measure.Decomposition;
import vn.chungtay.measure.Figure;
import vn.chungtay.measure.Incomes;
import vn.chungtay.measure.Interval;
import vn.chungtay.measure.LinearForm;
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
  private final Optional<Inference> inference;

  /**
   * The figures of some parts.
   *
   * @param parts the whole, and then its groups
   * @param inference makes the intervals, where they are wanted
   */
  StateRows(
      MeasureRequest request,
      Observations observations,
      List<Part> parts,
      Optional<Inference> inference) {
    this.inference = inference;
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
      ofIncomes(part, incomes.get(place), basis, rows);
    }
    if (parts.size() > 1) {
      ofGroups(place, basis, rows);
    }
    if (!request.indicators().isEmpty()) {
      new DeprivationRows(request, observations, inference).add(part, basis, rows);
    }
    return rows;
  }

  private double persons(int place) {
    return incomes.isEmpty()
        ? observations.persons(parts.get(place).rows())
        : incomes.get(place).total();
  }

  private void ofIncomes(Part part, Incomes own, MeasureRows.Basis basis, MeasureRows rows) {
    boolean lines = request.line().isPresent();
    MeasureRows.Basis ofPoor = basis.resting(lines ? fewest(own) : basis.records());
    for (Measure measure : Measure.values()) {
      boolean ofLines = measure.family() == Measure.Family.POVERTY;
      if (lines || measure.family() == Measure.Family.INCOME) {
        measure.formulas().forEach(f -> add(f, part, own, ofLines ? ofPoor : basis, rows));
      }
    }
    request.more().ofLines().forEach(f -> add(f, part, own, ofPoor, rows));
    request.more().ofIncomes().forEach(f -> add(f, part, own, basis, rows));
    if (lines && request.growth().isPresent()) {
      double growth = request.growth().getAsDouble();
      rows.add(ofPoor, "average_exit_time", Poverty.averageExitTime(own, growth));
    }
  }

  private void add(
      Measure.Named named, Part part, Incomes own, MeasureRows.Basis basis, MeasureRows rows) {
    Figure figure = named.formula().apply(own);
    Optional<Interval> interval =
        figure.value().isEmpty()
            ? Optional.empty()
            : inference.flatMap(i -> named.form().flatMap(form -> i.of(form, part.rows())));
    rows.add(basis, named.code(), figure, interval);
  }

  /** The poor or the others, whoever are fewer but not none: their figures tell of these, too. */
  static long fewest(Incomes incomes) {
    long poor = incomes.poor().size();
    long others = incomes.size() - poor;
    return poor == 0 || others == 0 ? Math.max(poor, others) : Math.min(poor, others);
  }

  private void ofGroups(int place, MeasureRows.Basis basis, MeasureRows rows) {
    double whole = persons(0);
    if (place > 0) {
      rows.add(
          basis,
          "population_share",
          whole == 0 ? Figure.none(Figure.Undefined.NO_DATA) : Figure.of(basis.persons() / whole),
          shareOf(place, LinearForm.everybody()));
    }
    if (place > 0 && request.line().isPresent()) {
      MeasureRows.Basis ofPoor = basis.resting(fewest(incomes.get(place)));
      for (int order = 0; order < SHARES.size(); order++) {
        Figure share = Decomposition.share(incomes.get(place), incomes.get(0), order);
        rows.add(ofPoor, SHARES.get(order), share, shareOf(place, LinearForm.fgt(order)));
      }
    }
    if (place == 0 && !incomes.isEmpty()) {
      decomposed("theil", 1, basis, rows);
      decomposed("mld", 0, basis, rows);
    }
  }

  /** The interval of the part that a group has of a sum over all. */
  private Optional<Interval> shareOf(int place, LinearForm form) {
    return inference.flatMap(i -> i.share(parts.get(0).rows(), parts.get(place).rows(), form));
  }

  private void decomposed(String name, double order, MeasureRows.Basis basis, MeasureRows rows) {
    Decomposition parts = Decomposition.of(incomes.subList(1, incomes.size()), order);
    rows.add(basis, name + "_within", parts.within());
    rows.add(basis, name + "_between", parts.between());
  }
}
