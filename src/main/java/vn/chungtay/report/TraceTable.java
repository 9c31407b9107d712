package vn.chungtay.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.chungtay.indicator.Absence;
import vn.chungtay.indicator.Assessment;
import vn.chungtay.indicator.Branch;
import vn.chungtay.indicator.Entry;
import vn.chungtay.indicator.Figure;
import vn.chungtay.indicator.Outcome;
import vn.chungtay.indicator.Portion;
import vn.chungtay.indicator.Side;
import vn.chungtay.indicator.Source;
import vn.chungtay.submission.Origin;

/** Where a figure comes from, as a table: what a row is about stands in its first cell. */
public final class TraceTable {
  private final TracedFigure traced;
  private final List<List<String>> rows = new ArrayList<>();

  private TraceTable(TracedFigure traced) {
    this.traced = traced;
  }

  /** The table of a figure. */
  public static OutputTable of(TracedFigure traced) {
    TraceTable table = new TraceTable(traced);
    table.fill();
    return new OutputTable("trace", TraceRow.COLUMNS, table.rows);
  }

  private void fill() {
    Figure figure = traced.explanation().figure();
    rows.add(figure("figure", 0, figure).cells());
    traced.explanation().assessments().forEach(this::target);
    traced.explanation().sides().forEach(this::side);
    traced.explanation().silent().stream()
        .limit(traced.most())
        .forEach(absence -> rows.add(row(absence).cells()));
    more("absent", traced.explanation().silent().size());
    traced.explanation().parts().stream()
        .limit(traced.most())
        .forEach(part -> rows.add(figure("unit", 1, part).cells()));
    more("unit", traced.explanation().parts().size());
    for (LeftOut.Why why : LeftOut.Why.values()) {
      List<LeftOut> left = traced.leftOut().stream().filter(l -> l.why() == why).toList();
      left.stream().limit(traced.most()).forEach(this::leftOut);
      more(TraceWords.code(why), left.size());
    }
    traced.inParts().stream().limit(traced.most()).forEach(this::inPart);
    more("in_part", traced.inParts().size());
  }

  private void more(String part, int found) {
    if (found > traced.most()) {
      rows.add(
          new TraceRow("more").put("records", found - traced.most()).put("reason", part).cells());
    }
  }

  private TraceRow figure(String part, int depth, Figure figure) {
    Outcome outcome = figure.outcome();
    return new TraceRow(part)
        .put("depth", depth)
        .put("period", figure.period().code())
        .put("unit_code", figure.place().code())
        .put("unit_name", figure.place().name())
        .put("group", figure.group())
        .put("indicator", figure.name().code())
        .put("unit", figure.name().indicator().unit().code())
        .put("standard", figure.standard().orElse(""))
        .put(outcome);
  }

  private void side(Side side) {
    String role = TraceWords.code(side.role());
    if (side.role() != Side.Role.FIGURE) {
      rows.add(
          new TraceRow("side")
              .put("side", role)
              .put("depth", 0)
              .put("period", side.period().code())
              .put("unit_code", side.place().code())
              .put("unit_name", side.place().name())
              .put("unit", side.unit().code())
              .put(side.outcome())
              .cells());
    }
    for (BranchLine line : BranchLine.of(side.root(), traced.depth(), traced.most())) {
      rows.add(row(line, side).put("side", role).put("depth", line.depth()).cells());
    }
    side.absences().stream()
        .limit(traced.most())
        .forEach(absence -> rows.add(row(absence).put("side", role).cells()));
    more("absent", side.absences().size());
  }

  private static TraceRow row(BranchLine line, Side side) {
    if (line instanceof BranchLine.Unit unit) {
      return row(unit.branch(), side);
    }
    return line instanceof BranchLine.Record entry
        ? row(entry.entry(), side)
        : new TraceRow("more")
            .put("records", ((BranchLine.More) line).records())
            .put("reason", "record");
  }

  private static TraceRow row(Branch branch, Side side) {
    return portion(new TraceRow("unit"), branch.portion(), side)
        .put("period", side.period().code())
        .put("unit_code", branch.code())
        .put("unit_name", branch.name())
        .put("value", DataCell.of(branch.valueDecimal()))
        .put("unit", side.unit().code())
        .put("source", branch.source().map(Source::code).orElse(""))
        .put("coverage", DataCell.of(branch.coverageDecimal()))
        .put("records", branch.records());
  }

  private static TraceRow row(Entry entry, Side side) {
    TraceRow row =
        portion(new TraceRow("record"), entry.portion(), side)
            .put("period", entry.period().code())
            .put("unit_code", entry.unit())
            .put("kind", entry.kind().code())
            .put("file", entry.origin().table())
            .put("line", DataCell.ofPosition(entry.origin().line()))
            .put("submitted_on", entry.submittedOn().map(LocalDate::toString).orElse(""))
            .put(
                "fields",
                entry.fields().stream()
                    .map(field -> field.column() + "=" + field.value())
                    .collect(Collectors.joining(";")));
    entry.revision().ifPresent(revision -> row.put("revision", revision));
    entry
        .pair()
        .ifPresent(
            pair ->
                row.put("pair_file", pair.table())
                    .put("pair_line", DataCell.ofPosition(pair.line())));
    return row;
  }

  private static TraceRow portion(TraceRow row, Portion portion, Side side) {
    Outcome outcome = side.outcome();
    return row.put(
            "numerator",
            DataCell.of(outcome.numeratorDecimal().map(n -> portion.numeratorDecimal())))
        .put(
            "denominator",
            DataCell.of(outcome.denominatorDecimal().map(d -> portion.denominatorDecimal())));
  }

  private static TraceRow row(Absence absence) {
    return new TraceRow("absent")
        .put("period", absence.period().code())
        .put("unit_code", absence.unit().code())
        .put("unit_name", absence.unit().name())
        .put("kind", absence.why() == Absence.Why.NOT_IN_FORCE ? "" : absence.kind().code())
        .put("reason", TraceWords.code(absence.why()))
        .put("file", absence.origin().map(Origin::table).orElse(""))
        .put("line", absence.origin().map(o -> DataCell.ofPosition(o.line())).orElse(""))
        .put("fields", String.join(";", absence.columns()));
  }

  private void leftOut(LeftOut left) {
    rows.add(
        new TraceRow(TraceWords.code(left.why()))
            .put("period", left.period())
            .put("unit_code", left.unit())
            .put("reason", left.rules().replace(' ', ';'))
            .put("file", left.file())
            .put("line", DataCell.ofPosition(left.line()))
            .put("fields", left.told())
            .cells());
  }

  private void inPart(FilesInPart from) {
    rows.add(
        new TraceRow("in_part")
            .put("file", from.part())
            .put("fields", String.join(";", from.files()))
            .cells());
  }

  private void target(Assessment assessment) {
    Figure figure = assessment.figure();
    rows.add(
        new TraceRow("target")
            .put("period", figure.period().code())
            .put("unit_code", figure.place().code())
            .put("unit_name", figure.place().name())
            .put("group", figure.group())
            .put("indicator", figure.name().code())
            .put("value", DataCell.of(figure.valueDecimal()))
            .put("unit", figure.name().indicator().unit().code())
            .put("reason", DataCell.of(figure.outcome().reasons()))
            .put("fields", fields(assessment))
            .cells());
  }

  private static String fields(Assessment assessment) {
    return String.join(
        ";",
        "target=" + assessment.target().id(),
        assessment.target().goal().direction().key()
            + "="
            + assessment.target().goal().bound().toPlainString(),
        "by=" + assessment.target().by().code(),
        "status=" + assessment.status().code(),
        "established=" + (assessment.established() ? "yes" : "no"));
  }
}
