package vn.chungtay.rule;

import java.util.List;
import vn.chungtay.finding.Finding;
import vn.chungtay.finding.Rule;
import vn.chungtay.submission.Heading;

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
}
