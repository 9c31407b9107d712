package vn.chungtay.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import vn.chungtay.finding.CannotRun;
import vn.chungtay.finding.Finding;
import vn.chungtay.finding.Findings;
import vn.chungtay.finding.Rule;
import vn.chungtay.input.LineMarks;
import vn.chungtay.input.PlainLines;
import vn.chungtay.input.ReadRecord;
import vn.chungtay.input.Row;
import vn.chungtay.input.RowSink;
import vn.chungtay.input.SourceFile;
import vn.chungtay.submission.AlikeHouseholds;
import vn.chungtay.submission.Heading;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Origin;
import vn.chungtay.submission.Period;
import vn.chungtay.submission.SubmittedRecord;
import vn.chungtay.tally.Receipts;
import vn.chungtay.tally.Register;

/** Takes in one file: what is right is counted, what is wrong is told. */
final class FileIntake implements RowSink {
  private final Context context;
  private final Conveyor conveyor;
  private final Judges judges;
  private final Register register;
  private final Senders senders;
  private final RecordCounts counts;
  private final Rejections rejections;
  private final Headroom headroom;
  private final Counted counted;
  private Findings findings;
  private int registerBefore;
  private final LineMarks marks = new LineMarks();
  private final List<Long> items = new ArrayList<>();
  private String file = "";
  private String layout = "";
  private FileDigest digest = FileDigest.UNKNOWN;
  private FileStamp stamp = FileStamp.NONE;
  private boolean out;

  FileIntake(
      Context context,
      Conveyor conveyor,
      Judges judges,
      Register register,
      Senders senders,
      RecordCounts counts,
      Rejections rejections,
      Headroom headroom) {
    this.context = context;
    this.conveyor = conveyor;
    this.judges = judges;
    this.senders = senders;
    this.counts = counts;
    this.register = register;
    this.rejections = rejections;
    this.headroom = headroom;
    this.counted = new Counted(context.campaign(), register);
    this.findings = noFindings();
  }

  private Findings noFindings() {
    return new Findings(context.findingsLimit(), senders::of);
  }

  /**
   * Reads the file to its end, and settles what was read when all files before it are settled; when
   * the whole file is out, nothing of it stays counted.
   *
   * @throws CannotRun when the file became another while it was read, whatever was found in it
   */
  void read(SourceFile source, Digests digests, Runnable settled) {
    file = source.name();
    stamp = FileStamp.of(source);
    CompletableFuture<FileDigest> bytes = digests.of(source);
    conveyor.then(() -> registerBefore = register.size());
    List<Finding> whyOut = source.format().reader().read(source, context.reading(), this);
    digest = bytes.join();
    stamp.refuseOther(source);
    conveyor.then(
        () -> {
          settle(whyOut);
          settled.run();
        });
  }

  private void settle(List<Finding> whyOut) {
    if (!whyOut.isEmpty()) {
      out = true;
      register.truncate(registerBefore);
      counts.forget(file);
      rejections.forget(file);
      findings = noFindings();
      whyOut.forEach(findings::add);
    }
  }

  @Override
  public void lines(PlainLines lines) {
    marks.add(lines);
    conveyor.give(
        () -> {
          List<Consumer<FileIntake>> steps = judges.ahead(lines);
          return () -> steps.forEach(step -> step.accept(this));
        });
  }

  @Override
  public void row(Row row) {
    conveyor.then(() -> read(row));
  }

  @Override
  public void broken(Kind kind, Origin origin, List<String> cells, Finding finding) {
    conveyor.then(() -> tellBroken(kind, origin, cells, finding));
  }

  @Override
  public void finding(Finding finding) {
    conveyor.then(() -> findings.add(finding));
  }

  /** Takes a row of which nothing is known yet. */
  void read(Row row) {
    ReadRecord read = judges.own().read(row);
    if (read.record().isPresent()) {
      read(read.record().get(), read.fingerprint());
      return;
    }
    item(row.kind(), read.fingerprint());
    read.findings().forEach(finding -> tell(finding, row.kind()));
    Finding why = read.findings().get(0);
    counts.read(file, senders.of(why));
    reject(row.kind(), why);
  }

  private void item(Kind kind, long fingerprint) {
    headroom.record();
    if (kind != Kind.UNIT_REPORT && kind != Kind.HOUSEHOLDS) {
      items.add(fingerprint);
    }
  }

  /** Takes a record that is not judged yet. */
  void read(SubmittedRecord record, long fingerprint) {
    List<Finding> judged = judges.own().judge(record);
    judged.forEach(finding -> tell(finding, record.kind()));
    Optional<Finding> error = judged.stream().filter(Finding::isError).findFirst();
    if (error.isEmpty()) {
      right(record, fingerprint);
      return;
    }
    item(record.kind(), fingerprint);
    counts.read(file, senders.of(record.heading()));
    reject(record.kind(), error.get());
  }

  /** Takes a record with no error. */
  void right(SubmittedRecord record, long fingerprint) {
    item(record.kind(), fingerprint);
    counts.read(file, senders.of(record.heading()));
    counted.add(record);
  }

  /** Takes some of the households in columns, none of which has an error. */
  void right(AlikeHouseholds all, int from, int to) {
    headroom.records(to - from);
    int start = from;
    for (int i = from + 1; i <= to; i++) {
      if (i == to || !all.sentAlike(start, i)) {
        Heading heading = all.heading(start);
        counts.read(file, senders.of(heading), i - start);
        counted.add(all, start, i);
        start = i;
      }
    }
  }

  /** Takes a record that could not be split. */
  void tellBroken(Kind kind, Origin origin, List<String> cells, Finding finding) {
    item(kind, cells.hashCode());
    counts.read(file, senders.of(finding));
    counts.rejected(file, senders.of(finding));
    tell(finding, kind);
  }

  @Override
  public void layout(String encoding, String delimiter) {
    layout = delimiter.isEmpty() ? encoding : encoding + ", delimiter " + named(delimiter);
  }

  private static String named(String delimiter) {
    return delimiter.equals("\t") ? "tab" : delimiter;
  }

  private void tell(Finding finding, Kind kind) {
    findings.add(finding);
    if (finding.isError() && finding.origin().record() > 0) {
      rejections.add(kind, finding.origin(), finding.rule(), senders.of(finding));
    }
  }

  /** Notes a rejected record with whom it came from, where that is known. */
  private void reject(Kind kind, Finding finding) {
    counts.rejected(file, senders.of(finding));
    Optional<Period> period =
        Period.parse(finding.period()).filter(p -> context.campaign().covers(p));
    boolean known =
        period.isPresent() && context.tree().at(period.get()).unit(finding.unitCode()).isPresent();
    if (known && finding.rule() != Rule.UNKNOWN_UNIT) {
      Receipts.Slip slip = new Receipts.Slip(period.get(), finding.unitCode(), kind);
      counted.receipts().reject(slip, finding.origin().file(), finding.rule().code());
    }
  }

  Findings findings() {
    return findings;
  }

  /** What the file adds to the tallies; nothing when it is out. */
  Optional<Counted> counted() {
    return out ? Optional.empty() : Optional.of(counted);
  }

  /** What stands in a file of nothing but items, in no order; empty for other files. */
  List<Long> content() {
    return items.size() == recordsRead() ? items.stream().sorted().toList() : List.of();
  }

  /** The encoding and delimiter the file turned out to have. */
  String layout() {
    return layout;
  }

  boolean out() {
    return out;
  }

  long recordsRead() {
    return counts.of(file).read();
  }

  /** What is remembered of the file once all of it is counted. */
  Taken taken() {
    return new Taken(out, recordsRead(), digest, stamp, marks);
  }

  /**
   * What a file was.
   *
   * @param out whether the whole file is out
   * @param digest its bytes as they were read
   * @param stamp what it showed before
   * @param marks where some of its records start
   */
  record Taken(boolean out, long records, FileDigest digest, FileStamp stamp, LineMarks marks) {}
}
