package vn.chungtay.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.chungtay.indicator.Assessment;
import vn.chungtay.indicator.MeasureUnit;
import vn.chungtay.reference.Target;
import vn.chungtay.submission.Period;

/** How fast the targets are approached: pace, projection, and the verdicts of other periods. */
final class TargetPace {
  private final Material material;
  private final TargetWords words;
  private final Shown shown;

  private TargetPace(Material material) {
    this.material = material;
    this.words = new TargetWords(material);
    this.shown = new Shown(material);
  }

  static Section of(Material material, List<Assessment> assessments) {
    TargetPace pace = new TargetPace(material);
    List<Block> blocks = new ArrayList<>(pace.charts(assessments));
    blocks.add(pace.pace(assessments));
    blocks.add(
        pace.series(
            "pace.verdicts", assessments, a -> new Cell.Text(pace.words.statusAndDoubt(a))));
    return new Section(material.say("pace.title"), blocks, List.of());
  }

  /** The way of every rate, and the values of all targets, drawn where they are multipliers. */
  private List<Block> charts(List<Assessment> assessments) {
    List<Block> blocks = new ArrayList<>();
    assessments.stream()
        .filter(a -> a.figure().name().indicator().unit() == MeasureUnit.PERCENT)
        .map(a -> PathChart.of(material, a))
        .forEach(blocks::add);
    Table values = series("pace.values", assessments, a -> shown.cell(a.figure()));
    List<Assessment> multipliers =
        assessments.stream().filter(a -> TargetsSection.multiplier(a.target())).toList();
    blocks.add(
        multipliers.isEmpty() ? values : new MultiplierPanels(material).of(multipliers, values));
    return blocks;
  }

  private Table pace(List<Assessment> assessments) {
    return new Table(
        material.say("pace.caption"),
        new Headings(material)
            .texts("target")
            .numbers("achieved_per_year", "required_per_year", "projected")
            .texts("interval")
            .list(),
        assessments.stream().map(this::row).toList(),
        List.of(material.say("pace.note")));
  }

  private List<Cell> row(Assessment assessment) {
    boolean due = due(assessment);
    return List.of(
        new Cell.Text(words.name(assessment.target())),
        change(assessment.achievedPerYearDecimal(), "not_computable"),
        reached(assessment) && !due
            ? shown.missing("reached")
            : change(assessment.requiredPerYearDecimal(), due ? "due" : "not_computable"),
        due
            ? shown.missing("due")
            : estimate(assessment, assessment.projected())
                .orElseGet(() -> shown.missing("too_few_points")),
        due ? shown.missing("due") : interval(assessment));
  }

  /** Whether the goal is kept already: then nothing more is required, only not to lose it. */
  static boolean reached(Assessment assessment) {
    return assessment
        .gapDecimal()
        .filter(gap -> assessment.target().goal().met(gap.signum()))
        .isPresent();
  }

  static boolean due(Assessment assessment) {
    return assessment.figure().period().compareTo(assessment.target().by()) >= 0;
  }

  private Cell change(Optional<BigDecimal> perYear, String otherwise) {
    return perYear.map(shown::difference).orElseGet(() -> shown.missing(otherwise));
  }

  private Optional<Cell> estimate(Assessment assessment, Optional<Double> value) {
    return value.map(
        v -> shown.cell(BigDecimal.valueOf(v), assessment.figure().name().indicator().unit()));
  }

  private Cell interval(Assessment assessment) {
    Optional<Cell> lower = estimate(assessment, assessment.projectedLower());
    Optional<Cell> upper = estimate(assessment, assessment.projectedUpper());
    return lower.isPresent() && upper.isPresent()
        ? new Cell.Text(material.say("pace.interval", lower.get().shown(), upper.get().shown()))
        : shown.missing("too_few_points");
  }

  /** A row for each target, a column for each period after the baseline. */
  private Table series(
      String caption, List<Assessment> assessments, Function<Assessment, Cell> cell) {
    List<Period> periods =
        material.periods().stream()
            .filter(period -> !period.equals(material.campaign().baseline()))
            .toList();
    Headings headings = new Headings(material).texts("target");
    periods.forEach(period -> headings.number(PeriodWords.brief(material, period)));
    List<List<Cell>> rows = new ArrayList<>();
    for (Assessment assessment : assessments) {
      Stream<Cell> cells =
          periods.stream()
              .map(
                  period ->
                      at(assessment.target(), period)
                          .map(cell)
                          .orElseGet(() -> shown.missing("no_reports")));
      rows.add(
          Stream.concat(Stream.of(new Cell.Text(words.name(assessment.target()))), cells).toList());
    }
    return new Table(material.say(caption), headings.list(), rows);
  }

  private Optional<Assessment> at(Target target, Period period) {
    return material.outcomes().assessments().stream()
        .filter(a -> a.target().equals(target))
        .filter(a -> a.figure().period().equals(period))
        .filter(a -> a.figure().place().code().equals(material.outcomes().extent().unit()))
        .findFirst();
  }
}
