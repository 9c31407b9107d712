package vn.chungtay.report;

import java.util.ArrayList;
import java.util.List;
import vn.chungtay.finding.Texts;
import vn.chungtay.indicator.Figures;
import vn.chungtay.reference.Campaign;

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
   * The indicators, targets, findings, completeness, activities and awards, in this order, and the
   * households that have risen where the campaign asks for them.
   *
   * @param texts the language of the findings' messages
   */
  public static List<OutputTable> of(Outcomes outcomes, Texts texts) {
    Figures figures = outcomes.figures();
    Campaign campaign = figures.evidence().campaign();
    List<OutputTable> tables = new ArrayList<>();
    tables.add(IndicatorsTable.of(figures, outcomes.extent()));
    tables.add(TargetsTable.of(outcomes.assessments()));
    tables.add(FindingsTable.of(outcomes.findings(), texts));
    tables.add(CompletenessTable.of(outcomes.receptions(), campaign.smallestCell() <= 1));
    tables.add(ActivitiesTable.of(figures, outcomes.extent()));
    tables.add(AwardsTable.of(outcomes.emulation().rankings(), campaign.awards()));
    campaign
        .awards()
        .rising()
        .map(rule -> RisenTable.of(outcomes.emulation().risen(), figures))
        .ifPresent(tables::add);
    return tables;
  }
}
