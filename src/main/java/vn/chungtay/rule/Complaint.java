package vn.chungtay.rule;

import java.util.List;
import vn.chungtay.finding.Finding;
import vn.chungtay.finding.Rule;
import vn.chungtay.finding.Severity;
import vn.chungtay.submission.Heading;
import vn.chungtay.submission.Origin;
import vn.chungtay.submission.Period;

/** Makes findings about records that were understood. */
final class Complaint {
  private Complaint() {}

  static Finding of(
      Rule rule, Heading heading, String variant, String field, String value, String... arguments) {
    return new Finding(
        rule.severity(),
        rule,
        variant,
        heading.origin(),
        heading.unitCode(),
        heading.period().code(),
        field,
        value,
        List.of(arguments));
  }

  /** A finding about a unit and period rather than about one record. */
  static Finding about(
      Rule rule,
      Severity severity,
      Origin origin,
      String unit,
      Period period,
      String variant,
      String field,
      String value,
      String... arguments) {
    return new Finding(
        severity, rule, variant, origin, unit, period.code(), field, value, List.of(arguments));
  }
}
