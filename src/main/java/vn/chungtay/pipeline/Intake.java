package vn.chungtay.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.chungtay.finding.Finding;
import vn.chungtay.finding.Findings;
import vn.chungtay.finding.Rule;
import vn.chungtay.finding.Sender;
import vn.chungtay.finding.Severity;
import vn.chungtay.finding.Texts;
import vn.chungtay.indicator.Evidence;
import vn.chungtay.input.SourceFile;
import vn.chungtay.reference.UnitTree;
import vn.chungtay.report.PartFacts;
import vn.chungtay.rule.Gathered;
import vn.chungtay.rule.GatheredRules;
import vn.chungtay.rule.Listed;
import vn.chungtay.submission.Activity;
import vn.chungtay.submission.Period;
import vn.chungtay.tally.Register;
import vn.chungtay.tally.RegisterCells;
import vn.chungtay.tally.RegisterTallies;

/** Takes in all files of a run, and then judges the records against each other. */
final class Intake {
  private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

  private final Context context;
  private final Counted counted;
  private final Findings findings;
  private final Rejections rejections = new Rejections();
  private final RecordCounts counts = new RecordCounts();
  private final Senders senders;
  private final Settlement settlement;
  private final Headroom headroom = new Headroom();
  private final TakenFiles files = new TakenFiles(counts);
  private final Map<List<Long>, String> contents = new HashMap<>();
  private final List<Contribution> parts = new ArrayList<>();
  private List<Finding> ofUnits = List.of();
  private RegisterTallies tallies;

  Intake(Context context) {
    this.context = context;
    this.counted = new Counted(context.campaign(), new Register(context.campaign()));
    this.senders = new Senders(context.campaign(), context.tree(), counts);
    this.findings = new Findings(context.findingsLimit(), senders::of);
    this.settlement = new Settlement(counted, findings, senders, counts, rejections);
  }

  /** Adds what parts hold, when everything else is read. */
  void add(List<SourceFile> sources, PartBasis basis) {
    Overlaps overlaps = new Overlaps(new Texts(context.language()));
    overlaps.addHere(counted);
    for (SourceFile source : sources) {
      Contribution part = PartReading.of(source, context, basis, files);
      overlaps.add(part.name(), part.counted());
      counted.merge(part.counted());
      counts.merge(part.records());
      files.add(part.files());
      part.findings().forEach(findings::add);
      parts.add(part);
      LOG.info("{}: a part made from {} files", part.name(), part.files().size());
    }
  }

  /** Reads files in their order, then settles what only shows across files. */
  void read(List<SourceFile> sources, Progress progress) {
    Judges judges = new Judges(context);
    int number = 0;
    try (Digests digests = new Digests();
        Conveyor conveyor = new Conveyor(context.threads())) {
      for (SourceFile source : sources) {
        number++;
        progress.file(source.name(), number, sources.size());
        FileIntake file =
            new FileIntake(
                context,
                conveyor,
                judges,
                counted.register(),
                senders,
                counts,
                rejections,
                headroom);
        file.read(source, digests, () -> settled(source.name(), file));
      }
      conveyor.end();
    }
    settlement.acrossFiles();
  }

  /** Counts the households, and judges everything that has come against each other. */
  void judge() {
    List<Callable<List<Finding>>> rules =
        GatheredRules.ofHouseholds(
            new Listed(context.campaign(), context.tree(), counted.register()));
    List<Finding> ofHouseholds = new ArrayList<>();
    tallies = tallies(context.tree(), works -> ofHouseholds.addAll(found(besides(rules, works))));
    ofUnits = found(GatheredRules.ofUnits(gathered()));
    GatheredRules.inOrder(Stream.of(ofUnits, ofHouseholds).flatMap(List::stream).toList())
        .forEach(findings::add);
  }

  /** Rules and works that find nothing, the works first. */
  private static List<Callable<List<Finding>>> besides(
      List<Callable<List<Finding>>> rules, List<Runnable> works) {
    List<Callable<List<Finding>>> all = new ArrayList<>();
    works.forEach(work -> all.add(Executors.callable(work, List.of())));
    all.addAll(rules);
    return all;
  }

  private List<Finding> found(List<Callable<List<Finding>>> rules) {
    return Conveyor.joined(context.threads(), rules);
  }

  private void settled(String name, FileIntake file) {
    findings.merge(file.findings());
    files.add(name, file.taken());
    file.counted().ifPresent(more -> merge(name, file, more));
    LOG.info(
        "{}: {} records, {} findings ({})",
        name,
        file.recordsRead(),
        file.findings().total(),
        file.out() ? "the whole file is out" : file.layout());
  }

  /** Adds a file, unless its whole content came before under another name. */
  private void merge(String name, FileIntake file, Counted more) {
    String before = file.content().isEmpty() ? null : contents.putIfAbsent(file.content(), name);
    if (before == null) {
      counted.merge(more);
    } else {
      settlement.repeated(name, before, more);
    }
  }

  private RegisterTallies tallies(UnitTree tree, Consumer<List<Runnable>> together) {
    return RegisterTallies.of(counted.register(), partCells(), context.campaign(), tree, together);
  }

  private Gathered gathered() {
    return new Gathered(
        context.campaign(),
        context.tree(),
        counted.reports(),
        tallies,
        counted.items(Activity.class),
        counted.receipts(),
        context.due(counted.receipts()),
        context.wholeCampaign() || !parts.isEmpty());
  }

  private List<RegisterCells> partCells() {
    return parts.stream().map(Contribution::cells).toList();
  }

  /** What the households of each unit add up to, on the map that is shown. */
  RegisterCells cells() {
    return RegisterTallies.ofEachUnit(
        counted.register(), partCells(), context.campaign(), context.shownTree());
  }

  /** How many findings there are that no rule over units would make again from what is counted. */
  Map<Sender, Map<Rule, Map<Severity, Long>>> lastingFindings() {
    Map<Sender, Map<Rule, Map<Severity, Long>>> lasting = findings.bySender();
    for (Finding again : ofUnits) {
      lasting
          .get(senders.of(again))
          .get(again.rule())
          .computeIfPresent(again.severity(), (severity, n) -> n == 1 ? null : n - 1);
    }
    return lasting;
  }

  Findings findings() {
    return findings;
  }

  TakenFiles files() {
    return files;
  }

  RecordCounts counts() {
    return counts;
  }

  Senders senders() {
    return senders;
  }

  Rejections rejections() {
    return rejections;
  }

  Counted counted() {
    return counted;
  }

  Evidence evidence() {
    UnitTree shown = context.shownTree();
    return new Evidence(
        context.campaign(),
        shown,
        counted.reports(),
        shown == context.tree()
            ? tallies
            : tallies(shown, works -> Conveyor.all(context.threads(), works)),
        counted.activities(),
        counted.receipts());
  }

  /** Whether any record could be read at all, or nothing was wrong with files that have none. */
  boolean anyReadable() {
    return findings.total(Severity.ERROR) == 0 || files.anyRecords();
  }

  /** What parts brought in. */
  List<Contribution> contributions() {
    return parts;
  }

  /** What parts brought in, with their cohorts at a period. */
  List<PartFacts> parts(Period period) {
    return parts.stream().map(part -> part.facts(period)).toList();
  }
}
