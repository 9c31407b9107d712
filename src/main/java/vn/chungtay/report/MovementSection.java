package vn.chungtay.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chungtay.indicator.Figure;
import vn.chungtay.indicator.Indicator;
import vn.chungtay.reference.Group;
import vn.chungtay.submission.Period;
import vn.chungtay.submission.Status;
import vn.chungtay.tally.Standing;

/** What the register tells of households that came in and out of poverty, beside the reports. */
final class MovementSection {
  private record Kind(String key, Indicator reported, Indicator registered) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind("escaped", Indicator.ESCAPED_HOUSEHOLDS, Indicator.REGISTER_ESCAPED_HOUSEHOLDS),
          new Kind(
              "relapsed", Indicator.RELAPSED_HOUSEHOLDS, Indicator.REGISTER_RELAPSED_HOUSEHOLDS),
          new Kind("new", Indicator.NEW_POOR_HOUSEHOLDS, Indicator.REGISTER_NEW_POOR_HOUSEHOLDS));

  private final Material material;

  private MovementSection(Material material) {
    this.material = material;
  }

  /** Nothing where no household was followed. */
  static Optional<Section> of(Material material) {
    return new MovementSection(material).section();
  }

  private Optional<Section> section() {
    List<Block> blocks = new ArrayList<>();
    List<Period> followed =
        material.periods().stream().filter(period -> told(figures(period))).toList();
    if (!followed.isEmpty()) {
      blocks.add(counts(followed));
    }
    transitions("register_transition_", "movement.since_previous").ifPresent(blocks::add);
    if (!material.campaign().previous(material.asOf()).equals(Optional.of(baseline()))) {
      transitions("register_transition_since_baseline_", "movement.since_baseline")
          .ifPresent(blocks::add);
    }
    ProvinceSeries series = new ProvinceSeries(material);
    series.spells().ifPresent(blocks::add);
    return blocks.isEmpty()
        ? Optional.empty()
        : Optional.of(new Section(material.say("movement.title"), blocks, List.of()));
  }

  private Period baseline() {
    return material.campaign().baseline();
  }

  private List<Figure> figures(Period period) {
    return KINDS.stream().map(kind -> material.figure(kind.registered(), period)).toList();
  }

  private static boolean told(List<Figure> figures) {
    return figures.stream().anyMatch(figure -> figure.value().isPresent());
  }

  private Table counts(List<Period> periods) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Kind kind : KINDS) {
      periods.forEach(period -> rows.add(row(kind, period)));
    }
    return new Table(
        material.say("movement.caption"),
        new Headings(material)
            .texts("movement", "period")
            .numbers("in_reports", "in_register", "difference", "left_register")
            .texts("remarks")
            .list(),
        rows,
        List.of(material.say("movement.note")));
  }

  private List<Cell> row(Kind kind, Period period) {
    FigureRow figures = new FigureRow(material, period, material.whole(period), Group.ALL);
    Figure reported = figures.figure(kind.reported());
    Figure registered = figures.figure(kind.registered());
    Shown shown = new Shown(material);
    List<Cell> cells = new ArrayList<>();
    cells.add(new Cell.Text(material.say("column." + kind.key())));
    cells.add(new Cell.Text(PeriodWords.brief(material, period)));
    cells.add(shown.cell(reported));
    cells.add(shown.cell(registered));
    cells.add(
        reported
            .valueDecimal()
            .flatMap(r -> registered.valueDecimal().map(v -> v.subtract(r)))
            .map(difference -> shown.cell(difference, kind.reported().unit()))
            .orElseGet(() -> shown.missing("no_pair")));
    cells.add(
        kind.reported() == Indicator.ESCAPED_HOUSEHOLDS
            ? figures.cell(Indicator.REGISTER_LEFT_POOR_HOUSEHOLDS)
            : shown.missing("not_of_this"));
    cells.add(figures.remarks());
    return cells;
  }

  /** A row for what households were, a column for what became of them. */
  private Optional<Table> transitions(String code, String caption) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Status from : Status.values()) {
      FigureRow figures = new FigureRow(material, material.asOf(), material.whole(), Group.ALL);
      String start = code + Standing.valueOf(from.name()).code() + "_";
      List<Figure> row =
          Stream.of(Standing.values()).map(to -> figures.figure(find(start + to.code()))).toList();
      if (told(row)) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell.Text(material.texts().get("status." + from.code())));
        Shown shown = new Shown(material);
        cells.add(
            row.get(0)
                .outcome()
                .denominatorDecimal()
                .map(all -> shown.cell(all, Indicator.POOR_HOUSEHOLDS.unit()))
                .orElseGet(() -> shown.missing(row.get(0).outcome().reasons())));
        row.forEach(figure -> cells.add(shown.cell(figure)));
        cells.add(figures.remarks());
        rows.add(cells);
      }
    }
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    Headings headings = new Headings(material).texts("standing_before").numbers("households");
    Arrays.stream(Standing.values()).forEach(to -> headings.numbers("now_" + to.code()));
    return Optional.of(
        new Table(
            material.say(
                caption,
                PeriodWords.of(material, material.asOf()),
                PeriodWords.of(material, baseline())),
            headings.texts("remarks").list(),
            rows));
  }

  private static Indicator find(String code) {
    return Arrays.stream(Indicator.values())
        .filter(indicator -> indicator.code().equals(code))
        .findFirst()
        .orElseThrow();
  }
}
