package vn.chungtay.input;

import java.time.LocalDate;
import java.util.Optional;
import vn.chungtay.finding.Rule;
import vn.chungtay.submission.Heading;
import vn.chungtay.submission.Period;

/** Makes what every record says of itself. */
final class HeadingRow {
  private static final int LONGEST_UNIT = 200;
  private static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);

  private HeadingRow() {}

  /** The heading; absent when it has no unit or period. */
  static Optional<Heading> read(CellValues values) {
    HeadingColumns at = HeadingColumns.of(values.kind());
    Optional<String> unit = values.unit(at.unitCode());
    if (unit.isPresent() && unit.get().length() > LONGEST_UNIT) {
      values.wrong(Rule.INVALID_CODE, at.unitCode(), "unit");
    }
    Optional<Period> period = values.period(at.period());
    Optional<LocalDate> submitted = values.date(at.submittedOn());
    if (submitted.isPresent()) {
      judge(values, at.submittedOn(), submitted.get(), period);
    }
    int revision = values.small(at.revision()).orElse(1);
    return unit.isEmpty() || period.isEmpty()
        ? Optional.empty()
        : Optional.of(new Heading(values.origin(), unit.get(), period.get(), submitted, revision));
  }

  private static void judge(
      CellValues values, int position, LocalDate submitted, Optional<Period> period) {
    if (submitted.isAfter(LAST_DAY)) {
      values.wrong(Rule.OUT_OF_RANGE, position, "late", LAST_DAY.toString());
    } else if (period.isPresent() && submitted.isBefore(period.get().firstDay())) {
      values.wrong(Rule.OUT_OF_RANGE, position, "early", period.get().firstDay().toString());
    }
  }
}
