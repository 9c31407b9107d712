package vn.chungtay.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.chungtay.submission.Origin;

class FindingsTest {
  private static Finding finding(Rule rule, String file, int line, String... arguments) {
    return Finding.at(rule, new Origin(file, line, 1), "", arguments);
  }

  private static Finding softened(Rule rule, Severity severity, String file) {
    return new Finding(severity, rule, "", Origin.of(file), "", "", "", "", List.of());
  }

  /** A bag in which the unit of a finding sent it, or the file that names none. */
  private static Findings bag(int limit) {
    return new Findings(
        limit,
        finding ->
            finding.unitCode().isEmpty()
                ? Sender.ofFile(finding.origin().file())
                : new Sender(finding.unitCode(), finding.period(), ""));
  }

  private static List<Integer> lines(Findings findings) {
    return findings.listed().stream().map(f -> f.origin().line()).toList();
  }

  @Test
  void anEmptyBagSaysSo() {
    Findings findings = bag(10);

    assertThat(findings.listed()).isEmpty();
    assertThat(findings.total()).isZero();
    assertThat(findings.unlisted()).isZero();
    assertThat(findings.byRule()).isEmpty();
    assertThat(findings.reach(Severity.INFO)).isFalse();
  }

  @Test
  void listsTheFirstOfEachRuleAndFileAndCountsAll() {
    Findings findings = bag(2);
    for (int line = 1; line <= 5; line++) {
      findings.add(finding(Rule.INVALID_NUMBER, "a.csv", line));
    }
    findings.add(finding(Rule.INVALID_DATE, "a.csv", 6));
    findings.add(finding(Rule.INVALID_NUMBER, "b.csv", 7));

    assertThat(lines(findings)).containsExactly(1, 2, 6, 7);
    assertThat(findings.total()).isEqualTo(7);
    assertThat(findings.unlisted()).isEqualTo(3);
    assertThat(findings.byRule())
        .isEqualTo(
            Map.of(
                Rule.INVALID_NUMBER, Map.of(Severity.ERROR, 6L),
                Rule.INVALID_DATE, Map.of(Severity.ERROR, 1L)));
  }

  @Test
  void listsByFileLineRuleAndArguments() {
    Findings findings = bag(10);
    List<Finding> inOrder =
        List.of(
            finding(Rule.OUT_OF_RANGE, "a.csv", 2),
            finding(Rule.INVALID_NUMBER, "a.csv", 10),
            finding(Rule.INVALID_DATE, "a.csv", 10),
            finding(Rule.INVALID_DATE, "b.csv", 1, "x"),
            finding(Rule.INVALID_DATE, "b.csv", 1, "y"));
    for (int i = inOrder.size() - 1; i >= 0; i--) {
      findings.add(inOrder.get(i));
    }

    assertThat(findings.listed()).isEqualTo(inOrder);
  }

  @Test
  void countsBySeverityWhateverTheRuleUsuallyHas() {
    Findings findings = bag(10);
    findings.add(softened(Rule.SUPERSEDED_SUBMISSION, Severity.INFO, "a.csv"));
    findings.add(softened(Rule.SUPERSEDED_SUBMISSION, Severity.WARNING, "a.csv"));
    findings.add(softened(Rule.RATE_MISMATCH, Severity.WARNING, "b.csv"));

    assertThat(findings.total(Severity.ERROR)).isZero();
    assertThat(findings.total(Severity.WARNING)).isEqualTo(2);
    assertThat(findings.total(Severity.INFO)).isEqualTo(1);
    assertThat(findings.byRule().keySet())
        .containsExactly(Rule.RATE_MISMATCH, Rule.SUPERSEDED_SUBMISSION);
    assertThat(findings.byRule().get(Rule.SUPERSEDED_SUBMISSION))
        .isEqualTo(Map.of(Severity.WARNING, 1L, Severity.INFO, 1L));
  }

  @Test
  void reachesWhatMattersAtLeastSoMuch() {
    Findings warned = bag(10);
    warned.add(softened(Rule.RATE_MISMATCH, Severity.WARNING, "a.csv"));

    assertThat(warned.reach(Severity.ERROR)).isFalse();
    assertThat(warned.reach(Severity.WARNING)).isTrue();
    assertThat(warned.reach(Severity.INFO)).isTrue();
  }

  @Test
  void countsOfEachSenderAreExactEvenWhereTheListIsCut() {
    Findings findings = bag(2);
    for (int line = 1; line <= 4; line++) {
      findings.add(finding(Rule.INVALID_NUMBER, "a.csv", line).naming("0101"));
      findings.add(finding(Rule.INVALID_DATE, "a.csv", line).naming("0102"));
    }
    findings.add(finding(Rule.INVALID_NUMBER, "a.csv", 5).naming("0102"));
    findings.add(finding(Rule.MALFORMED_ROW, "a.csv", 6));

    Map<String, Findings> byUnit = findings.by(Sender::unit);

    assertThat(byUnit).containsOnlyKeys("", "0101", "0102");
    assertThat(byUnit.get("0102").byRule())
        .isEqualTo(
            Map.of(
                Rule.INVALID_NUMBER, Map.of(Severity.ERROR, 1L),
                Rule.INVALID_DATE, Map.of(Severity.ERROR, 4L)));
    assertThat(byUnit.get("0102").unlisted()).isEqualTo(3);
    assertThat(lines(byUnit.get("0102"))).containsExactly(1, 2);
    assertThat(byUnit.values().stream().mapToLong(Findings::total).sum()).isEqualTo(10);
    assertThat(lines(findings.of(sender -> sender.file().equals("a.csv")))).containsExactly(6);
    assertThat(findings.of(sender -> sender.unit().equals("0103")).total()).isZero();
  }

  @Test
  void aFindingOfAFileNamesNoLineAndHasItsRulesSeverity() {
    Finding finding = Finding.ofFile(Rule.EMPTY_FILE, "a.csv", "header_only", "x");

    assertThat(finding.origin()).isEqualTo(new Origin("a.csv", 0, 0));
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.isError()).isFalse();
    assertThat(finding.arguments()).containsExactly("x");
    assertThat(finding(Rule.INVALID_DATE, "a.csv", 1).isError()).isTrue();
  }
}
