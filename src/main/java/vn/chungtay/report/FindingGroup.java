package vn.chungtay.report;

import java.util.List;
import vn.chungtay.finding.Visible;

/**
 * The findings of one rule and severity, told in one language. Absent texts are empty.
 *
 * @param severity its code
 * @param severityWord its word in the language
 * @param rule its code
 * @param title what the rule means
 * @param count how many there are, shown or not
 * @param hint how to mend all that are shown; empty where each tells its own
 * @param more how many are not shown, and how to see them
 */
public record FindingGroup(
    String severity,
    String severityWord,
    String rule,
    String title,
    long count,
    String hint,
    List<Line> lines,
    String more) {
  /**
   * One finding that is shown.
   *
   * @param place the file and, where there is one, its line behind a colon
   * @param hint empty where the group's hint tells it
   */
  public record Line(String place, String message, String hint) {}

  public FindingGroup {
    lines = List.copyOf(lines);
  }

  /** The same with another hint for all. */
  FindingGroup withHint(String other) {
    List<Line> bare =
        lines.stream().map(line -> new Line(line.place(), line.message(), "")).toList();
    return new FindingGroup(severity, severityWord, rule, title, count, other, bare, more);
  }

  /** A text in one line that neither forges another nor acts on a terminal. */
  public static String visible(String text) {
    return Visible.line(text);
  }
}
