package vn.chungtay.indicator;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.chungtay.reference.OrgUnit;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Origin;
import vn.chungtay.submission.Period;
import vn.chungtay.tally.Flows;
import vn.chungtay.tally.Register;

/**
 * The rows of the households that were followed from one period to another; those that bring in
 * nothing are left out.
 *
 * @param portion what one household brings in
 */
record FlowGround(Cell cell, Period earlier, Function<Flows, Portion> portion)
    implements RegisterGround {
  @Override
  public List<Period> periods() {
    return List.of(earlier, cell.period());
  }

  @Override
  public void each(SentRecords sent, Consumer<Entry> taker) {
    Register register = sent.register();
    Set<String> units = Set.copyOf(cell.ledger().below(cell.place().members(), cell.period()));
    rows(sent)
        .flows(
            units,
            earlier,
            cell.period(),
            cell.group(),
            (unit, then, now, tally) -> {
              Portion brought = portion.apply(tally);
              if (!brought.isNothing()) {
                taker.accept(entry(register, unit, then, now, brought));
              }
            });
  }

  /** The later row, or the earlier one of a household that is no longer there. */
  private static Entry entry(
      Register register, String unit, OptionalInt then, OptionalInt now, Portion brought) {
    int row = now.orElseGet(then::getAsInt);
    int weighted = then.orElse(row);
    boolean both = then.isPresent() && now.isPresent();
    Optional<Origin> pair = both ? Optional.of(register.origin(then.getAsInt())) : Optional.empty();
    return Entry.of(
            Kind.HOUSEHOLDS,
            register.heading(row),
            brought,
            List.of(
                HouseholdGround.field(register, row, "status"),
                HouseholdGround.field(register, weighted, "weight")))
        .of(unit, pair);
  }

  @Override
  public List<Absence> absences() {
    Ledger ledger = cell.ledger();
    List<OrgUnit> members = cell.place().members();
    return Stream.concat(
            Ground.missing(ledger, Kind.HOUSEHOLDS, earlier, cell.at(earlier).place().members()),
            Ground.missing(ledger, Kind.HOUSEHOLDS, cell.period(), members))
        .toList();
  }
}
