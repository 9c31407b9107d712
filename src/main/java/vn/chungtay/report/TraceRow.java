package vn.chungtay.report;

import static vn.chungtay.report.OutputColumn.date;
import static vn.chungtay.report.OutputColumn.integer;
import static vn.chungtay.report.OutputColumn.number;
import static vn.chungtay.report.OutputColumn.text;

import java.util.ArrayList;
import java.util.List;
import vn.chungtay.indicator.Outcome;
import vn.chungtay.indicator.Source;

/** A row of the table of a traced figure, filled by the names of its columns. */
final class TraceRow {
  static final List<OutputColumn> COLUMNS =
      List.of(
          text(
              "part",
              "What the row is: figure, target, side, unit, record, absent, rejected and so on."),
          text("side", "figure, or now and then where two periods are compared."),
          integer("depth", "How many levels below the place of the figure a row lies."),
          text("period", "Reporting period."),
          text("unit_code", "Code of the org unit, or the name of the emulation block."),
          text("unit_name", "Name of the org unit."),
          text("group", "Sub-population, or type of activity."),
          text("indicator", "Name of the indicator."),
          number("value", "The figure; of a unit, what it would be of its records alone."),
          text("unit", "Unit of the value."),
          number("numerator", "The numerator, or what is brought into it."),
          number("denominator", "The denominator, or what is brought into it."),
          text("source", "What it was made from: children, own, partial, register ..."),
          number("coverage", "Lowest units expected that it covers over those expected, 0 to 1."),
          text("standard", "Id of the poverty standard it counts by."),
          text("reason", "Why there is no value or why it is left out; joined by ;"),
          text("kind", "Kind of submission."),
          text("file", "The file, with its sheet behind a colon."),
          integer("line", "The physical line on which the record starts, or its row."),
          text("pair_file", "The file of the other record of the same household."),
          integer("pair_line", "The line of that record."),
          integer("revision", "Revision of the record."),
          date("submitted_on", "The day on which it was sent."),
          integer("records", "How many records there are."),
          text("fields", "Columns that feed the figure with their values, joined by ;"));

  private final List<String> cells = new ArrayList<>();

  TraceRow(String part) {
    COLUMNS.forEach(column -> cells.add(""));
    put("part", part);
  }

  TraceRow put(String column, Object value) {
    for (int i = 0; i < COLUMNS.size(); i++) {
      if (COLUMNS.get(i).name().equals(column)) {
        cells.set(i, value.toString());
        return this;
      }
    }
    throw new IllegalArgumentException("no column " + column);
  }

  TraceRow put(Outcome outcome) {
    return put("value", DataCell.of(outcome.valueDecimal()))
        .put("numerator", DataCell.of(outcome.numeratorDecimal()))
        .put("denominator", DataCell.of(outcome.denominatorDecimal()))
        .put("source", outcome.source().map(Source::code).orElse(""))
        .put("coverage", DataCell.of(outcome.coverageDecimal()))
        .put("reason", DataCell.of(outcome.reasons()));
  }

  List<String> cells() {
    return List.copyOf(cells);
  }
}
