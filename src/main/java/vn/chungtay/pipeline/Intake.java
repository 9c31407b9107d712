package vn.chungtay.pipeline;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.chungtay.finding.Finding;
import vn.chungtay.finding.Findings;
import vn.chungtay.finding.Rule;
import vn.chungtay.finding.Severity;
import vn.chungtay.indicator.Evidence;
import vn.chungtay.input.SourceFile;
import vn.chungtay.report.FileFacts;
import vn.chungtay.rule.DuplicateHouseholds;
import vn.chungtay.rule.Gathered;
import vn.chungtay.rule.GatheredRules;
import vn.chungtay.rule.RecordRules;
import vn.chungtay.rule.RepeatedReports;
import vn.chungtay.rule.Superseded;
import vn.chungtay.submission.Activity;
import vn.chungtay.submission.Heading;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Origin;
import vn.chungtay.submission.Period;
import vn.chungtay.submission.SubmittedRecord;
import vn.chungtay.tally.Receipts;
import vn.chungtay.tally.Register;
import vn.chungtay.tally.RegisterTallies;

/** Takes in all files of a run, and then judges the records against each other. */
final class Intake {
  private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

  private final Context context;
  private final RecordRules rules;
  private final Counted counted;
  private final Findings findings;
  private final Rejections rejections = new Rejections();
  private final Headroom headroom = new Headroom();
  private final Map<String, Long> setAside = new LinkedHashMap<>();
  private final Map<String, FileIntake.Taken> files = new LinkedHashMap<>();
  private final Map<List<Long>, String> contents = new HashMap<>();
  private RegisterTallies tallies;

  Intake(Context context) {
    this.context = context;
    this.rules = new RecordRules(context.campaign(), context.tree());
    this.counted = new Counted(context.campaign(), new Register(context.campaign()));
    this.findings = new Findings(context.findingsLimit());
  }

  /** Reads files in their order, then settles what only shows across files. */
  void take(List<SourceFile> sources, Progress progress) {
    for (SourceFile source : sources) {
      FileIntake file = new FileIntake(context, rules, counted.register(), rejections, headroom);
      progress.file(source.name(), files.size() + 1, sources.size());
      file.read(source);
      findings.merge(file.findings());
      files.put(source.name(), file.taken());
      file.counted().ifPresent(more -> merge(source.name(), file, more));
      LOG.info(
          "{}: {} records, {} findings ({})",
          source.name(),
          file.recordsRead(),
          file.findings().total(),
          file.out() ? "the whole file is out" : file.layout());
    }
    settleRevisions();
    settleHouseholds();
    settleReports();
    tallies = new RegisterTallies(counted.register(), context.campaign(), context.tree());
    GatheredRules.judge(gathered()).forEach(findings::add);
  }

  /** Adds a file, unless its whole content came before under another name. */
  private void merge(String name, FileIntake file, Counted more) {
    String before = file.content().isEmpty() ? null : contents.putIfAbsent(file.content(), name);
    if (before == null) {
      counted.merge(more);
      return;
    }
    findings.add(Finding.ofFile(Rule.REPEATED_SUBMISSION, name, "file", before));
    setAside.merge(name, (long) more.items().size(), Long::sum);
  }

  private Gathered gathered() {
    return new Gathered(
        context.campaign(),
        context.tree(),
        counted.reports(),
        counted.register(),
        tallies,
        counted.items(Activity.class),
        counted.receipts(),
        context.due(counted.receipts()),
        context.wholeCampaign());
  }

  private void settleRevisions() {
    Register register = counted.register();
    for (Superseded.Older<Integer> older : Superseded.households(register)) {
      findings.add(older.finding());
      for (int row : older.records()) {
        register.exclude(row);
        setAside(
            register.origin(row), register.period(row), register.unitCode(row), Kind.HOUSEHOLDS);
      }
    }
    for (Superseded.Older<SubmittedRecord> older : Superseded.items(counted.items())) {
      findings.add(older.finding());
      Set<SubmittedRecord> gone = Collections.newSetFromMap(new IdentityHashMap<>());
      gone.addAll(older.records());
      counted.items().removeIf(gone::contains);
      for (SubmittedRecord record : older.records()) {
        Heading heading = record.heading();
        setAside(heading.origin(), heading.period(), heading.unitCode(), record.kind());
      }
    }
  }

  private void setAside(Origin origin, Period period, String unit, Kind kind) {
    setAside.merge(origin.file(), 1L, Long::sum);
    counted.receipts().acceptedWasSetAside(new Receipts.Slip(period, unit, kind));
  }

  private void settleHouseholds() {
    Register register = counted.register();
    for (DuplicateHouseholds.Excluded excluded : DuplicateHouseholds.in(register)) {
      int row = excluded.row();
      register.exclude(row);
      Receipts.Slip slip =
          new Receipts.Slip(register.period(row), register.unitCode(row), Kind.HOUSEHOLDS);
      settle(excluded.finding(), slip);
    }
  }

  private void settleReports() {
    for (RepeatedReports.Excluded excluded : RepeatedReports.in(counted.reports())) {
      counted.reports().exclude(excluded.report());
      Heading heading = excluded.report().heading();
      settle(
          excluded.finding(),
          new Receipts.Slip(heading.period(), heading.unitCode(), Kind.UNIT_REPORT));
    }
  }

  private void settle(Finding finding, Receipts.Slip slip) {
    findings.add(finding);
    if (finding.isError()) {
      rejections.add(slip.kind(), finding.origin(), finding.rule());
      counted.receipts().acceptedWasRejected(slip);
    } else {
      setAside(finding.origin(), slip.period(), slip.unitCode(), slip.kind());
    }
  }

  Findings findings() {
    return findings;
  }

  Rejections rejections() {
    return rejections;
  }

  Counted counted() {
    return counted;
  }

  Evidence evidence() {
    return new Evidence(
        context.campaign(),
        context.tree(),
        counted.reports(),
        tallies,
        counted.activities(),
        counted.receipts());
  }

  /** Whether any record could be read at all, or nothing was wrong with files that have none. */
  boolean anyReadable() {
    return findings.total(Severity.ERROR) == 0
        || files.values().stream().anyMatch(file -> file.records() > 0);
  }

  /** The bytes of a file as they were read. */
  FileDigest digest(SourceFile source) {
    return files.get(source.name()).digest();
  }

  /** What one file was and what became of its records. */
  FileFacts facts(SourceFile source) {
    FileIntake.Taken file = files.get(source.name());
    long rejected = rejections.count(source.name());
    long aside = setAside.getOrDefault(source.name(), 0L);
    return new FileFacts(
        source.name(),
        file.digest().bytes(),
        file.digest().sha256(),
        file.out(),
        file.records(),
        file.records() - rejected - aside,
        rejected,
        aside);
  }
}
