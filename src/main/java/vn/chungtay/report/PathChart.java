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
import vn.chungtay.reference.Target;
import vn.chungtay.submission.Period;

/** The way of a rate to its goal: a line, the goal, the path it must keep, where it is heading. */
final class PathChart {
  private final Material material;
  private final Assessment assessment;
  private final TargetWords words;
  private final Shown shown;
  private final Trends trends;

  private PathChart(Material material, Assessment assessment) {
    this.material = material;
    this.assessment = assessment;
    this.words = new TargetWords(material);
    this.shown = new Shown(material);
    this.trends = new Trends(material);
  }

  static Chart of(Material material, Assessment assessment) {
    return new PathChart(material, assessment).chart();
  }

  private Chart chart() {
    List<Picture.Point> actual = actual();
    List<Period> periods = periods(assessment.target());
    List<Picture.Point> required = required(periods);
    List<Picture.Point> goal = goal(periods);
    List<Picture.Line> lines = new ArrayList<>();
    lines.add(line("goal", Picture.Role.GOAL, goal));
    lines.add(line("required", Picture.Role.REQUIRED, required));
    List<Picture.Point> projected = projected(actual);
    if (!projected.isEmpty()) {
      lines.add(line("projected", Picture.Role.PROJECTED, projected));
    }
    lines.add(line("actual", Picture.Role.ACTUAL, actual));
    Optional<Picture.Range> range = range();
    List<BigDecimal> values = new ArrayList<>(List.of(BigDecimal.ZERO));
    lines.forEach(line -> Trends.numbers(line.points()).forEach(values::add));
    range.ifPresent(r -> values.addAll(List.of(r.lower().value(), r.upper().value())));
    return new Chart(
        material.say("chart.path.title", words.name(assessment.target())),
        description() + trends.gaps(actual) + remarks(),
        new Picture.Lines(
            Axis.over(values, NumberForm.PERCENT, material.numbers()),
            trends.moments(periods),
            lines,
            range,
            countsByStandard() ? trends.standardBreaks() : List.of()),
        table(periods, actual, required),
        false);
  }

  /** Whether the figure counts by whatever standard is in force. */
  private boolean countsByStandard() {
    return assessment.figure().standard().isPresent()
        && assessment.figure().name().standard().isEmpty();
  }

  private Picture.Line line(String key, Picture.Role role, List<Picture.Point> points) {
    return new Picture.Line(material.say("chart.path." + key), role, points);
  }

  private String description() {
    String sentence =
        material.say(
            "chart.path.text",
            words.goal(assessment.target()),
            PeriodWords.of(material, assessment.target().by()));
    return due()
        ? sentence
        : sentence
            + " "
            + projectedPoint()
                .map(p -> material.say("chart.path.projection", p.value().shown()))
                .orElseGet(() -> material.say("chart.path.no_projection"));
  }

  /** How complete the values are, wherever they are not. */
  private String remarks() {
    List<String> remarks = trends.remarks(this::figure);
    return remarks.isEmpty() ? "" : " " + material.say("chart.remarks", String.join("; ", remarks));
  }

  private List<Picture.Point> actual() {
    return trends.points(this::figure);
  }

  private Figure figure(Period period) {
    return material.figure(assessment, period);
  }

  /** From the baseline to the target's period, those still to come too. */
  private List<Period> periods(Target target) {
    Period last = target.by().compareTo(material.asOf()) > 0 ? target.by() : material.asOf();
    return material.campaign().allPeriods().stream().filter(p -> p.compareTo(last) <= 0).toList();
  }

  private List<Picture.Point> goal(List<Period> periods) {
    Cell bound = shown.cell(assessment.target().goal().bound(), unit());
    return Stream.of(periods.get(0), periods.get(periods.size() - 1))
        .map(period -> new Picture.Point(period.endMonth(), bound))
        .toList();
  }

  /** The straight line from the baseline to the goal. */
  private List<Picture.Point> required(List<Period> periods) {
    Optional<BigDecimal> start = figure(material.campaign().baseline()).valueDecimal();
    return periods.stream()
        .map(
            period ->
                new Picture.Point(
                    period.endMonth(),
                    start
                        .filter(s -> period.compareTo(assessment.target().by()) <= 0)
                        .map(s -> shown.cell(required(s, period), unit()))
                        .orElseGet(() -> shown.missing(start.isEmpty() ? "no_baseline" : "due"))))
        .toList();
  }

  private BigDecimal required(BigDecimal start, Period period) {
    int from = material.campaign().baseline().endMonth();
    int whole = Math.max(1, assessment.target().by().endMonth() - from);
    BigDecimal way = assessment.target().goal().bound().subtract(start);
    return start.add(
        way.multiply(BigDecimal.valueOf(period.endMonth() - from))
            .divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64));
  }

  private List<Picture.Point> projected(List<Picture.Point> actual) {
    Picture.Point last = actual.get(actual.size() - 1);
    return projectedPoint()
        .map(point -> last.value() instanceof Cell.Number ? List.of(last, point) : List.of(point))
        .orElse(List.of());
  }

  private Optional<Picture.Point> projectedPoint() {
    return due()
        ? Optional.empty()
        : assessment.projected().map(v -> new Picture.Point(by(), estimate(v)));
  }

  private Optional<Picture.Range> range() {
    return due() || assessment.projectedLower().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Picture.Range(
                by(),
                estimate(assessment.projectedLower().get()),
                estimate(assessment.projectedUpper().orElseThrow())));
  }

  private Cell.Number estimate(double value) {
    return material.numbers().cell(BigDecimal.valueOf(value), NumberForm.PERCENT);
  }

  private int by() {
    return assessment.target().by().endMonth();
  }

  private boolean due() {
    return assessment.figure().period().compareTo(assessment.target().by()) >= 0;
  }

  private MeasureUnit unit() {
    return assessment.figure().name().indicator().unit();
  }

  private Table table(
      List<Period> periods, List<Picture.Point> actual, List<Picture.Point> required) {
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
}
