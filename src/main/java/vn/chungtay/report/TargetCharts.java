package vn.chungtay.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chungtay.indicator.Assessment;
import vn.chungtay.indicator.Figure;
import vn.chungtay.indicator.MeasureUnit;
import vn.chungtay.reference.Group;
import vn.chungtay.reference.Target;
import vn.chungtay.submission.Period;

/** The way of the figures to their goals, drawn. */
final class TargetCharts {
  private final Material material;
  private final TargetWords words;
  private final Shown shown;
  private final Trends trends;

  TargetCharts(Material material) {
    this.material = material;
    this.words = new TargetWords(material);
    this.shown = new Shown(material);
    this.trends = new Trends(material);
  }

  /** A line for a rate, with its goal, the path it must keep and where it is heading. */
  Chart path(Assessment assessment) {
    List<Picture.Point> actual = actual(assessment);
    List<Period> periods = periods(assessment.target());
    List<Picture.Point> required = required(assessment, periods);
    List<Picture.Point> goal = goal(assessment, periods);
    List<Picture.Line> lines = new ArrayList<>();
    lines.add(line("goal", Picture.Role.GOAL, goal));
    lines.add(line("required", Picture.Role.REQUIRED, required));
    List<Picture.Point> projected = projected(assessment, actual);
    if (!projected.isEmpty()) {
      lines.add(line("projected", Picture.Role.PROJECTED, projected));
    }
    lines.add(line("actual", Picture.Role.ACTUAL, actual));
    Optional<Picture.Range> range = range(assessment);
    List<BigDecimal> values = new ArrayList<>(List.of(BigDecimal.ZERO));
    lines.forEach(line -> Trends.numbers(line.points()).forEach(values::add));
    range.ifPresent(r -> values.addAll(List.of(r.lower().value(), r.upper().value())));
    return new Chart(
        material.say("chart.path.title", words.name(assessment.target())),
        description(assessment) + trends.gaps(actual) + remarks(assessment),
        new Picture.Lines(
            Axis.over(values, NumberForm.PERCENT, material.numbers()),
            trends.moments(periods),
            lines,
            range,
            trends.standardBreak()),
        table(assessment, periods, actual, required),
        false);
  }

  private Picture.Line line(String key, Picture.Role role, List<Picture.Point> points) {
    return new Picture.Line(material.say("chart.path." + key), role, points);
  }

  private String description(Assessment assessment) {
    String sentence =
        material.say(
            "chart.path.text",
            words.goal(assessment.target()),
            PeriodWords.of(material, assessment.target().by()));
    return due(assessment)
        ? sentence
        : sentence
            + " "
            + projectedPoint(assessment)
                .map(p -> material.say("chart.path.projection", p.value().shown()))
                .orElseGet(() -> material.say("chart.path.no_projection"));
  }

  /** How complete the values are, wherever they are not. */
  private String remarks(Assessment assessment) {
    List<String> remarks = trends.remarks(period -> figure(assessment, period));
    return remarks.isEmpty() ? "" : " " + material.say("chart.remarks", String.join("; ", remarks));
  }

  private List<Picture.Point> actual(Assessment assessment) {
    return trends.points(period -> figure(assessment, period));
  }

  private Figure figure(Assessment assessment, Period period) {
    return material
        .outcomes()
        .figures()
        .figure(
            assessment.figure().name(),
            period,
            material.whole(period),
            assessment.target().group());
  }

  /** From the baseline to the target's period, those still to come too. */
  private List<Period> periods(Target target) {
    Period last = target.by().compareTo(material.asOf()) > 0 ? target.by() : material.asOf();
    return material.campaign().allPeriods().stream().filter(p -> p.compareTo(last) <= 0).toList();
  }

  private List<Picture.Point> goal(Assessment assessment, List<Period> periods) {
    Cell bound = shown.cell(assessment.target().goal().bound(), unit(assessment));
    return Stream.of(periods.get(0), periods.get(periods.size() - 1))
        .map(period -> new Picture.Point(period.endMonth(), bound))
        .toList();
  }

  /** The straight line from the baseline to the goal. */
  private List<Picture.Point> required(Assessment assessment, List<Period> periods) {
    Optional<BigDecimal> start = figure(assessment, material.campaign().baseline()).valueDecimal();
    return periods.stream()
        .map(
            period ->
                new Picture.Point(
                    period.endMonth(),
                    start
                        .filter(s -> period.compareTo(assessment.target().by()) <= 0)
                        .map(s -> shown.cell(required(assessment, s, period), unit(assessment)))
                        .orElseGet(() -> shown.missing(start.isEmpty() ? "no_baseline" : "due"))))
        .toList();
  }

  private BigDecimal required(Assessment assessment, BigDecimal start, Period period) {
    int from = material.campaign().baseline().endMonth();
    int whole = assessment.target().by().endMonth() - from;
    BigDecimal way = assessment.target().goal().bound().subtract(start);
    return start.add(
        way.multiply(BigDecimal.valueOf(period.endMonth() - from))
            .divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64));
  }

  private List<Picture.Point> projected(Assessment assessment, List<Picture.Point> actual) {
    Picture.Point last = actual.get(actual.size() - 1);
    return projectedPoint(assessment)
        .map(point -> last.value() instanceof Cell.Number ? List.of(last, point) : List.of(point))
        .orElse(List.of());
  }

  private Optional<Picture.Point> projectedPoint(Assessment assessment) {
    return due(assessment)
        ? Optional.empty()
        : assessment.projected().map(v -> new Picture.Point(by(assessment), estimate(v)));
  }

  private Optional<Picture.Range> range(Assessment assessment) {
    return due(assessment) || assessment.projectedLower().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Picture.Range(
                by(assessment),
                estimate(assessment.projectedLower().get()),
                estimate(assessment.projectedUpper().orElseThrow())));
  }

  private Cell.Number estimate(double value) {
    return material.numbers().cell(BigDecimal.valueOf(value), NumberForm.PERCENT);
  }

  private static int by(Assessment assessment) {
    return assessment.target().by().endMonth();
  }

  private static boolean due(Assessment assessment) {
    return assessment.figure().period().compareTo(assessment.target().by()) >= 0;
  }

  private static MeasureUnit unit(Assessment assessment) {
    return assessment.figure().name().indicator().unit();
  }

  private Table table(
      Assessment assessment,
      List<Period> periods,
      List<Picture.Point> actual,
      List<Picture.Point> required) {
    Headings headings = new Headings(material).texts("indicator");
    periods.forEach(period -> headings.number(PeriodWords.brief(material, period)));
    List<Cell> values = new ArrayList<>();
    values.add(new Cell.Text(material.say("chart.path.actual")));
    for (int i = 0; i < periods.size(); i++) {
      values.add(i < actual.size() ? actual.get(i).value() : shown.missing("to_come"));
    }
    List<Cell> path = new ArrayList<>();
    path.add(new Cell.Text(material.say("chart.path.required")));
    required.forEach(point -> path.add(point.value()));
    return new Table(
        material.say("chart.path.title", words.name(assessment.target())),
        headings.list(),
        List.of(values, path));
  }

  /** A small picture for the multiplier of each group, with its goal. */
  Chart multipliers(List<Assessment> assessments, Table table) {
    List<Picture.Panel> panels = assessments.stream().map(this::panel).toList();
    List<BigDecimal> values = new ArrayList<>(List.of(BigDecimal.ONE));
    for (Picture.Panel panel : panels) {
      Trends.numbers(panel.points()).forEach(values::add);
      panel.goal().ifPresent(goal -> values.add(goal.value()));
    }
    return new Chart(
        material.say("chart.multipliers.title"),
        material.say(
            "chart.multipliers.text", PeriodWords.of(material, material.campaign().baseline())),
        new Picture.Panels(
            Axis.over(values, NumberForm.RATIO, material.numbers()),
            trends.moments(material.periods()),
            panels),
        table,
        false);
  }

  private Picture.Panel panel(Assessment assessment) {
    Group group = assessment.target().group();
    return new Picture.Panel(
        material.texts().get("group." + group.code()),
        Optional.empty(),
        material.say(
            "chart.multipliers.remark",
            shown.phrase(assessment.figure()),
            words.goal(assessment.target()),
            words.statusAndDoubt(assessment)),
        actual(assessment),
        Optional.of(material.numbers().cell(assessment.target().goal().bound(), NumberForm.RATIO)));
  }
}
