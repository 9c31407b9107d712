package vn.chungtay.report;

import static vn.chungtay.report.OutputColumn.integer;
import static vn.chungtay.report.OutputColumn.text;

import java.util.List;
import java.util.stream.Stream;
import vn.chungtay.finding.Finding;
import vn.chungtay.finding.Findings;
import vn.chungtay.finding.Texts;

/** The listed findings, a row each, told in one language. */
public final class FindingsTable {
  private static final List<OutputColumn> COLUMNS =
      List.of(
          text("severity", "error, warning or info; an error takes its record out."),
          text("rule", "Code of the rule that is not satisfied."),
          text(
              "file",
              "File within the campaign folder, with its sheet behind a colon; empty when it concerns none."),
          integer(
              "line",
              "Physical line on which the record starts, or its row in the sheet; the header counts."),
          integer("record", "Number of the record within the file."),
          text("unit_code", "Code of the org unit concerned; what was sent where it means none."),
          text("period", "Period concerned, as it was sent."),
          text("field", "Column concerned."),
          text("value", "What was found there; empty where it may be personal."),
          text("message", "What was expected and what was found."),
          text("hint", "How to mend it."));

  private FindingsTable() {}

  /** The findings of a bag that are listed, then how many are listed elsewhere. */
  public static OutputTable of(Findings findings, Texts texts) {
    return new OutputTable(
        "findings",
        COLUMNS,
        () ->
            Stream.concat(
                    findings.listed().stream().map(finding -> row(finding, texts)),
                    findings.elsewhere().stream().map(counted -> row(counted, texts)))
                .iterator());
  }

  /** How many there are in a part, in place of each of them. */
  private static List<String> row(Findings.Elsewhere counted, Texts texts) {
    String count = Long.toString(counted.count());
    String file = counted.sender().file();
    return List.of(
        counted.severity().code(),
        counted.rule().code(),
        counted.part(),
        "",
        "",
        counted.sender().unit(),
        counted.sender().period(),
        "",
        count,
        file.isEmpty()
            ? texts.get("part.findings", count)
            : texts.get("part.findings.of_file", count, file),
        texts.get("part.findings.hint"));
  }

  private static List<String> row(Finding finding, Texts texts) {
    return List.of(
        finding.severity().code(),
        finding.rule().code(),
        finding.origin().table(),
        DataCell.ofPosition(finding.origin().line()),
        DataCell.ofPosition(finding.origin().record()),
        finding.unitCode(),
        finding.period(),
        finding.field(),
        finding.value(),
        texts.message(finding),
        texts.hint(finding));
  }
}
