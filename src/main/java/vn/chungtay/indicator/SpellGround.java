package vn.chungtay.indicator;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Period;
import vn.chungtay.tally.Register;
import vn.chungtay.tally.SpellTally;

/**
 * The latest rows of the households seen up to a period; those that bring in nothing are left out.
 *
 * @param portion what one household brings in
 */
record SpellGround(Cell cell, Function<SpellTally, Portion> portion) implements RegisterGround {
  /** Every period up to that of the figure. */
  @Override
  public List<Period> periods() {
    return cell.campaign().allPeriods().stream()
        .filter(period -> period.compareTo(cell.period()) <= 0)
        .toList();
  }

  @Override
  public void each(SentRecords sent, Consumer<Entry> taker) {
    Register register = sent.register();
    Set<String> units = Set.copyOf(cell.ledger().below(cell.place().members(), cell.period()));
    rows(sent)
        .seen(
            units,
            cell.period(),
            cell.group(),
            (unit, row, tally) -> {
              Portion brought = portion.apply(tally);
              if (!brought.isNothing()) {
                taker.accept(
                    Entry.of(
                            Kind.HOUSEHOLDS,
                            register.heading(row),
                            brought,
                            List.of(
                                HouseholdGround.field(register, row, "status"),
                                HouseholdGround.field(register, row, "weight")))
                        .of(unit, Optional.empty()));
              }
            });
  }

  @Override
  public List<Absence> absences() {
    return Ground.missing(cell.ledger(), Kind.HOUSEHOLDS, cell.period(), cell.place().members())
        .toList();
  }
}
