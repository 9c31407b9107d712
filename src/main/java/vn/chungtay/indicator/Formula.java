package vn.chungtay.indicator;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.chungtay.reference.Group;
import vn.chungtay.submission.ReportItem;

/** How an indicator is computed for one cell. */
interface Formula {
  Outcome at(Cell cell);

  /** The fields of unit reports whose sums are numerator and denominator; none for others. */
  default List<ReportItem> items(Group group) {
    return List.of();
  }

  /** The numbers of households it rests on; nothing for those told by {@link RestingCounts}. */
  default Optional<List<Count>> resting(Cell cell) {
    return Optional.empty();
  }

  /** A formula with the numbers of households it rests on. */
  static Formula resting(Formula formula, Function<Cell, List<Count>> counts) {
    return new Formula() {
      @Override
      public Outcome at(Cell cell) {
        return formula.at(cell);
      }

      @Override
      public Optional<List<Count>> resting(Cell cell) {
        return Optional.of(counts.apply(cell));
      }
    };
  }

  /** What follows from the sums of some fields. */
  interface OnSums {
    Outcome of(Cell cell, RolledUp sums);
  }

  /** A formula on sums of some fields of unit reports. */
  static Formula on(OnSums formula, ReportItem... items) {
    ReportFields fields = new ReportFields(List.of(items));
    return new Formula() {
      @Override
      public Outcome at(Cell cell) {
        RolledUp sums = cell.reports().of(fields);
        Outcome outcome = formula.of(cell, sums);
        cell.note(
            outcome,
            () ->
                List.of(
                    ReportGround.of(
                        cell, sums, fields, alone -> Portion.of(formula.of(cell, alone)))));
        return outcome;
      }

      @Override
      public List<ReportItem> items(Group group) {
        return fields.items();
      }
    };
  }

  /** This formula, but another for the group of minority households. */
  default Formula orForMinority(Formula other) {
    Formula formula = this;
    return new Formula() {
      @Override
      public Outcome at(Cell cell) {
        return of(cell.group()).at(cell);
      }

      @Override
      public List<ReportItem> items(Group group) {
        return of(group).items(group);
      }

      private Formula of(Group group) {
        return group == Group.MINORITY ? other : formula;
      }
    };
  }
}
