package vn.chungtay.report;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.chungtay.finding.Finding;
import vn.chungtay.finding.Findings;
import vn.chungtay.finding.Rule;
import vn.chungtay.finding.Texts;

/**
 * Findings as tools exchange them, told in one language.
 *
 * @param language its code
 * @param rules the whole catalogue, in its order
 * @param results the findings that are listed
 * @param unlisted the rules of which not all findings are listed
 */
public record Diagnostics(
    String language, List<RuleText> rules, List<Result> results, List<Unlisted> unlisted) {
  /** A rule, whether it fired or not. */
  public record RuleText(
      String code, String severity, String title, String meaning, String remedy) {}

  /**
   * One finding.
   *
   * @param file empty when it concerns none
   * @param line 0 when it concerns none
   * @param properties what else is known of it, by name
   */
  public record Result(
      String rule,
      String severity,
      String message,
      String file,
      int line,
      Map<String, String> properties) {}

  /** How many findings of a rule are not listed, as a number and as a sentence. */
  public record Unlisted(String rule, long count, String message) {}

  public static Diagnostics of(Findings findings, Texts texts) {
    List<Finding> listed = findings.listed();
    return new Diagnostics(
        texts.language().code(),
        Arrays.stream(Rule.values()).map(rule -> rule(rule, texts)).toList(),
        listed.stream().map(finding -> result(finding, texts)).toList(),
        unlisted(findings, listed, texts));
  }

  private static RuleText rule(Rule rule, Texts texts) {
    String key = "rule." + rule.code() + ".";
    return new RuleText(
        rule.code(),
        rule.severity().code(),
        texts.get(key + "title"),
        texts.get(key + "meaning"),
        texts.get(key + "remedy"));
  }

  private static Result result(Finding finding, Texts texts) {
    Map<String, String> properties = new LinkedHashMap<>();
    properties.put("unit_code", finding.unitCode());
    properties.put("period", finding.period());
    properties.put("field", finding.field());
    properties.put("value", finding.value());
    properties.put("cell", finding.origin().cell(finding.field()));
    properties.put("hint", texts.hint(finding));
    properties.values().removeIf(String::isEmpty);
    return new Result(
        finding.rule().code(),
        finding.severity().code(),
        texts.message(finding),
        finding.origin().file(),
        finding.origin().line(),
        properties);
  }

  private static List<Unlisted> unlisted(Findings findings, List<Finding> listed, Texts texts) {
    Map<Rule, Long> shown =
        listed.stream().collect(Collectors.groupingBy(Finding::rule, Collectors.counting()));
    return findings.byRule().entrySet().stream()
        .map(
            rule -> {
              long all = rule.getValue().values().stream().mapToLong(Long::longValue).sum();
              long hidden = all - shown.getOrDefault(rule.getKey(), 0L);
              String code = rule.getKey().code();
              return new Unlisted(code, hidden, texts.get("findings.unlisted", code, hidden));
            })
        .filter(rule -> rule.count() > 0)
        .toList();
  }
}
