package vn.chungtay.report;

import static vn.chungtay.report.OutputColumn.number;
import static vn.chungtay.report.OutputColumn.text;

import java.util.List;
import vn.chungtay.indicator.Assessment;
import vn.chungtay.indicator.Figure;

/** The targets held against the figures, a row for each target, place and period. */
final class TargetsTable {
  static final List<OutputColumn> COLUMNS =
      List.of(
          text("target", "Id of the target in the campaign."),
          text("period", "Reporting period of the value."),
          text("unit_code", "Code of the org unit, or the name of the emulation block."),
          text("unit_name", "Name of the org unit in that period."),
          text("level", "Type of the org unit, or block."),
          text("group", "Sub-population."),
          text("indicator", "The indicator that is to reach the goal."),
          number("value", "Its unrounded value; empty when it cannot be computed."),
          number("goal", "The bound to be reached."),
          number("gap", "Value less goal."),
          text("status", "met, missed, on_track, off_track or not_computable."),
          number("required_per_year", "What must be added each year to reach the goal in time."),
          number("achieved_per_year", "What was added each year since the baseline."),
          number("projected", "Where the least-squares line arrives at the target's period."),
          number("projected_lower", "Lower end of the 95 % prediction interval."),
          number("projected_upper", "Upper end of the 95 % prediction interval."),
          number(
              "lower",
              "The least value possible, whatever the silent units report; of a sample the lower end of the interval."),
          number("upper", "The greatest value possible, whatever the silent units report."),
          text("established", "yes when no missing report can change the verdict, else no."),
          text("reason", "Why there is no value, or what must be known beside it; joined by ;"));

  private TargetsTable() {}

  static OutputTable of(List<Assessment> assessments) {
    return new OutputTable(
        "targets",
        COLUMNS,
        () -> assessments.stream().map(TargetsTable::row).iterator(),
        List.of("target", "period", "unit_code", "level"));
  }

  private static List<String> row(Assessment assessment) {
    Figure figure = assessment.figure();
    return List.of(
        assessment.target().id(),
        figure.period().code(),
        figure.place().code(),
        figure.place().name(),
        figure.place().level(),
        figure.group(),
        figure.name().code(),
        DataCell.of(figure.valueDecimal()),
        DataCell.of(assessment.target().goal().bound()),
        DataCell.of(assessment.gapDecimal()),
        assessment.status().code(),
        DataCell.of(assessment.requiredPerYearDecimal()),
        DataCell.of(assessment.achievedPerYearDecimal()),
        DataCell.ofEstimate(assessment.projected()),
        DataCell.ofEstimate(assessment.projectedLower()),
        DataCell.ofEstimate(assessment.projectedUpper()),
        DataCell.of(assessment.bounds().map(Assessment.Bounds::lowerDecimal)),
        DataCell.of(assessment.bounds().map(Assessment.Bounds::upperDecimal)),
        assessment.established() ? "yes" : "no",
        DataCell.of(figure.outcome().reasons()));
  }
}
