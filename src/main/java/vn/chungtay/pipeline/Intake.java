package vn.chungtay.pipeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.chungtay.finding.Finding;
import vn.chungtay.finding.Findings;
import vn.chungtay.indicator.Evidence;
import vn.chungtay.input.SourceFile;
import vn.chungtay.report.FileFacts;
import vn.chungtay.rule.DuplicateHouseholds;
import vn.chungtay.rule.RecordRules;
import vn.chungtay.rule.RepeatedReports;
import vn.chungtay.submission.Heading;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Origin;
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
  private final Map<String, Long> setAside = new LinkedHashMap<>();
  private final Map<String, FileIntake> files = new LinkedHashMap<>();

  Intake(Context context) {
    this.context = context;
    this.rules = new RecordRules(context.campaign(), context.tree());
    this.counted = new Counted(context.campaign(), new Register(context.campaign()));
    this.findings = new Findings(context.findingsLimit());
  }

  /** Reads files in their order, then settles what only shows across files. */
  void take(List<SourceFile> sources, Progress progress) {
    for (SourceFile source : sources) {
      FileIntake file = new FileIntake(context, rules, counted.register(), rejections);
      progress.file(source.name(), files.size() + 1, sources.size());
      file.read(source);
      findings.merge(file.findings());
      file.counted().ifPresent(counted::merge);
      files.put(source.name(), file);
      LOG.info(
          "{}: {} records, {} findings ({})",
          source.name(),
          file.recordsRead(),
          file.findings().total(),
          file.out() ? "the whole file is out" : file.layout());
    }
    settleHouseholds();
    settleReports();
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
    Origin origin = finding.origin();
    if (finding.isError()) {
      rejections.add(origin, finding.rule());
      counted.receipts().acceptedWasRejected(slip);
    } else {
      setAside.merge(origin.file(), 1L, Long::sum);
      counted.receipts().acceptedWasSetAside(slip);
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
        new RegisterTallies(counted.register(), context.campaign(), context.tree()),
        counted.activities(),
        counted.receipts());
  }

  /** Whether any file could be read at all. */
  boolean anyReadable() {
    return files.values().stream().anyMatch(file -> !file.out());
  }

  /** What one file was and what became of its records. */
  FileFacts facts(SourceFile source, FileDigest digest) {
    FileIntake file = files.get(source.name());
    long rejected = rejections.count(source.name());
    long aside = setAside.getOrDefault(source.name(), 0L);
    return new FileFacts(
        source.name(),
        digest.bytes(),
        digest.sha256(),
        file.out(),
        file.recordsRead(),
        file.recordsRead() - rejected - aside,
        rejected,
        aside);
  }
}
