package vn.chungtay.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import vn.chungtay.finding.Finding;
import vn.chungtay.finding.Findings;
import vn.chungtay.finding.Rule;
import vn.chungtay.input.ReadRecord;
import vn.chungtay.input.RecordReader;
import vn.chungtay.input.Row;
import vn.chungtay.input.RowSink;
import vn.chungtay.input.SourceFile;
import vn.chungtay.reference.EthnicGroups;
import vn.chungtay.rule.RecordRules;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Origin;
import vn.chungtay.submission.Period;
import vn.chungtay.submission.SubmittedRecord;
import vn.chungtay.tally.Receipts;
import vn.chungtay.tally.Register;

/** Takes in one file: what is right is counted, what is wrong is told. */
final class FileIntake implements RowSink {
  private final Context context;
  private final RecordReader records;
  private final RecordRules rules;
  private final Register register;
  private final Senders senders;
  private final RecordCounts counts;
  private final Rejections rejections;
  private final Headroom headroom;
  private final int registerBefore;
  private final Counted counted;
  private Findings findings;
  private final List<Long> items = new ArrayList<>();
  private String file = "";
  private String layout = "";
  private FileDigest digest = FileDigest.UNKNOWN;
  private boolean out;

  FileIntake(
      Context context,
      RecordRules rules,
      Register register,
      Senders senders,
      RecordCounts counts,
      Rejections rejections,
      Headroom headroom) {
    this.context = context;
    this.senders = senders;
    this.counts = counts;
    this.records =
        new RecordReader(EthnicGroups.vietnam(), context.tree().names()::code, context.reading());
    this.rules = rules;
    this.register = register;
    this.rejections = rejections;
    this.headroom = headroom;
    this.registerBefore = register.size();
    this.counted = new Counted(context.campaign(), register);
    this.findings = noFindings();
  }

  private Findings noFindings() {
    return new Findings(context.findingsLimit(), senders::of);
  }

  /** Reads the file to its end; when the whole file is out, nothing of it stays counted. */
  void read(SourceFile source) {
    file = source.name();
    FileStamp before = FileStamp.of(source);
    CompletableFuture<FileDigest> bytes =
        CompletableFuture.supplyAsync(() -> FileDigest.of(source));
    List<Finding> whyOut = source.format().reader().read(source, context.reading(), this);
    digest = bytes.join();
    if (whyOut.isEmpty() && !FileStamp.of(source).equals(before)) {
      whyOut = List.of(Finding.ofFile(Rule.UNREADABLE_FILE, file, "changed"));
    }
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
  public void row(Row row) {
    headroom.record();
    ReadRecord read = records.read(row);
    if (isItem(row.kind())) {
      items.add(read.said().fingerprint());
    }
    read.findings().forEach(finding -> tell(finding, row.kind()));
    if (read.record().isPresent()) {
      judge(read.record().get());
    } else {
      Finding why = read.findings().get(0);
      counts.read(file, senders.of(why));
      reject(row.kind(), why);
    }
  }

  private static boolean isItem(Kind kind) {
    return kind != Kind.UNIT_REPORT && kind != Kind.HOUSEHOLDS;
  }

  private void judge(SubmittedRecord record) {
    counts.read(file, senders.of(record.heading()));
    List<Finding> judged = rules.judge(record);
    judged.forEach(finding -> tell(finding, record.kind()));
    Optional<Finding> error = judged.stream().filter(Finding::isError).findFirst();
    if (error.isPresent()) {
      reject(record.kind(), error.get());
    } else {
      counted.add(record);
    }
  }

  @Override
  public void broken(Kind kind, Origin origin, List<String> cells, Finding finding) {
    counts.read(file, senders.of(finding));
    counts.rejected(file, senders.of(finding));
    if (isItem(kind)) {
      items.add((long) cells.hashCode());
    }
    tell(finding, kind);
  }

  @Override
  public void layout(String encoding, String delimiter) {
    layout = delimiter.isEmpty() ? encoding : encoding + ", delimiter " + named(delimiter);
  }

  private static String named(String delimiter) {
    return delimiter.equals("\t") ? "tab" : delimiter;
  }

  @Override
  public void finding(Finding finding) {
    findings.add(finding);
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
    return new Taken(out, recordsRead(), digest);
  }

  /**
   * What a file was.
   *
   * @param out whether the whole file is out
   * @param digest its bytes as they were read
   */
  record Taken(boolean out, long records, FileDigest digest) {}
}
