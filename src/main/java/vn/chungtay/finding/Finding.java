package vn.chungtay.finding;

import java.util.List;
import vn.chungtay.submission.Origin;

/**
 * Something worth telling about a file, record or submission. Absent texts are empty.
 *
 * @param variant which of the rule's messages tells it; empty for its only one
 * @param unitCode the code of the org unit concerned; what was sent, where that means none
 * @param period the period concerned, as it was sent
 * @param field the column concerned
 * @param value what was found there; empty where it may be personal
 * @param arguments what the message names besides: {@code {0}}, {@code {1}} ...
 */
public record Finding(
    Severity severity,
    Rule rule,
    String variant,
    Origin origin,
    String unitCode,
    String period,
    String field,
    String value,
    List<String> arguments) {
  public Finding {
    arguments = List.copyOf(arguments);
  }

  /** A finding about a whole file. */
  public static Finding ofFile(Rule rule, String file, String variant, String... arguments) {
    return at(rule, Origin.of(file), variant, arguments);
  }

  /** A finding about one place of a file. */
  public static Finding at(Rule rule, Origin origin, String variant, String... arguments) {
    return new Finding(rule.severity(), rule, variant, origin, "", "", "", "", List.of(arguments));
  }

  /** The same, but that it names its unit otherwise. */
  public Finding naming(String unit) {
    return new Finding(severity, rule, variant, origin, unit, period, field, value, arguments);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
