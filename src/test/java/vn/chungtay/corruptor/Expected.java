package vn.chungtay.corruptor;

import java.util.Map;
import vn.chungtay.finding.Rule;
import vn.chungtay.finding.Severity;

/**
 * A finding that must come.
 *
 * @param unit whom it concerns, where the place alone does not say so
 * @param detail what its message starts with, where that matters; else empty
 */
record Expected(
    Severity severity,
    Rule rule,
    Place place,
    String unit,
    String period,
    String field,
    String detail) {
  /** A finding about the record on a line. */
  static Expected at(Rule rule, Place line, String field) {
    return new Expected(rule.severity(), rule, line, "", "", field, "");
  }

  /** A finding about what one unit sent for one period. */
  static Expected of(
      Rule rule, Place file, String unit, String period, String field, String detail) {
    return new Expected(rule.severity(), rule, file, unit, period, field, detail);
  }

  /** One that follows from what came of a unit, and is among its consequences. */
  static Expected among(Rule rule, String unit, String period, String field) {
    return new Expected(rule.severity(), rule, Place.ANYWHERE, unit, period, field, "");
  }

  /** Whether another says the same of the unit, wherever it stands. */
  boolean isAmong(Expected other) {
    return rule == other.rule
        && severity == other.severity
        && unit.equals(other.unit)
        && period.equals(other.period)
        && field.equals(other.field);
  }

  Expected as(Severity other) {
    return new Expected(other, rule, place, unit, period, field, detail);
  }

  /** What it is compared by; known when the files are written. */
  String key() {
    return key(severity.code(), rule.code(), place.name(), unit, period, field, detail);
  }

  /** What a line of findings.csv is compared by. */
  static String key(Map<String, String> found) {
    boolean line = !found.get("line").isEmpty();
    boolean counted = found.get("rule").equals(Rule.NO_BASELINE.code());
    return key(
        found.get("severity"),
        found.get("rule"),
        found.get("file") + (line ? ":" + found.get("line") : ""),
        line ? "" : found.get("unit_code"),
        line ? "" : found.get("period"),
        found.get("field"),
        counted ? found.get("message").replaceFirst(" .*", "") : "");
  }

  private static String key(String... parts) {
    return String.join(" ", parts);
  }

  /** Whether it rejects the record on its line. */
  boolean rejects() {
    return severity == Severity.ERROR
        && rule.compareTo(Rule.MALFORMED_JSON) > 0
        && place.name().contains(":");
  }
}
