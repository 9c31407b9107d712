package vn.chungtay.indicator;

import vn.chungtay.submission.Deprivation;
import vn.chungtay.submission.ReportItem;

/** What indicators have in common that are made from the fields of unit reports. */
final class ReportDefinitions {
  private ReportDefinitions() {}

  /** One field, summed. */
  static Definition count(MeasureUnit unit, ReportItem item) {
    return Definition.of(Family.REPORT, unit, ReportFormulas.sum(item));
  }

  /** One field as a percentage of another. */
  static Definition share(ReportItem part, ReportItem whole) {
    return Definition.of(Family.REPORT, MeasureUnit.PERCENT, ReportFormulas.share(part, whole));
  }

  /** The poor households that lack a service, of all the poor. */
  static Definition deprived(Deprivation deprivation) {
    return share(ReportItem.of(deprivation), ReportItem.POOR_CLOSING);
  }
}
