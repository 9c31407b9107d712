package vn.chungtay.report;

import java.util.ArrayList;
import java.util.List;
import vn.chungtay.finding.Findings;
import vn.chungtay.finding.Rule;
import vn.chungtay.finding.Severity;

/** How often each rule was not satisfied, and how many of those times are listed elsewhere. */
final class FindingsSection {
  private FindingsSection() {}

  static Section of(Material material) {
    Findings findings = material.outcomes().findings();
    String title = material.say("findings.title");
    if (findings.total() == 0) {
      return Section.of(title, new Block.Paragraph(count(material)));
    }
    List<List<Cell>> rows = new ArrayList<>();
    findings
        .byRule()
        .forEach(
            (rule, counts) ->
                counts.forEach(
                    (severity, count) -> rows.add(row(material, rule, severity, count))));
    return new Section(
        title,
        List.of(
            new Block.Paragraph(count(material)),
            new Table(
                material.say("findings.caption"),
                new Headings(material)
                    .texts("rule", "rule_code", "severity")
                    .numbers("count", "listed")
                    .list(),
                rows,
                List.of(material.say("findings.note")))),
        FindingSamples.of(material));
  }

  /** The sentence on how many there are. */
  static String count(Material material) {
    Findings findings = material.outcomes().findings();
    return findings.total() == 0
        ? material.say("findings.nothing")
        : material.say(
            "findings.count",
            material.count(findings.total(Severity.ERROR)),
            material.count(findings.total(Severity.WARNING)),
            material.count(findings.total(Severity.INFO)));
  }

  private static List<Cell> row(Material material, Rule rule, Severity severity, long count) {
    Shown shown = new Shown(material);
    long listed =
        material.outcomes().findings().listed().stream()
            .filter(f -> f.rule() == rule && f.severity() == severity)
            .count();
    return List.of(
        new Cell.Text(material.texts().get("rule." + rule.code() + ".title")),
        new Cell.Text(rule.code()),
        new Cell.Text(material.texts().get("severity." + severity.code())),
        shown.count(count),
        shown.count(listed));
  }
}
