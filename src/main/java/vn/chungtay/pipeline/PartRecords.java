package vn.chungtay.pipeline;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import vn.chungtay.input.PartNode;
import vn.chungtay.submission.Activity;
import vn.chungtay.submission.ActivityType;
import vn.chungtay.submission.Coded;
import vn.chungtay.submission.Exemplar;
import vn.chungtay.submission.ExemplarSubject;
import vn.chungtay.submission.Obstacle;
import vn.chungtay.submission.ReportCounts;
import vn.chungtay.submission.ReportItem;
import vn.chungtay.submission.UnitReport;
import vn.chungtay.submission.Wording;

/**
 * The records that units send of themselves, as plain values of a part and back. Texts travel
 * without id numbers; of a person or household nothing travels but the title, as in reports.
 */
final class PartRecords {
  private PartRecords() {}

  static Map<String, Object> values(UnitReport report) {
    Map<String, Object> values = PartHeading.values(report.heading());
    report.standard().ifPresent(standard -> values.put("standard", standard));
    Map<String, Object> counts = new LinkedHashMap<>();
    for (ReportItem item : ReportItem.values()) {
      put(counts, item.column(), report.counts().get(item));
    }
    values.put("counts", counts);
    return values;
  }

  static UnitReport report(PartNode node, UnaryOperator<String> names) {
    PartNode given = node.part("counts");
    Map<ReportItem, Long> counts = new EnumMap<>(ReportItem.class);
    for (ReportItem item : ReportItem.values()) {
      given.optionalCount(item.column()).ifPresent(count -> counts.put(item, count));
      if (item.required() && !counts.containsKey(item)) {
        throw given.unfit(item.column());
      }
    }
    given.end();
    return new UnitReport(
        PartHeading.of(node, names),
        node.optionalText("standard"),
        new ReportCounts(counts),
        Optional.empty());
  }

  static Map<String, Object> values(Activity activity) {
    Map<String, Object> values = PartHeading.values(activity.heading());
    values.put("activity", activity.type().code());
    put(values, "quantity", activity.quantity());
    put(values, "amount_vnd", activity.amount());
    put(values, "households", activity.households());
    put(values, "persons", activity.persons());
    return values;
  }

  static Activity activity(PartNode node, UnaryOperator<String> names) {
    return new Activity(
        PartHeading.of(node, names),
        node.read("activity", code -> Coded.find(ActivityType.values(), code)),
        node.optionalCount("quantity"),
        node.optionalCount("amount_vnd"),
        node.optionalCount("households"),
        node.optionalCount("persons"));
  }

  static Map<String, Object> values(Obstacle obstacle) {
    Map<String, Object> values = PartHeading.values(obstacle.heading());
    put(values, "topic", obstacle.topic());
    values.put("text", Wording.withoutIdNumbers(obstacle.text()));
    put(values, "proposal", obstacle.proposal());
    return values;
  }

  static Obstacle obstacle(PartNode node, UnaryOperator<String> names) {
    return new Obstacle(
        PartHeading.of(node, names),
        node.optionalText("topic"),
        node.text("text"),
        node.optionalText("proposal"));
  }

  static Map<String, Object> values(Exemplar exemplar) {
    Map<String, Object> values = PartHeading.values(exemplar.heading());
    values.put("subject", exemplar.subject().code());
    values.put("title", Wording.withoutIdNumbers(exemplar.title()));
    put(values, "households", exemplar.households());
    put(values, "proposed_award", exemplar.proposedAward());
    if (!exemplar.subject().personal()) {
      put(values, "summary", exemplar.summary());
      put(values, "model", exemplar.model());
      put(values, "subject_name", exemplar.subjectName());
    }
    return values;
  }

  static Exemplar exemplar(PartNode node, UnaryOperator<String> names) {
    return new Exemplar(
        PartHeading.of(node, names),
        node.read("subject", code -> Coded.find(ExemplarSubject.values(), code)),
        node.text("title"),
        node.optionalText("summary"),
        node.optionalText("model"),
        node.optionalCount("households"),
        node.optionalText("proposed_award"),
        node.optionalText("subject_name"));
  }

  private static void put(Map<String, Object> values, String key, OptionalLong count) {
    count.ifPresent(given -> values.put(key, given));
  }

  private static void put(Map<String, Object> values, String key, Optional<String> text) {
    text.ifPresent(given -> values.put(key, Wording.withoutIdNumbers(given)));
  }
}
