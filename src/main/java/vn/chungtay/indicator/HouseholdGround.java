package vn.chungtay.indicator;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chungtay.reference.OrgUnit;
import vn.chungtay.submission.Area;
import vn.chungtay.submission.Deprivation;
import vn.chungtay.submission.Deprivations;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Period;
import vn.chungtay.tally.Register;
import vn.chungtay.tally.RegisterTally;

/**
 * The rows of the register that were counted; those that bring in nothing are left out.
 *
 * @param units the codes of the units whose rows were counted
 * @param columns what is shown of a row
 * @param portion what one row brings in
 */
record HouseholdGround(
    Cell cell, Set<String> units, List<String> columns, Function<RegisterTally, Portion> portion)
    implements RegisterGround {
  /**
   * The rows of some units and of all below them.
   *
   * @param counted the units of the cell's place whose rows were counted
   */
  static Ground of(
      Cell cell,
      List<OrgUnit> counted,
      List<String> columns,
      Function<RegisterTally, Portion> portion) {
    return new HouseholdGround(
        cell, Set.copyOf(cell.ledger().below(counted, cell.period())), columns, portion);
  }

  @Override
  public List<Period> periods() {
    return List.of(cell.period());
  }

  @Override
  public void each(SentRecords sent, Consumer<Entry> taker) {
    Register register = sent.register();
    rows(sent)
        .households(
            units,
            cell.period(),
            cell.group(),
            (row, area, tally) -> {
              Portion brought = portion.apply(tally);
              if (!brought.isNothing()) {
                taker.accept(
                    Entry.of(
                        Kind.HOUSEHOLDS,
                        register.heading(row),
                        brought,
                        columns.stream().map(c -> field(register, row, area, c)).toList()));
              }
            });
  }

  private static Entry.Field field(Register register, int row, Optional<Area> area, String column) {
    return column.equals("area")
        ? new Entry.Field(column, area.map(Area::code).orElse(""))
        : field(register, row, column);
  }

  /** One column of a row. */
  static Entry.Field field(Register register, int row, String column) {
    String value =
        switch (column) {
          case "status" -> register.status(row).code();
          case "members" -> Integer.toString(register.members(row));
          case "income_per_capita" -> Long.toString(register.income(row));
          case "weight" -> Weighted.of(BigInteger.valueOf(register.weight(row))).toString();
          case "deprived" -> deprived(register.deprivations(row));
          default -> throw new IllegalArgumentException("no column " + column);
        };
    return new Entry.Field(column, value);
  }

  /** The ten by their names: those a household has, and with a question mark those not told. */
  private static String deprived(Deprivations told) {
    return Arrays.stream(Deprivation.values())
        .filter(d -> (told.present() >>> d.ordinal() & 1) == 1 || !known(told, d))
        .map(d -> known(told, d) ? d.code() : d.code() + "?")
        .collect(Collectors.joining(" "));
  }

  private static boolean known(Deprivations told, Deprivation deprivation) {
    return (told.known() >>> deprivation.ordinal() & 1) == 1;
  }

  @Override
  public List<Absence> absences() {
    Ledger ledger = cell.ledger();
    Stream<Absence> uncovered =
        cell.place().members().stream()
            .flatMap(unit -> ledger.map(cell.period()).subtree(unit).stream())
            .filter(unit -> !units.contains(unit.code()))
            .filter(unit -> ledger.registerCoverage().came(unit.code(), cell.period()))
            .map(
                unit -> new Absence(Kind.HOUSEHOLDS, cell.period(), unit, Absence.Why.NOT_COVERED));
    return Stream.concat(
            Ground.missing(ledger, Kind.HOUSEHOLDS, cell.period(), cell.place().members()),
            uncovered)
        .toList();
  }

  @Override
  public Optional<Standing> standing(OrgUnit unit) {
    return Optional.of(
        new Standing(Source.REGISTER, cell.on(Place.of(unit)).households().coverage()));
  }
}
