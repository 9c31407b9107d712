package vn.chungtay.report;

import static vn.chungtay.report.OutputColumn.date;
import static vn.chungtay.report.OutputColumn.integer;
import static vn.chungtay.report.OutputColumn.text;

import java.time.LocalDate;
import java.util.List;
import vn.chungtay.indicator.Reception;
import vn.chungtay.submission.Kind;

/** What was expected and what came, a row for each period, unit and kind. */
final class CompletenessTable {
  static final List<OutputColumn> COLUMNS =
      List.of(
          text("period", "Reporting period."),
          text("unit_code", "Code of the org unit."),
          text("unit_name", "Name of the org unit in that period."),
          text("level", "Type of the org unit."),
          text("block", "Emulation cluster or block the unit belongs to."),
          text("kind", "Kind of submission."),
          integer("expected", "1 when the campaign expects it, else 0."),
          integer("received", "1 when at least one record was accepted, else 0."),
          integer(
              "accepted_records",
              "Records that take part in indicators; empty for registers when small cells are hidden."),
          integer(
              "rejected_records",
              "Records with an error; empty for registers when small cells are hidden."),
          date("submitted_on", "Latest day of sending that an accepted record names."),
          integer("on_time", "1 in time, 0 late; empty when nothing came or no day was named."),
          text("file", "The files it came in, joined by ;"),
          integer("set_aside_records", "Records without an error that count elsewhere."),
          text("excluded_by", "Rules that rejected records or set them aside, joined by ;"));

  private CompletenessTable() {}

  /**
   * The table.
   *
   * @param counted whether registers tell their numbers of records, from which small numbers of
   *     poor households could be worked out
   */
  static OutputTable of(List<Reception> receptions, boolean counted) {
    return new OutputTable(
        "completeness",
        COLUMNS,
        () ->
            receptions.stream().map(r -> row(r, counted || r.kind() != Kind.HOUSEHOLDS)).iterator(),
        List.of("period", "unit_code", "kind"));
  }

  private static List<String> row(Reception reception, boolean counted) {
    return List.of(
        reception.period().code(),
        reception.unit().code(),
        reception.unit().name(),
        reception.unit().type().code(),
        reception.unit().block().orElse(""),
        reception.kind().code(),
        DataCell.of(reception.expected()),
        DataCell.of(reception.received()),
        counted ? Long.toString(reception.accepted()) : "",
        counted ? Long.toString(reception.rejected()) : "",
        reception.submittedOn().map(LocalDate::toString).orElse(""),
        reception.onTime().map(DataCell::of).orElse(""),
        String.join(";", reception.files()),
        counted ? Long.toString(reception.setAside()) : "",
        String.join(";", reception.reasons()));
  }
}
