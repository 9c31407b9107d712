package vn.chungtay.report;

import java.util.List;
import vn.chungtay.finding.Texts;

/** The machine-readable tables of a run: same outcomes, same rows. */
public final class DataTables {
  private DataTables() {}

  /** The columns of the indicators in every report. */
  public static List<OutputColumn> indicators() {
    return IndicatorsTable.COLUMNS;
  }

  /** The columns of the targets in every report. */
  public static List<OutputColumn> targets() {
    return TargetsTable.COLUMNS;
  }

  /** The columns of the completeness in every report. */
  public static List<OutputColumn> completeness() {
    return CompletenessTable.COLUMNS;
  }

  /**
   * The indicators, targets, findings and completeness, in this order.
   *
   * @param texts the language of the findings' messages
   */
  public static List<OutputTable> of(Outcomes outcomes, Texts texts) {
    return List.of(
        IndicatorsTable.of(outcomes.figures(), outcomes.extent()),
        TargetsTable.of(outcomes.assessments()),
        FindingsTable.of(outcomes.findings(), texts),
        CompletenessTable.of(
            outcomes.receptions(), outcomes.figures().evidence().campaign().smallestCell() <= 1));
  }
}
