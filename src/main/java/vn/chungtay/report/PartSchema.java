package vn.chungtay.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.chungtay.finding.Rule;
import vn.chungtay.finding.Severity;
import vn.chungtay.finding.Texts;
import vn.chungtay.reference.Group;
import vn.chungtay.submission.ActivityType;
import vn.chungtay.submission.ExemplarSubject;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.PartForm;
import vn.chungtay.submission.Period;
import vn.chungtay.submission.ReportItem;

/**
 * JSON Schema, draft 2020-12, of a part. The names of sums are those of the tallies of the version
 * that wrote it and are left open.
 */
public final class PartSchema {
  private static final Map<String, Object> TEXT = Map.of("type", "string");
  private static final Map<String, Object> COUNT = object("type", "integer", "minimum", 0);
  private static final Map<String, Object> DIGEST =
      object("type", "string", "pattern", "^([0-9a-f]{64})?$");
  private static final Map<String, Object> PERIOD =
      object("type", "string", "pattern", "^" + Period.FORM + "$");
  private static final Map<String, Object> DAY = object("type", "string", "format", "date");
  private static final Map<String, Object> TEXTS = list(TEXT);

  private final Texts texts;

  private PartSchema(Texts texts) {
    this.texts = texts;
  }

  /** The schema, with descriptions in the language of the texts. */
  public static Map<String, Object> of(Texts texts) {
    return new PartSchema(texts).schema();
  }

  private Map<String, Object> schema() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", texts.get("schema.part"));
    schema.put("description", texts.get("schema.part.note"));
    schema.putAll(
        map(
            PartForm.FORMAT_KEY, object("const", PartForm.FORMAT),
            PartForm.CHECKSUM_KEY, described("checksum", DIGEST),
            PartForm.CONTENT_KEY, content()));
    schema.put("$defs", Map.of("sums", sums()));
    return schema;
  }

  private Map<String, Object> content() {
    return map(
        "version", described("version", TEXT),
        "campaign", described("campaign", campaign()),
        "standards", described("standards", map("sha256", DIGEST)),
        "units", described("units", map("sha256", DIGEST)),
        "map", described("map", TEXT),
        "files", described("files", list(file())),
        "receipts", described("receipts", list(receipt())),
        "findings", described("findings", list(findings())),
        "unit_reports",
            described("unit_reports", list(record("?standard", TEXT, "counts", counts()))),
        "activities", described("activities", list(activity())),
        "obstacles",
            described("obstacles", list(record("?topic", TEXT, "text", TEXT, "?proposal", TEXT))),
        "exemplars", described("exemplars", list(exemplar())),
        "deprivations_told", described("deprivations_told", Map.of("type", "boolean")),
        "households", described("households", list(cell())),
        "cohort", described("cohort", list(cell())),
        "since_previous", described("since_previous", list(cell())),
        "since_baseline", described("since_baseline", list(cell())),
        "spells", described("spells", list(cell())));
  }

  private Map<String, Object> described(String key, Map<String, Object> form) {
    Map<String, Object> described = object("description", texts.get("schema.part." + key));
    described.putAll(form);
    return described;
  }

  private static Map<String, Object> campaign() {
    return map(
        "name", TEXT,
        "province", TEXT,
        "baseline", PERIOD,
        "periods", list(PERIOD),
        "standards", TEXTS,
        "also", TEXTS,
        "household_ids", object("enum", List.of("province", "commune")),
        "majority", TEXTS,
        "income_goals", TEXTS,
        "sha256", DIGEST);
  }

  private static Map<String, Object> file() {
    Map<String, Object> sender =
        map(
            "period",
            TEXT,
            "unit",
            TEXT,
            "file",
            TEXT,
            "read",
            COUNT,
            "rejected",
            COUNT,
            "set_aside",
            COUNT);
    return map(
        "file", TEXT,
        "bytes", COUNT,
        "sha256", DIGEST,
        "used", Map.of("type", "boolean"),
        "records", COUNT,
        "senders", list(sender));
  }

  private static Map<String, Object> receipt() {
    return map(
        "period", PERIOD,
        "unit", TEXT,
        "kind", object("enum", Arrays.stream(Kind.values()).map(Kind::code).toList()),
        "accepted", COUNT,
        "rejected", COUNT,
        "set_aside", COUNT,
        "days", object("type", "object", "propertyNames", DAY, "additionalProperties", COUNT),
        "files", TEXTS,
        "reasons", list(rule()));
  }

  private static Map<String, Object> findings() {
    return map(
        "period", TEXT,
        "unit", TEXT,
        "file", TEXT,
        "rule", rule(),
        "severity", object("enum", Arrays.stream(Severity.values()).map(Severity::code).toList()),
        "count", COUNT);
  }

  private static Map<String, Object> rule() {
    return object("enum", Arrays.stream(Rule.values()).map(Rule::code).toList());
  }

  /** A record that a unit sent of itself: where it stood, and more. */
  private static Map<String, Object> record(Object... more) {
    List<Object> keys =
        new ArrayList<>(
            List.of(
                "period",
                PERIOD,
                "unit",
                TEXT,
                "file",
                TEXT,
                "?sheet",
                TEXT,
                "line",
                COUNT,
                "record",
                COUNT,
                "?submitted_on",
                DAY,
                "revision",
                COUNT));
    keys.addAll(Arrays.asList(more));
    return map(keys.toArray());
  }

  private static Map<String, Object> counts() {
    List<Object> keys = new ArrayList<>();
    for (ReportItem item : ReportItem.values()) {
      keys.add((item.required() ? "" : "?") + item.column());
      keys.add(COUNT);
    }
    return map(keys.toArray());
  }

  private static Map<String, Object> activity() {
    return record(
        "activity",
        object("enum", Arrays.stream(ActivityType.values()).map(ActivityType::code).toList()),
        "?quantity",
        COUNT,
        "?amount_vnd",
        COUNT,
        "?households",
        COUNT,
        "?persons",
        COUNT);
  }

  private static Map<String, Object> exemplar() {
    return record(
        "subject",
        object("enum", Arrays.stream(ExemplarSubject.values()).map(ExemplarSubject::code).toList()),
        "title",
        TEXT,
        "?summary",
        TEXT,
        "?model",
        TEXT,
        "?households",
        COUNT,
        "?proposed_award",
        TEXT,
        "?subject_name",
        TEXT);
  }

  private static Map<String, Object> cell() {
    return map(
        "period",
        PERIOD,
        "unit",
        TEXT,
        "group",
        object("enum", Arrays.stream(Group.values()).map(Group::code).toList()),
        "sums",
        object("$ref", "#/$defs/sums"));
  }

  private static Map<String, Object> sums() {
    List<Object> forms =
        List.of(
            object("type", "integer", "minimum", 1),
            object("type", "string", "pattern", "^-?[1-9][0-9]*$"),
            object("$ref", "#/$defs/sums"));
    return object("type", "object", "additionalProperties", object("anyOf", forms));
  }

  private static Map<String, Object> list(Map<String, Object> items) {
    return object("type", "array", "items", items);
  }

  /** An object with just these keys, of which those with a question mark may be missing. */
  private static Map<String, Object> map(Object... keysAndForms) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (int i = 0; i < keysAndForms.length; i += 2) {
      String key = (String) keysAndForms[i];
      boolean optional = key.startsWith("?");
      properties.put(optional ? key.substring(1) : key, keysAndForms[i + 1]);
      if (!optional) {
        required.add(key);
      }
    }
    return object(
        "type",
        "object",
        "properties",
        properties,
        "required",
        required,
        "additionalProperties",
        false);
  }

  private static Map<String, Object> object(Object... keysAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      map.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return map;
  }
}
