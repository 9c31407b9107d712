package vn.chungtay.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.chungtay.finding.Finding;
import vn.chungtay.finding.Texts;
import vn.chungtay.report.LeftOut;
import vn.chungtay.report.OutputTable;
import vn.chungtay.submission.Kind;

/** What was sent for a figure but takes no part in it. */
final class LeftOutRecords {
  private final Run run;
  private final Involved involved;
  private final Texts texts;
  private final List<LeftOut> found = new ArrayList<>();

  private LeftOutRecords(Run run, Involved involved, Texts texts) {
    this.run = run;
    this.involved = involved;
    this.texts = texts;
  }

  /** All of it, in order. */
  static List<LeftOut> of(Run run, Involved involved, Texts texts) {
    LeftOutRecords records = new LeftOutRecords(run, involved, texts);
    records.rejected();
    records.setAside();
    if (!involved.kinds().isEmpty()) {
      records.filesOut();
    }
    records.found.addAll(new LeftOutInParts(run, involved, texts).all());
    return records.found.stream().sorted(LeftOut.ORDER).toList();
  }

  private void rejected() {
    for (Kind kind : involved.kinds()) {
      int unit = 3 + kind.position("unit_code").orElseThrow();
      int period = 3 + kind.position("period").orElseThrow();
      for (OutputTable table : new RejectedTables(run, involved.senders(kind)).tables()) {
        if (table.name().equals(RejectedTables.name(kind))) {
          table
              .rows()
              .forEach(
                  row ->
                      found.add(
                          new LeftOut(
                              LeftOut.Why.REJECTED,
                              row.get(0),
                              Integer.parseInt(row.get(1)),
                              row.get(unit),
                              row.get(period),
                              row.get(2),
                              "")));
        }
      }
    }
  }

  private void setAside() {
    for (Kind kind : involved.kinds()) {
      run.intake().findings().of(involved.senders(kind)).listed().stream()
          .filter(finding -> setsAside(finding, kind))
          .forEach(
              finding ->
                  found.add(
                      new LeftOut(
                          LeftOut.Why.SET_ASIDE,
                          finding.origin().table(),
                          finding.origin().line(),
                          finding.unitCode(),
                          finding.period(),
                          finding.rule().code(),
                          texts.message(finding))));
    }
  }

  /** Findings about several records name their kind; of reports each has its own. */
  private static boolean setsAside(Finding finding, Kind kind) {
    return switch (finding.rule()) {
      case REPEATED_RECORD -> kind == Kind.HOUSEHOLDS;
      case SUPERSEDED_SUBMISSION ->
          finding.origin().line() > 0
              ? kind == Kind.UNIT_REPORT
              : finding.field().equals(kind.code());
      case REPEATED_SUBMISSION ->
          finding.origin().line() > 0 ? kind == Kind.UNIT_REPORT : kind == Kind.ACTIVITIES;
      default -> false;
    };
  }

  private void filesOut() {
    Collection<String> out = run.intake().files().out();
    run.intake().findings().listed().stream()
        .filter(Finding::isError)
        .filter(finding -> finding.origin().record() == 0)
        .filter(finding -> out.contains(finding.origin().file()))
        .forEach(
            finding ->
                found.add(
                    new LeftOut(
                        LeftOut.Why.FILE_OUT,
                        finding.origin().table(),
                        finding.origin().line(),
                        "",
                        "",
                        finding.rule().code(),
                        texts.message(finding))));
  }
}
