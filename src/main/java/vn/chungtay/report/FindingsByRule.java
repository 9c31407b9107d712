package vn.chungtay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.chungtay.finding.Finding;
import vn.chungtay.finding.Findings;
import vn.chungtay.finding.Rule;
import vn.chungtay.finding.Severity;
import vn.chungtay.finding.Texts;

/** Findings by severity, the errors first, and by rule, each with its exact count. */
public final class FindingsByRule {
  private record Kind(Severity severity, Rule rule) {}

  private final Findings findings;
  private final Texts texts;
  private final int each;
  private final String unlisted;

  private FindingsByRule(Findings findings, Texts texts, int each, String unlisted) {
    this.findings = findings;
    this.texts = texts;
    this.each = each;
    this.unlisted = unlisted;
  }

  /** At most some samples of each, and for whoever runs the tool how to see the others. */
  public static List<FindingGroup> samples(Findings findings, Texts texts, int each) {
    return new FindingsByRule(findings, texts, each, "by_rule.unlisted").groups();
  }

  /** All that are listed, for somebody who has not got the tool. */
  public static List<FindingGroup> listed(Findings findings, Texts texts) {
    return new FindingsByRule(findings, texts, Integer.MAX_VALUE, "by_rule.elsewhere").groups();
  }

  private List<FindingGroup> groups() {
    Map<Rule, Map<Severity, Long>> counts = findings.byRule();
    Map<Kind, List<Finding>> listed =
        findings.listed().stream()
            .collect(Collectors.groupingBy(f -> new Kind(f.severity(), f.rule())));
    List<FindingGroup> groups = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      counts.forEach(
          (rule, bySeverity) -> {
            Kind kind = new Kind(severity, rule);
            if (bySeverity.containsKey(severity)) {
              groups.add(
                  group(kind, bySeverity.get(severity), listed.getOrDefault(kind, List.of())));
            }
          });
    }
    return groups;
  }

  private FindingGroup group(Kind kind, long count, List<Finding> listed) {
    List<Finding> shown = listed.stream().limit(each).toList();
    List<String> hints = shown.stream().map(texts::hint).distinct().toList();
    boolean same = hints.size() == 1;
    return new FindingGroup(
        kind.severity().code(),
        texts.get("severity." + kind.severity().code()),
        kind.rule().code(),
        texts.get("rule." + kind.rule().code() + ".title"),
        count,
        same ? hints.get(0) : "",
        shown.stream().map(finding -> line(finding, same)).toList(),
        more(count, shown.size(), listed.size()));
  }

  private FindingGroup.Line line(Finding finding, boolean sameHint) {
    return new FindingGroup.Line(
        finding.origin().place(finding.field()),
        texts.message(finding),
        sameHint ? "" : texts.hint(finding));
  }

  private String more(long count, int shown, int listed) {
    if (count == shown) {
      return "";
    }
    if (listed == shown) {
      return texts.get(unlisted, count - shown);
    }
    return count == listed
        ? texts.get("by_rule.more", count - shown)
        : texts.get("by_rule.more_cut", count - shown, listed - shown);
  }
}
