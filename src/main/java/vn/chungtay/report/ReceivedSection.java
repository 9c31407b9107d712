package vn.chungtay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import vn.chungtay.indicator.Figure;
import vn.chungtay.indicator.Indicator;
import vn.chungtay.indicator.Reason;
import vn.chungtay.indicator.Reception;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Period;

/** What was received: files, records and submissions, held against what was expected. */
final class ReceivedSection {
  private final Material material;
  private final Shown shown;

  ReceivedSection(Material material) {
    this.material = material;
    this.shown = new Shown(material);
  }

  static Section of(Material material) {
    return new ReceivedSection(material).section();
  }

  private Section section() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(files(material)));
    List<String> out =
        material.outcomes().files().stream().filter(FileFacts::out).map(FileFacts::name).toList();
    if (!out.isEmpty()) {
      blocks.add(
          material.paragraph(
              "received.out", material.count(out.size()), NameList.of(material, out)));
    }
    blocks.add(new Block.Paragraph(reportingRate(material)));
    blocks.add(table());
    Table grid = new CompletenessGrid(material).ofWhole();
    if (!grid.rows().isEmpty()) {
      blocks.add(grid);
    }
    return new Section(
        material.say("received.title"), blocks, PartsSection.of(material).stream().toList());
  }

  /** The sentence on what was read. */
  static String files(Material material) {
    return material.say(
        "received.files",
        material.count(material.outcomes().files().size()),
        sum(material, FileFacts::records),
        sum(material, FileFacts::accepted),
        sum(material, FileFacts::rejected),
        sum(material, FileFacts::setAside));
  }

  private static String sum(Material material, ToLongFunction<FileFacts> part) {
    return material.count(material.outcomes().files().stream().mapToLong(part).sum());
  }

  /** The sentence on how much of what was expected has come, and how much of it in time. */
  static String reportingRate(Material material) {
    Shown shown = new Shown(material);
    Figure rate = material.figure(Indicator.REPORTING_RATE, material.asOf());
    String period = PeriodWords.of(material, material.asOf());
    if (rate.value().isEmpty()) {
      return material.say("received.nothing_expected", period);
    }
    String sentence =
        material.say(
            "received.rate",
            period,
            shown.phrase(rate),
            material.numbers().shown(rate.outcome().numeratorDecimal().get(), NumberForm.WHOLE),
            material.numbers().shown(rate.outcome().denominatorDecimal().get(), NumberForm.WHOLE));
    return sentence
        + " "
        + (material.campaign().deadline().day().isEmpty()
            ? material.say("received.no_deadline")
            : material.say(
                "received.on_time",
                shown.phrase(material.figure(Indicator.REPORTING_RATE_ON_TIME, material.asOf()))));
  }

  private Table table() {
    return table(material.say("received.caption"), material.periods());
  }

  /** What came for the report's period alone. */
  Table atPeriod() {
    return table(
        material.say("official.received", PeriodWords.of(material, material.asOf())),
        List.of(material.asOf()));
  }

  private Table table(String caption, List<Period> periods) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Period period : periods) {
      for (Kind kind : Kind.values()) {
        List<Reception> receptions =
            material.outcomes().receptions().stream()
                .filter(r -> r.period().equals(period) && r.kind() == kind)
                .toList();
        if (!receptions.isEmpty()) {
          rows.add(row(period, kind, receptions));
        }
      }
    }
    return new Table(
        caption,
        new Headings(material)
            .texts("period", "kind")
            .numbers(
                "expected", "came", "silent", "unexpected", "accepted", "rejected", "set_aside")
            .list(),
        rows,
        List.of(material.say("received.note")));
  }

  private List<Cell> row(Period period, Kind kind, List<Reception> receptions) {
    long expected = receptions.stream().filter(Reception::expected).count();
    long silent = receptions.stream().filter(Reception::silent).count();
    long unasked = receptions.stream().filter(r -> !r.expected() && r.received()).count();
    boolean asked = expected > 0;
    return List.of(
        new Cell.Text(PeriodWords.brief(material, period)),
        new Cell.Text(material.texts().get("kind." + kind.code())),
        asked ? shown.count(expected) : shown.missing("not_expected"),
        asked ? shown.count(expected - silent) : shown.missing("not_expected"),
        asked ? shown.count(silent) : shown.missing("not_expected"),
        shown.count(unasked),
        records(kind, receptions, Reception::accepted),
        records(kind, receptions, Reception::rejected),
        records(kind, receptions, Reception::setAside));
  }

  /** How many records; of the register of one unit that may tell of a few households. */
  private Cell records(Kind kind, List<Reception> receptions, ToLongFunction<Reception> part) {
    boolean few =
        kind == Kind.HOUSEHOLDS
            && material.campaign().smallestCell() > 1
            && !material.outcomes().extent().everything();
    return few
        ? shown.missing(List.of(Reason.SUPPRESSED))
        : shown.count(receptions.stream().mapToLong(part).sum());
  }
}
