package vn.chungtay.report;

import static vn.chungtay.report.OutputColumn.integer;
import static vn.chungtay.report.OutputColumn.number;
import static vn.chungtay.report.OutputColumn.text;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.chungtay.indicator.Extent;
import vn.chungtay.indicator.Figures;
import vn.chungtay.indicator.Place;
import vn.chungtay.indicator.Work;
import vn.chungtay.reference.OrgUnit;
import vn.chungtay.reference.OrgUnitType;
import vn.chungtay.submission.Period;

/** The work of the movement, a row for each period, place, type of work and type of sender. */
final class ActivitiesTable {
  static final List<OutputColumn> COLUMNS =
      List.of(
          text("period", "Reporting period."),
          text("unit_code", "Code of the org unit, or the name of the emulation block."),
          text("unit_name", "Name of the org unit in that period."),
          text("level", "Type of the org unit, or block."),
          text("block", "Emulation cluster or block the unit belongs to."),
          text("activity", "Type of work."),
          text("sender", "all, or the type of unit that reports this part of the work."),
          integer("units", "Units that report it: the place itself and those below it."),
          integer("submissions", "Rows they sent about it, none of them merged."),
          number("quantity", "Sum of the quantities stated; empty when none is."),
          number("amount_vnd", "Sum of the amounts stated, VND; empty when none is."),
          number("households", "Sum of the households stated; empty when none is, or see reason."),
          number("persons", "Sum of the persons stated; empty when none is, or see reason."),
          text(
              "hint",
              "Where a unit and those below it report the same work: also_below, or, when the sums"
                  + " are alike, close_to_below or same_as_below."),
          text("reason", "Why households or persons are not told."));

  private ActivitiesTable() {}

  static OutputTable of(Figures figures, Extent extent) {
    List<Supplier<List<List<String>>>> parts = new ArrayList<>();
    for (Period period : figures.periods()) {
      for (Place place : figures.places(period)) {
        if (extent.holds(period, place)) {
          parts.add(
              () -> figures.works().at(period, place).stream().map(ActivitiesTable::row).toList());
        }
      }
    }
    return OutputTable.of(
        "activities",
        COLUMNS,
        parts,
        List.of("period", "unit_code", "level", "activity", "sender"));
  }

  private static List<String> row(Work work) {
    Place place = work.place();
    return List.of(
        work.period().code(),
        place.code(),
        place.name(),
        place.level(),
        place.block()
            ? place.code()
            : place.members().stream().findFirst().flatMap(OrgUnit::block).orElse(""),
        work.type().code(),
        work.sender().map(OrgUnitType::code).orElse("all"),
        String.valueOf(work.units()),
        String.valueOf(work.records()),
        cell(work.quantity()),
        cell(work.amount()),
        cell(work.households()),
        cell(work.persons()),
        work.overlap().code(),
        DataCell.of(work.reasons()));
  }

  private static String cell(Optional<BigInteger> sum) {
    return sum.map(BigInteger::toString).orElse("");
  }
}
