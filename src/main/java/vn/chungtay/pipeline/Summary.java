package vn.chungtay.pipeline;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.chungtay.finding.Severity;
import vn.chungtay.indicator.Assessment;
import vn.chungtay.reference.Campaign;
import vn.chungtay.reference.Gate;
import vn.chungtay.reference.PovertyStandard;
import vn.chungtay.report.FileFacts;
import vn.chungtay.report.GateResult;
import vn.chungtay.report.Outcomes;
import vn.chungtay.report.PartFacts;
import vn.chungtay.submission.Period;
import vn.chungtay.writer.OurSummary;

/** What summary.json says of a run. */
final class Summary {
  private final Outcomes outcomes;
  private final Campaign campaign;
  private final Delivery delivery;
  private final String version;
  private final boolean failed;

  Summary(Aggregated aggregated, Campaign campaign, Delivery delivery, String version) {
    this.outcomes = aggregated.outcomes();
    this.campaign = campaign;
    this.delivery = delivery;
    this.version = version;
    this.failed = aggregated.failed();
  }

  Map<String, Object> values(Instant start, Instant end) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put(OurSummary.KEY, OurSummary.TOOL);
    values.put("version", version);
    values.put("campaign", campaign());
    values.put("as_of", outcomes.asOf().code());
    values.put("unit", outcomes.extent().unit());
    values.put("arguments", delivery.arguments());
    values.put("started", start.toString());
    values.put("ended", end.toString());
    values.put("inputs", outcomes.files().stream().map(Summary::input).toList());
    if (!outcomes.parts().isEmpty()) {
      values.put("parts", outcomes.parts().stream().map(this::part).toList());
    }
    values.put("findings", findings());
    values.put("targets", outcomes.assessments().stream().map(Summary::target).toList());
    values.put("gates", outcomes.gates().stream().map(Summary::gate).toList());
    values.put("exit_code", failed ? 1 : 0);
    return values;
  }

  private Map<String, Object> campaign() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("name", campaign.name());
    values.put("province", campaign.province());
    values.put("baseline", campaign.baseline().code());
    values.put("periods", campaign.periods().stream().map(Period::code).toList());
    values.put("standards", campaign.standards().stream().map(PovertyStandard::id).toList());
    values.put("also", campaign.also().stream().map(PovertyStandard::id).toList());
    return values;
  }

  private static Map<String, Object> input(FileFacts file) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("file", file.name());
    values.put("bytes", file.bytes());
    values.put("sha256", file.sha256());
    values.put("used", !file.out());
    values.put("records", file.records());
    values.put("accepted", file.accepted());
    values.put("rejected", file.rejected());
    values.put("set_aside", file.setAside());
    return values;
  }

  private Map<String, Object> part(PartFacts part) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("file", part.name());
    values.put("bytes", part.bytes());
    values.put("sha256", part.sha256());
    values.put("files", part.files());
    values.put("records", part.records());
    if (campaign.smallestCell() <= 1) {
      values.put("cohort_households", part.cohort());
      values.put("cohort_found", part.found());
    }
    return values;
  }

  private Map<String, Object> findings() {
    Map<String, Object> values = new LinkedHashMap<>();
    for (Severity severity : Severity.values()) {
      values.put(severity.code(), outcomes.findings().total(severity));
    }
    values.put("not_listed", outcomes.findings().unlisted());
    Map<String, Object> byRule = new LinkedHashMap<>();
    outcomes
        .findings()
        .byRule()
        .forEach(
            (rule, counts) -> {
              Map<String, Object> bySeverity = new LinkedHashMap<>();
              counts.forEach((severity, count) -> bySeverity.put(severity.code(), count));
              byRule.put(rule.code(), bySeverity);
            });
    values.put("by_rule", byRule);
    return values;
  }

  private static Map<String, Object> target(Assessment assessment) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("target", assessment.target().id());
    values.put("period", assessment.figure().period().code());
    values.put("unit_code", assessment.figure().place().code());
    values.put("value", assessment.figure().valueDecimal());
    values.put("status", assessment.status().code());
    values.put("established", assessment.established());
    return values;
  }

  private static Map<String, Object> gate(GateResult result) {
    Map<String, Object> values = new LinkedHashMap<>();
    if (result.gate() instanceof Gate.OnIndicator on) {
      values.put("indicator", on.indicator());
    } else if (result.gate() instanceof Gate.OnFindings on) {
      values.put("findings", on.severity().code());
    }
    values.put(result.gate().goal().direction().key(), result.gate().goal().bound());
    values.put("value", result.value());
    values.put("status", result.passed() ? "passed" : "failed");
    return values;
  }
}
