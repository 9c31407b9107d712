package vn.chungtay.indicator;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.chungtay.reference.OrgUnit;
import vn.chungtay.reference.UnitMap;
import vn.chungtay.submission.Heading;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Origin;
import vn.chungtay.submission.Period;
import vn.chungtay.tally.CohortTally;
import vn.chungtay.tally.Register;

/**
 * The pairs of rows of the households that were poor at the baseline; those that bring in nothing
 * are left out.
 *
 * @param cell the place at the later period
 * @param units the codes of the baseline's units whose households are followed
 * @param portion what one household brings in
 */
record CohortGround(
    Cell cell, Shown shown, Set<String> units, Function<CohortTally, Portion> portion)
    implements RegisterGround {
  /** Which row of a pair is told with its values. */
  enum Shown {
    NOW,
    THEN,
    /** The baseline's row with its weight, and the later one with its status. */
    BOTH
  }

  /** The cohort of a cell. */
  static Strand strand(
      Cell cell, Outcome outcome, Shown shown, Function<CohortTally, Outcome> formula) {
    Period baseline = cell.campaign().baseline();
    UnitMap then = cell.ledger().map(baseline);
    List<OrgUnit> tops = cell.households().atBaseline();
    Set<String> units = Set.copyOf(cell.ledger().below(tops, baseline));
    Function<CohortTally, Portion> portion = tally -> Portion.of(formula.apply(tally));
    return new Strand(
        shown == Shown.THEN ? baseline : cell.period(),
        cell.place(),
        then,
        tops,
        outcome,
        List.of(new CohortGround(cell, shown, units, portion)));
  }

  @Override
  public List<Period> periods() {
    Period baseline = cell.campaign().baseline();
    return switch (shown) {
      case NOW -> List.of(cell.period());
      case THEN -> List.of(baseline);
      case BOTH -> List.of(baseline, cell.period());
    };
  }

  @Override
  public void each(SentRecords sent, Consumer<Entry> taker) {
    Register register = sent.register();
    rows(sent)
        .cohort(
            units,
            cell.period(),
            cell.group(),
            (then, now, tally) -> {
              Portion brought = portion.apply(tally);
              if (!brought.isNothing()) {
                taker.accept(entry(register, then, now, brought));
              }
            });
  }

  private Entry entry(Register register, int then, OptionalInt now, Portion brought) {
    Entry.Field weight = HouseholdGround.field(register, then, "weight");
    Optional<Origin> later =
        now.isPresent() ? Optional.of(register.origin(now.getAsInt())) : Optional.empty();
    if (shown == Shown.BOTH) {
      Stream<Entry.Field> status =
          now.stream().mapToObj(row -> HouseholdGround.field(register, row, "status"));
      return entry(
              register.heading(then), brought, Stream.concat(status, Stream.of(weight)).toList())
          .of(register.unitCode(then), later);
    }
    int row = shown == Shown.NOW ? now.orElseThrow() : then;
    List<Entry.Field> fields =
        List.of(
            HouseholdGround.field(register, row, "members"),
            HouseholdGround.field(register, row, "income_per_capita"),
            weight);
    return entry(register.heading(row), brought, fields)
        .of(
            register.unitCode(then),
            shown == Shown.NOW ? Optional.of(register.origin(then)) : later);
  }

  private static Entry entry(Heading heading, Portion brought, List<Entry.Field> fields) {
    return Entry.of(Kind.HOUSEHOLDS, heading, brought, fields);
  }

  @Override
  public List<Absence> absences() {
    Period baseline = cell.campaign().baseline();
    List<OrgUnit> tops = cell.households().atBaseline();
    Stream<Absence> then = Ground.missing(cell.ledger(), Kind.HOUSEHOLDS, baseline, tops);
    Stream<Absence> now =
        Ground.missing(cell.ledger(), Kind.HOUSEHOLDS, cell.period(), cell.place().members());
    return switch (shown) {
      case NOW -> now.toList();
      case THEN -> then.toList();
      case BOTH -> Stream.concat(then, now).distinct().toList();
    };
  }
}
