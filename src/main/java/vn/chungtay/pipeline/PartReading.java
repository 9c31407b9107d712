package vn.chungtay.pipeline;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import vn.chungtay.finding.CannotRun;
import vn.chungtay.finding.Findings;
import vn.chungtay.finding.Rule;
import vn.chungtay.finding.Sender;
import vn.chungtay.finding.Severity;
import vn.chungtay.finding.Visible;
import vn.chungtay.input.PartFile;
import vn.chungtay.input.PartNode;
import vn.chungtay.input.SourceFile;
import vn.chungtay.reference.Group;
import vn.chungtay.submission.Heading;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Period;
import vn.chungtay.submission.SubmittedRecord;
import vn.chungtay.tally.Receipt;
import vn.chungtay.tally.Receipts;
import vn.chungtay.tally.Register;
import vn.chungtay.tally.RegisterCells;
import vn.chungtay.tally.Sums;
import vn.chungtay.writer.CanonicalJson;

/** Reads one part back; whatever does not fit stops the run and is named. */
final class PartReading {
  private final Context context;
  private final PartFile part;
  private final PartNode content;
  private final Map<String, String> names = new LinkedHashMap<>();

  private PartReading(Context context, PartFile part) {
    this.context = context;
    this.part = part;
    this.content = part.root();
  }

  /**
   * What a part brings in.
   *
   * @param taken names that files of others have; one that is called the same is called after the
   *     part too
   * @throws CannotRun when the part is damaged, was changed by hand, or rests on something else
   */
  static Contribution of(SourceFile file, Context context, PartBasis basis, Set<String> taken) {
    PartFile part = PartFile.read(file, context.reading().mostUnpacked());
    PartReading reading = new PartReading(context, part);
    basis.refuseOther(part.name(), reading.content);
    if (!CanonicalJson.sha256(part.content()).equals(part.checksum())) {
      throw CannotRun.configuration("part.checksum", part.name());
    }
    return reading.contribution(FileDigest.of(file), taken);
  }

  private Contribution contribution(FileDigest digest, Set<String> taken) {
    RecordCounts records = new RecordCounts();
    Map<String, FileIntake.Taken> files = files(taken, records);
    Counted counted = new Counted(context.campaign(), new Register(context.campaign()));
    content.list("receipts").forEach(node -> receipt(node, counted.receipts()));
    content
        .list("unit_reports")
        .forEach(node -> counted.restore(known(node, PartRecords.report(node, this::name))));
    content
        .list("activities")
        .forEach(node -> counted.restore(known(node, PartRecords.activity(node, this::name))));
    content
        .list("obstacles")
        .forEach(node -> counted.restore(known(node, PartRecords.obstacle(node, this::name))));
    content
        .list("exemplars")
        .forEach(node -> counted.restore(known(node, PartRecords.exemplar(node, this::name))));
    RegisterCells cells = new RegisterCells();
    content.list("households").forEach(node -> cell(node, cells::addHouseholds));
    content.list("cohort").forEach(node -> cell(node, cells::addCohort));
    List<Findings.Elsewhere> findings =
        content.list("findings").stream().map(this::findings).toList();
    content.end();
    return new Contribution(part.name(), digest, counted, cells, files, records, findings);
  }

  private Map<String, FileIntake.Taken> files(Set<String> taken, RecordCounts records) {
    Map<String, FileIntake.Taken> files = new LinkedHashMap<>();
    for (PartNode node : content.list("files")) {
      String sent = Visible.line(node.text("file"));
      String name = taken.contains(sent) ? part.name() + "/" + sent : sent;
      if (taken.contains(name) || names.put(sent, name) != null) {
        throw node.unfit("file");
      }
      FileDigest digest = new FileDigest(node.count("bytes"), node.text("sha256"));
      files.put(name, new FileIntake.Taken(!node.truth("used"), node.count("records"), digest));
      for (PartNode of : node.list("senders")) {
        records.add(
            name, sender(of), of.count("read"), of.count("rejected"), of.count("set_aside"));
        of.end();
      }
      node.end();
    }
    return files;
  }

  /** What a file of the part is called here; nothing else may be named. */
  private String name(String sent) {
    String name = names.get(sent);
    if (name == null) {
      throw content.unfit("files: " + sent);
    }
    return name;
  }

  private Sender sender(PartNode node) {
    String unit = node.text("unit");
    String file = node.text("file");
    if (!unit.isEmpty() && !context.tree().knows(unit)) {
      throw node.unfit("unit");
    }
    return new Sender(unit, node.text("period"), file.isEmpty() ? "" : name(file));
  }

  private void receipt(PartNode node, Receipts receipts) {
    Map<LocalDate, Long> days = new LinkedHashMap<>();
    PartNode named = node.part("days");
    for (String day : named.keys()) {
      days.put(PartHeading.day(day).orElseThrow(() -> named.unfit(day)), named.count(day));
    }
    List<String> reasons = node.texts("reasons");
    List<String> files = node.texts("files").stream().map(this::name).toList();
    if (files.isEmpty() || reasons.stream().anyMatch(reason -> Rule.of(reason).isEmpty())) {
      throw node.unfit(files.isEmpty() ? "files" : "reasons");
    }
    receipts.add(
        new Receipts.Slip(period(node), unit(node), node.read("kind", PartReading::kind)),
        new Receipt(
            node.count("accepted"),
            node.count("rejected"),
            node.count("set_aside"),
            days,
            files,
            reasons));
    node.end();
  }

  private static Optional<Kind> kind(String code) {
    return List.of(Kind.values()).stream().filter(kind -> kind.code().equals(code)).findFirst();
  }

  private SubmittedRecord known(PartNode node, SubmittedRecord record) {
    node.end();
    Heading heading = record.heading();
    if (!context.campaign().covers(heading.period())) {
      throw node.unfit("period");
    }
    if (!context.tree().knows(heading.unitCode())) {
      throw node.unfit("unit");
    }
    return record;
  }

  private void cell(PartNode node, BiConsumer<RegisterCells.Spot, Map<?, ?>> taker) {
    RegisterCells.Spot spot =
        new RegisterCells.Spot(unit(node), period(node), node.read("group", PartReading::group));
    try {
      taker.accept(spot, node.map("sums"));
    } catch (Sums.Unfit e) {
      throw node.unfit("sums." + e.getMessage());
    }
    node.end();
  }

  private static Optional<Group> group(String code) {
    return List.of(Group.values()).stream().filter(g -> g.code().equals(code)).findFirst();
  }

  private Findings.Elsewhere findings(PartNode node) {
    Findings.Elsewhere counted =
        new Findings.Elsewhere(
            part.name(),
            sender(node),
            node.read("rule", Rule::of),
            node.read(
                "severity",
                code ->
                    List.of(Severity.values()).stream()
                        .filter(severity -> severity.code().equals(code))
                        .findFirst()),
            node.count("count"));
    node.end();
    return counted;
  }

  private Period period(PartNode node) {
    Period period = PartHeading.period(node);
    if (!context.campaign().covers(period)) {
      throw node.unfit("period");
    }
    return period;
  }

  private String unit(PartNode node) {
    String unit = node.text("unit");
    if (!context.tree().knows(unit)) {
      throw node.unfit("unit");
    }
    return unit;
  }
}
