package vn.chungtay.finding;

import static vn.chungtay.finding.Severity.ERROR;
import static vn.chungtay.finding.Severity.INFO;
import static vn.chungtay.finding.Severity.WARNING;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The catalogue of rules: what files, records and submissions must satisfy. */
public enum Rule {
  UNREADABLE_FILE(ERROR),
  WRONG_ENCODING(ERROR),
  UNKNOWN_KIND(ERROR),
  MISSING_COLUMN(ERROR),
  DUPLICATE_COLUMN(ERROR),
  MALFORMED_JSON(ERROR),
  UNKNOWN_COLUMN(WARNING),
  EMPTY_FILE(WARNING),
  MALFORMED_ROW(ERROR),
  MISSING_VALUE(ERROR),
  INVALID_NUMBER(ERROR),
  INVALID_DATE(ERROR),
  INVALID_PERIOD(ERROR),
  INVALID_CODE(ERROR),
  OUT_OF_RANGE(ERROR),
  UNKNOWN_UNIT(ERROR),
  UNIT_NOT_IN_FORCE(ERROR),
  WRONG_UNIT_TYPE(ERROR),
  PERIOD_OUTSIDE_CAMPAIGN(ERROR),
  MOVEMENT_IDENTITY(ERROR),
  PART_EXCEEDS_WHOLE(ERROR),
  PARTS_NOT_WHOLE(ERROR),
  RATE_MISMATCH(WARNING),
  STATUS_CONTRADICTS_STANDARD(WARNING),
  MONEY_UNIT_SUSPECT(WARNING),
  AREA_CONTRADICTS_UNIT(WARNING),
  DUPLICATE_HOUSEHOLD(ERROR),
  REPEATED_RECORD(WARNING),
  CONFLICTING_SUBMISSION(ERROR),
  REPEATED_SUBMISSION(WARNING),
  SUPERSEDED_SUBMISSION(INFO),
  OPENING_DIFFERS_FROM_CLOSING(WARNING),
  CHILDREN_DIFFER_FROM_PARENT(WARNING),
  REGISTER_DIFFERS_FROM_REPORT(WARNING),
  HOUSEHOLD_CHANGED(WARNING),
  INCOME_OUTLIER(WARNING),
  NO_BASELINE(INFO),
  MISSING_SUBMISSION(WARNING),
  UNEXPECTED_SUBMISSION(INFO),
  LATE_SUBMISSION(WARNING);

  private final Severity severity;

  Rule(Severity severity) {
    this.severity = severity;
  }

  /** The stable code used in files, for example {@code movement_identity}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The severity it has unless a finding says otherwise. */
  public Severity severity() {
    return severity;
  }

  /** The rule of this code, or nothing. */
  public static Optional<Rule> of(String code) {
    return Arrays.stream(values()).filter(rule -> rule.code().equals(code)).findFirst();
  }
}
