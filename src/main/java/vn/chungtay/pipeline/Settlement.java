package vn.chungtay.pipeline;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import vn.chungtay.finding.Finding;
import vn.chungtay.finding.Findings;
import vn.chungtay.finding.Rule;
import vn.chungtay.rule.DuplicateHouseholds;
import vn.chungtay.rule.RepeatedReports;
import vn.chungtay.rule.Superseded;
import vn.chungtay.submission.Heading;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.SubmittedRecord;
import vn.chungtay.tally.Receipts;
import vn.chungtay.tally.Register;

/**
 * Settles which of several records about the same thing stay in: takes the others out and notes
 * what became of them.
 */
final class Settlement {
  private final Counted counted;
  private final Findings findings;
  private final Senders senders;
  private final RecordCounts counts;
  private final Rejections rejections;

  /**
   * Nothing is settled yet.
   *
   * @param counted the records of the whole run, from which some are taken out
   */
  Settlement(
      Counted counted,
      Findings findings,
      Senders senders,
      RecordCounts counts,
      Rejections rejections) {
    this.counted = counted;
    this.findings = findings;
    this.senders = senders;
    this.counts = counts;
    this.rejections = rejections;
  }

  /** Sets aside the items of a file whose whole content came before under another name. */
  void repeated(String file, String before, Counted repeats) {
    findings.add(Finding.ofFile(Rule.REPEATED_SUBMISSION, file, "file", before));
    for (SubmittedRecord item : repeats.items()) {
      counts.setAside(file, senders.of(item.heading()));
      counted
          .receipts()
          .setAside(slip(item.heading(), item.kind()), file, Rule.REPEATED_SUBMISSION.code());
    }
  }

  /** Settles what only shows when all files are read. */
  void acrossFiles() {
    settleRevisions();
    settleHouseholds();
    settleReports();
  }

  private void settleRevisions() {
    Register register = counted.register();
    for (Superseded.Older<Integer> older : Superseded.households(register)) {
      findings.add(older.finding());
      for (int row : older.records()) {
        register.exclude(row);
        setAside(register.heading(row), Kind.HOUSEHOLDS, older.finding().rule());
      }
    }
    for (Superseded.Older<SubmittedRecord> older : Superseded.items(counted.items())) {
      findings.add(older.finding());
      Set<SubmittedRecord> gone = Collections.newSetFromMap(new IdentityHashMap<>());
      gone.addAll(older.records());
      counted.items().removeIf(gone::contains);
      for (SubmittedRecord record : older.records()) {
        setAside(record.heading(), record.kind(), older.finding().rule());
      }
    }
  }

  private void settleHouseholds() {
    Register register = counted.register();
    DuplicateHouseholds.each(
        register,
        (row, finding) -> {
          register.exclude(row);
          settle(finding, register.heading(row), Kind.HOUSEHOLDS);
        });
  }

  private void settleReports() {
    for (RepeatedReports.Excluded excluded : RepeatedReports.in(counted.reports())) {
      counted.reports().exclude(excluded.report());
      settle(excluded.finding(), excluded.report().heading(), Kind.UNIT_REPORT);
    }
  }

  private void settle(Finding finding, Heading heading, Kind kind) {
    findings.add(finding);
    if (finding.isError()) {
      counts.rejected(heading.origin().file(), senders.of(heading));
      rejections.add(kind, heading.origin(), finding.rule(), senders.of(heading));
      counted
          .receipts()
          .acceptedWasRejected(slip(heading, kind), heading.submittedOn(), finding.rule().code());
    } else {
      setAside(heading, kind, finding.rule());
    }
  }

  private void setAside(Heading heading, Kind kind, Rule rule) {
    counts.setAside(heading.origin().file(), senders.of(heading));
    counted.receipts().acceptedWasSetAside(slip(heading, kind), heading.submittedOn(), rule.code());
  }

  private static Receipts.Slip slip(Heading heading, Kind kind) {
    return new Receipts.Slip(heading.period(), heading.unitCode(), kind);
  }
}
