package vn.chungtay.report;

import static vn.chungtay.report.OutputColumn.number;
import static vn.chungtay.report.OutputColumn.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import vn.chungtay.indicator.Extent;
import vn.chungtay.indicator.Figure;
import vn.chungtay.indicator.Figures;
import vn.chungtay.indicator.Outcome;
import vn.chungtay.indicator.Place;
import vn.chungtay.indicator.Source;
import vn.chungtay.submission.Period;

/** All figures, a row each, computed when the row is asked for. */
final class IndicatorsTable {
  static final List<OutputColumn> COLUMNS =
      List.of(
          text("period", "Reporting period, such as 2018, 2018-H1, 2018-Q3 or 2018-06."),
          text("unit_code", "Code of the org unit, or the name of the emulation block."),
          text("unit_name", "Name of the org unit in that period."),
          text("level", "Type of the org unit, or block."),
          text("group", "Sub-population, or type of activity."),
          text("indicator", "Name of the indicator, with @ID when by a standard counted beside."),
          number("value", "The unrounded figure; empty when it cannot be computed."),
          text("unit", "Unit of the value."),
          number("numerator", "What was divided, before any factor of 100."),
          number("denominator", "What it was divided by."),
          number("baseline_value", "The figure it is compared with, or its own at the baseline."),
          text("source", "What the figure was made from: children, own, partial, register ..."),
          number("coverage", "Lowest units expected that it covers over those expected, 0 to 1."),
          text("standard", "Id of the poverty standard it counts by."),
          text("reason", "Why there is no value, or what must be known beside it; joined by ;"));

  private IndicatorsTable() {}

  static OutputTable of(Figures figures, Extent extent) {
    List<Supplier<List<List<String>>>> parts = new ArrayList<>();
    for (Period period : figures.periods()) {
      for (Place place : figures.places(period)) {
        if (extent.holds(period, place)) {
          parts.add(() -> figures.at(period, place).stream().map(IndicatorsTable::row).toList());
        }
      }
    }
    return OutputTable.of(
        "indicators",
        COLUMNS,
        parts,
        List.of("period", "unit_code", "level", "group", "indicator"));
  }

  private static List<String> row(Figure figure) {
    Outcome outcome = figure.outcome();
    return Arrays.asList(
        figure.period().code(),
        figure.place().code(),
        figure.place().name(),
        figure.place().level(),
        figure.group(),
        figure.name().code(),
        DataCell.of(figure.valueDecimal()),
        figure.name().indicator().unit().code(),
        DataCell.of(outcome.numeratorDecimal()),
        DataCell.of(outcome.denominatorDecimal()),
        DataCell.of(figure.baselineDecimal()),
        outcome.source().map(Source::code).orElse(""),
        DataCell.of(outcome.coverageDecimal()),
        figure.standard().orElse(""),
        DataCell.of(outcome.reasons()));
  }
}
