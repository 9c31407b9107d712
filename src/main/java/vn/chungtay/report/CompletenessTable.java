package vn.chungtay.report;

import static vn.chungtay.report.OutputColumn.date;
import static vn.chungtay.report.OutputColumn.integer;
import static vn.chungtay.report.OutputColumn.text;

import java.time.LocalDate;
import java.util.List;
import vn.chungtay.indicator.Reception;

/** What was expected and what came, a row for each period, unit and kind. */
final class CompletenessTable {
  private static final List<OutputColumn> COLUMNS =
      List.of(
          text("period", "Reporting period."),
          text("unit_code", "Code of the org unit."),
          text("unit_name", "Name of the org unit in that period."),
          text("level", "Type of the org unit."),
          text("block", "Emulation cluster or block the unit belongs to."),
          text("kind", "Kind of submission."),
          integer("expected", "1 when the campaign expects it, else 0."),
          integer("received", "1 when at least one record was accepted, else 0."),
          integer("accepted_records", "Records that take part in indicators."),
          integer("rejected_records", "Records with an error."),
          date("submitted_on", "Latest day of sending that an accepted record names."),
          integer("on_time", "1 in time, 0 late; empty when nothing came or no day was named."),
          text("file", "The files it came in, joined by ;"));

  private CompletenessTable() {}

  static OutputTable of(List<Reception> receptions) {
    return new OutputTable(
        "completeness",
        COLUMNS,
        () -> receptions.stream().map(CompletenessTable::row).iterator(),
        List.of("period", "unit_code", "kind"));
  }

  private static List<String> row(Reception reception) {
    return List.of(
        reception.period().code(),
        reception.unit().code(),
        reception.unit().name(),
        reception.unit().type().code(),
        reception.unit().block().orElse(""),
        reception.kind().code(),
        DataCell.of(reception.expected()),
        DataCell.of(reception.received()),
        Long.toString(reception.accepted()),
        Long.toString(reception.rejected()),
        reception.submittedOn().map(LocalDate::toString).orElse(""),
        reception.onTime().map(DataCell::of).orElse(""),
        String.join(";", reception.files()));
  }
}
