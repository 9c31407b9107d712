package vn.chungtay.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.chungtay.finding.Sender;
import vn.chungtay.submission.Activity;
import vn.chungtay.submission.Exemplar;
import vn.chungtay.submission.Heading;
import vn.chungtay.submission.Obstacle;
import vn.chungtay.submission.PartForm;
import vn.chungtay.submission.SubmittedRecord;
import vn.chungtay.submission.UnitReport;
import vn.chungtay.tally.Receipt;
import vn.chungtay.tally.Receipts;
import vn.chungtay.tally.RegisterCells;
import vn.chungtay.writer.CanonicalJson;

/**
 * What a run counted, as the plain values of a part. It holds the records that units send of
 * themselves, and of households only sums. Its order depends on nothing but what was counted.
 */
final class PartContent {
  private static final Comparator<Sender> BY_SENDER =
      Comparator.comparing(Sender::period).thenComparing(Sender::unit).thenComparing(Sender::file);

  private final Intake intake;
  private final PartBasis basis;

  PartContent(Intake intake, PartBasis basis) {
    this.intake = intake;
    this.basis = basis;
  }

  /** The part with its form and checksum. */
  Map<String, Object> part() {
    Map<String, Object> content = content();
    Map<String, Object> part = new LinkedHashMap<>();
    part.put(PartForm.FORMAT_KEY, PartForm.FORMAT);
    part.put(PartForm.CHECKSUM_KEY, CanonicalJson.sha256(content));
    part.put(PartForm.CONTENT_KEY, content);
    return part;
  }

  private Map<String, Object> content() {
    Counted counted = intake.counted();
    Map<String, Object> content = new LinkedHashMap<>(basis.values());
    content.put("files", intake.files().names().stream().map(this::file).toList());
    content.put("receipts", receipts(counted.receipts()));
    content.put("findings", findings());
    content.put("unit_reports", reports(counted));
    content.put(
        "activities", ordered(counted.items(Activity.class)).map(PartRecords::values).toList());
    content.put(
        "obstacles", ordered(counted.items(Obstacle.class)).map(PartRecords::values).toList());
    content.put(
        "exemplars", ordered(counted.items(Exemplar.class)).map(PartRecords::values).toList());
    RegisterCells cells = intake.cells();
    content.put("deprivations_told", cells.tellsDeprivations());
    for (RegisterCells.Topic topic : RegisterCells.Topic.values()) {
      content.put(topic.code(), cells(cells.sums(topic)));
    }
    return content;
  }

  private static List<Object> reports(Counted counted) {
    List<Object> reports = new ArrayList<>();
    for (List<UnitReport> same : counted.reports().bySubject().values()) {
      same.forEach(report -> reports.add(PartRecords.values(report)));
    }
    return reports;
  }

  private static <T extends SubmittedRecord> Stream<T> ordered(List<T> records) {
    return records.stream()
        .sorted(
            Comparator.comparing(SubmittedRecord::heading, Comparator.comparing(Heading::period))
                .thenComparing(record -> record.heading().unitCode())
                .thenComparing(record -> record.heading().origin()));
  }

  private Map<String, Object> file(String name) {
    FileIntake.Taken file = intake.files().file(name);
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("file", name);
    values.put("bytes", file.digest().bytes());
    values.put("sha256", file.digest().sha256());
    values.put("used", !file.out());
    values.put("records", file.records());
    List<Object> senders = new ArrayList<>();
    Map<Sender, RecordCounts.Count> counts = intake.counts().byFile().getOrDefault(name, Map.of());
    counts.keySet().stream()
        .sorted(BY_SENDER)
        .forEach(
            sender -> {
              RecordCounts.Count count = counts.get(sender);
              Map<String, Object> of = sender(sender);
              of.put("read", count.read());
              of.put("rejected", count.rejected());
              of.put("set_aside", count.setAside());
              senders.add(of);
            });
    values.put("senders", senders);
    return values;
  }

  private static Map<String, Object> sender(Sender sender) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("period", sender.period());
    values.put("unit", sender.unit());
    values.put("file", sender.file());
    return values;
  }

  private static List<Object> receipts(Receipts receipts) {
    List<Object> all = new ArrayList<>();
    receipts.all().forEach((slip, receipt) -> all.add(receipt(slip, receipt)));
    return all;
  }

  private static Map<String, Object> receipt(Receipts.Slip slip, Receipt receipt) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("period", slip.period().code());
    values.put("unit", slip.unitCode());
    values.put("kind", slip.kind().code());
    values.put("accepted", receipt.accepted());
    values.put("rejected", receipt.rejected());
    values.put("set_aside", receipt.setAside());
    Map<String, Object> days = new LinkedHashMap<>();
    receipt.days().forEach((day, records) -> days.put(day.toString(), records));
    values.put("days", days);
    values.put("files", List.copyOf(receipt.files()));
    values.put("reasons", List.copyOf(receipt.reasons()));
    return values;
  }

  private List<Object> findings() {
    List<Object> all = new ArrayList<>();
    var counts = intake.lastingFindings();
    counts.keySet().stream()
        .sorted(BY_SENDER)
        .forEach(
            sender ->
                counts
                    .get(sender)
                    .forEach(
                        (rule, bySeverity) ->
                            bySeverity.forEach(
                                (severity, count) -> {
                                  Map<String, Object> values = sender(sender);
                                  values.put("rule", rule.code());
                                  values.put("severity", severity.code());
                                  values.put("count", count);
                                  all.add(values);
                                })));
    return all;
  }

  private static List<Object> cells(Map<RegisterCells.Spot, Map<String, Object>> cells) {
    List<Object> all = new ArrayList<>();
    cells.forEach(
        (spot, sums) -> {
          Map<String, Object> values = new LinkedHashMap<>();
          values.put("period", spot.period().code());
          values.put("unit", spot.unit());
          values.put("group", spot.group().code());
          values.put("sums", sums);
          all.add(values);
        });
    return all;
  }
}
