package vn.chungtay.report;

import java.util.ArrayList;
import java.util.List;
import vn.chungtay.finding.Findings;

/** Some findings of each rule, each rule a detail of its own, and how many more there are. */
final class FindingSamples {
  private static final int EACH = 5;

  private FindingSamples() {}

  static List<Section> of(Material material) {
    Findings findings = material.outcomes().findings();
    return FindingsByRule.samples(findings, material.texts(), EACH).stream()
        .map(group -> section(material, group))
        .toList();
  }

  private static Section section(Material material, FindingGroup group) {
    List<Block> blocks = new ArrayList<>();
    if (!group.hint().isEmpty()) {
      blocks.add(new Block.Paragraph(group.hint()));
    }
    blocks.add(new Block.Points(group.lines().stream().map(l -> line(material, l)).toList()));
    long more = group.count() - group.lines().size();
    if (more > 0) {
      blocks.add(material.paragraph("findings.more", material.count(more)));
    }
    return Section.detail(
        "rule-" + group.severity() + "-" + group.rule(),
        material.say(
            "findings.rule", group.title(), group.severityWord(), material.count(group.count())),
        blocks);
  }

  private static String line(Material material, FindingGroup.Line line) {
    String told =
        line.place().isEmpty()
            ? line.message()
            : material.say("findings.line", line.place(), line.message());
    return line.hint().isEmpty() ? told : told + " " + line.hint();
  }
}
