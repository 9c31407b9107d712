package vn.chungtay.indicator;

import java.util.function.Predicate;
import vn.chungtay.submission.ReportItem;

/**
 * What an indicator is: its unit, its formula and where it applies.
 *
 * @param byStandard whether it is also computed by the standards beside the one in force
 * @param byCutoff whether it counts by the standard that says how many deprivations are many
 * @param groupedReport whether it is also computed over communes of one kind
 * @param realTerms whether it needs a deflator
 * @param detail whether it is one of many alike, which a table of their own tells
 * @param written in which cells it is a row of the table
 */
record Definition(
    Family family,
    MeasureUnit unit,
    Formula formula,
    Comparison comparison,
    boolean byStandard,
    boolean byCutoff,
    boolean groupedReport,
    boolean realTerms,
    boolean detail,
    Predicate<Cell> written) {
  static Definition of(Family family, MeasureUnit unit, Formula formula) {
    return new Definition(
        family, unit, formula, Comparison.NONE, false, false, false, false, false, cell -> true);
  }

  Definition comparing(Comparison other) {
    return new Definition(
        family,
        unit,
        formula,
        other,
        byStandard,
        byCutoff,
        groupedReport,
        realTerms,
        detail,
        written);
  }

  /** Computed by further standards too. */
  Definition counting() {
    return new Definition(
        family,
        unit,
        formula,
        comparison,
        true,
        byCutoff,
        groupedReport,
        realTerms,
        detail,
        written);
  }

  /** Computed by the standard that counts deprivations, where the register tells of them. */
  Definition deprivations() {
    return new Definition(
            family,
            unit,
            formula,
            comparison,
            byStandard,
            true,
            groupedReport,
            realTerms,
            detail,
            written)
        .where(cell -> cell.ledger().evidence().register().tellsDeprivations());
  }

  /** Computed for communes of one kind too. */
  Definition grouped() {
    return new Definition(
        family, unit, formula, comparison, byStandard, byCutoff, true, realTerms, detail, written);
  }

  Definition real() {
    return new Definition(
        family,
        unit,
        formula,
        comparison,
        byStandard,
        byCutoff,
        groupedReport,
        true,
        detail,
        written);
  }

  /** One of many alike. */
  Definition amongMany() {
    return new Definition(
        family,
        unit,
        formula,
        comparison,
        byStandard,
        byCutoff,
        groupedReport,
        realTerms,
        true,
        written);
  }

  /** A row of the table only in some cells; elsewhere it is computed when asked for. */
  Definition where(Predicate<Cell> more) {
    return new Definition(
        family,
        unit,
        formula,
        comparison,
        byStandard,
        byCutoff,
        groupedReport,
        realTerms,
        detail,
        written.and(more));
  }

  /** With fields of its own for the group of minority households. */
  Definition minority(ReportItem part, ReportItem whole) {
    Formula both = formula.orForMinority(ReportFormulas.share(part, whole));
    return new Definition(
        family,
        unit,
        both,
        comparison,
        byStandard,
        byCutoff,
        groupedReport,
        realTerms,
        detail,
        written);
  }
}
