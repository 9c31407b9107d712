package vn.chungtay.indicator;

import vn.chungtay.submission.ReportItem;

/**
 * What an indicator is: its unit, its formula and where it applies.
 *
 * @param byStandard whether it is also computed by the standards beside the one in force
 * @param groupedReport whether it is also computed over communes of one kind
 * @param realTerms whether it needs a deflator
 */
record Definition(
    Family family,
    MeasureUnit unit,
    Formula formula,
    Comparison comparison,
    boolean byStandard,
    boolean groupedReport,
    boolean realTerms) {
  static Definition of(Family family, MeasureUnit unit, Formula formula) {
    return new Definition(family, unit, formula, Comparison.NONE, false, false, false);
  }

  Definition comparing(Comparison other) {
    return new Definition(family, unit, formula, other, byStandard, groupedReport, realTerms);
  }

  /** Computed by further standards too. */
  Definition counting() {
    return new Definition(family, unit, formula, comparison, true, groupedReport, realTerms);
  }

  /** Computed for communes of one kind too. */
  Definition grouped() {
    return new Definition(family, unit, formula, comparison, byStandard, true, realTerms);
  }

  Definition real() {
    return new Definition(family, unit, formula, comparison, byStandard, groupedReport, true);
  }

  /** With fields of its own for the group of minority households. */
  Definition minority(ReportItem part, ReportItem whole) {
    Formula both = formula.orForMinority(ReportFormulas.share(part, whole));
    return new Definition(family, unit, both, comparison, byStandard, groupedReport, realTerms);
  }
}
