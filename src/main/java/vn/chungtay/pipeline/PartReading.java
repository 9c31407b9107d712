package vn.chungtay.pipeline;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import vn.chungtay.finding.CannotRun;
import vn.chungtay.finding.Findings;
import vn.chungtay.finding.Rule;
import vn.chungtay.finding.Severity;
import vn.chungtay.input.PartFile;
import vn.chungtay.input.PartNode;
import vn.chungtay.input.SourceFile;
import vn.chungtay.reference.Group;
import vn.chungtay.submission.Coded;
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
  private final PartFiles files;

  private PartReading(Context context, PartFile part) {
    this.context = context;
    this.part = part;
    this.content = part.root();
    this.files = new PartFiles(part.name(), context.tree());
  }

  /**
   * What a part brings in.
   *
   * @param taken the files of others; one that is called the same is called after the part too
   * @throws CannotRun when the part is damaged, was changed by hand or while it is read, or rests
   *     on something else
   */
  static Contribution of(SourceFile file, Context context, PartBasis basis, TakenFiles taken) {
    return FileStamp.unchanged(file, () -> read(file, context, basis, taken));
  }

  private static Contribution read(
      SourceFile file, Context context, PartBasis basis, TakenFiles taken) {
    PartFile part = PartFile.read(file, context.reading().mostUnpacked());
    PartReading reading = new PartReading(context, part);
    basis.refuseOther(part.name(), reading.content);
    if (!CanonicalJson.sha256(part.content()).equals(part.checksum())) {
      throw CannotRun.configuration("part.checksum", part.name());
    }
    return reading.contribution(FileDigest.of(file), taken);
  }

  private Contribution contribution(FileDigest digest, TakenFiles taken) {
    files.take(content.list("files"), taken);
    Counted counted = new Counted(context.campaign(), new Register(context.campaign()));
    content.list("receipts").forEach(node -> receipt(node, counted.receipts()));
    restore("unit_reports", PartRecords::report, counted);
    restore("activities", PartRecords::activity, counted);
    restore("obstacles", PartRecords::obstacle, counted);
    restore("exemplars", PartRecords::exemplar, counted);
    RegisterCells cells = new RegisterCells();
    if (content.truth("deprivations_told")) {
      cells.tellDeprivations();
    }
    for (RegisterCells.Topic topic : RegisterCells.Topic.values()) {
      content
          .list(topic.code())
          .forEach(
              node -> cell(node, (spot, sums) -> cells.add(topic, spot, sums, context.campaign())));
    }
    List<Findings.Elsewhere> findings =
        content.list("findings").stream().map(this::findings).toList();
    content.end();
    return new Contribution(
        part.name(), digest, counted, cells, files.taken(), files.records(), findings);
  }

  private void receipt(PartNode node, Receipts receipts) {
    Map<LocalDate, Long> days = new LinkedHashMap<>();
    PartNode named = node.part("days");
    for (String day : named.keys()) {
      days.put(PartHeading.day(day).orElseThrow(() -> named.unfit(day)), named.count(day));
    }
    List<String> reasons = node.texts("reasons");
    List<String> sources = node.texts("files").stream().map(files::name).toList();
    if (sources.isEmpty() || reasons.stream().anyMatch(reason -> Rule.of(reason).isEmpty())) {
      throw node.unfit(sources.isEmpty() ? "files" : "reasons");
    }
    receipts.add(
        new Receipts.Slip(
            period(node), unit(node), node.read("kind", code -> Coded.find(Kind.values(), code))),
        new Receipt(
            node.count("accepted"),
            node.count("rejected"),
            node.count("set_aside"),
            days,
            sources,
            reasons));
    node.end();
  }

  private void restore(
      String list,
      BiFunction<PartNode, UnaryOperator<String>, SubmittedRecord> record,
      Counted counted) {
    for (PartNode node : content.list(list)) {
      counted.restore(known(node, record.apply(node, files::name)));
    }
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
        new RegisterCells.Spot(
            unit(node), period(node), node.read("group", code -> Coded.find(Group.values(), code)));
    try {
      taker.accept(spot, node.map("sums"));
    } catch (Sums.Unfit e) {
      throw node.unfit("sums." + e.getMessage());
    }
    node.end();
  }

  private Findings.Elsewhere findings(PartNode node) {
    Findings.Elsewhere counted =
        new Findings.Elsewhere(
            part.name(),
            files.sender(node),
            node.read("rule", Rule::of),
            node.read("severity", PartReading::severity),
            node.count("count"));
    node.end();
    return counted;
  }

  private static Optional<Severity> severity(String code) {
    return List.of(Severity.values()).stream().filter(s -> s.code().equals(code)).findFirst();
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
