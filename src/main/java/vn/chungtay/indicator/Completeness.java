package vn.chungtay.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.chungtay.reference.OrgUnit;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Period;
import vn.chungtay.tally.Receipt;
import vn.chungtay.tally.Receipts;

/** Everything that was expected or came, by period, unit and kind. */
public final class Completeness {
  private Completeness() {}

  /** The receptions of some periods. */
  public static List<Reception> of(Evidence evidence, List<Period> periods) {
    List<Reception> receptions = new ArrayList<>();
    for (Period period : periods) {
      for (OrgUnit unit : evidence.tree().at(period).senders()) {
        for (Kind kind : Kind.values()) {
          Optional<Receipt> receipt =
              evidence.receipts().find(new Receipts.Slip(period, unit.code(), kind));
          boolean expected = evidence.campaign().expects(unit, kind, period);
          if (expected || receipt.isPresent()) {
            receptions.add(reception(evidence, period, unit, kind, expected, receipt));
          }
        }
      }
    }
    return receptions;
  }

  private static Reception reception(
      Evidence evidence,
      Period period,
      OrgUnit unit,
      Kind kind,
      boolean expected,
      Optional<Receipt> receipt) {
    Optional<LocalDate> submitted = receipt.flatMap(Receipt::submittedOn);
    boolean came = receipt.map(r -> r.accepted() > 0).orElse(false);
    return new Reception(
        period,
        unit,
        kind,
        expected,
        receipt.map(Receipt::accepted).orElse(0L),
        receipt.map(Receipt::rejected).orElse(0L),
        receipt.map(Receipt::setAside).orElse(0L),
        receipt.map(Receipt::reasons).orElse(Collections.emptySortedSet()),
        submitted,
        came ? onTime(evidence.campaign().deadline().lastDay(period), submitted) : Optional.empty(),
        receipt.map(Receipt::files).orElse(Collections.emptySortedSet()));
  }

  private static Optional<Boolean> onTime(Optional<LocalDate> last, Optional<LocalDate> submitted) {
    return last.isEmpty() ? Optional.of(true) : submitted.map(day -> !day.isAfter(last.get()));
  }
}
