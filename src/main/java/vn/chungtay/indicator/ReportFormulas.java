package vn.chungtay.indicator;

import vn.chungtay.reference.Group;
import vn.chungtay.submission.ReportItem;

/** Sums and shares of unit reports. */
final class ReportFormulas {
  private ReportFormulas() {}

  /** The sum of one field. */
  static Formula sum(ReportItem item) {
    return Formula.on(
        (cell, sums) -> sums.present() ? from(sums, Outcome.sum(sums.sum(0))) : missing(cell, sums),
        item);
  }

  /** 100 times the sum of one field over the sum of another. */
  static Formula share(ReportItem part, ReportItem whole) {
    return Formula.on(ReportFormulas::share, part, whole);
  }

  private static Outcome share(Cell cell, RolledUp sums) {
    Outcome outcome =
        sums.present()
            ? from(sums, Outcome.percent(sums.sum(0), sums.sum(1)))
            : missing(cell, sums);
    return cell.group() == Group.REMOTE && cell.remoteListIncomplete()
        ? withoutRemoteList(outcome, sums)
        : outcome;
  }

  private static Outcome withoutRemoteList(Outcome outcome, RolledUp sums) {
    return sums.present()
        ? outcome.because(Reason.NO_REMOTE_LIST)
        : Outcome.none(Reason.NO_REMOTE_LIST).covering(sums.coverage());
  }

  static Outcome from(RolledUp sums, Outcome outcome) {
    return outcome.from(sums.source(), sums.coverage());
  }

  private static Outcome missing(Cell cell, RolledUp sums) {
    boolean uncounted = cell.beside().isPresent() && cell.standard().isEmpty();
    return Outcome.none(uncounted ? Reason.NO_STANDARD : Reason.NO_DATA).covering(sums.coverage());
  }
}
