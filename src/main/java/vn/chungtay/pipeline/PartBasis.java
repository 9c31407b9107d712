package vn.chungtay.pipeline;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.chungtay.finding.CannotRun;
import vn.chungtay.finding.Visible;
import vn.chungtay.input.PartNode;
import vn.chungtay.reference.Campaign;
import vn.chungtay.reference.IncomeGoals;
import vn.chungtay.reference.OrgUnit;
import vn.chungtay.reference.PovertyStandard;
import vn.chungtay.reference.UnitTree;
import vn.chungtay.submission.Period;
import vn.chungtay.writer.CanonicalJson;

/**
 * What the sums of a part rest on. Sums of two parts may be added only where all of it is the same.
 *
 * @param values what is written, by key
 */
record PartBasis(Map<String, Object> values) {
  /**
   * That of a run.
   *
   * @throws CannotRun when its register is a sample: what variances are made of cannot be told
   */
  static PartBasis of(Context context, String version) {
    if (context.campaign().sample().isPresent()) {
      throw CannotRun.configuration("part.sample");
    }
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("version", version);
    values.put("campaign", campaign(context.campaign()));
    values.put("standards", standards(context.campaign()));
    values.put("units", Map.of("sha256", CanonicalJson.sha256(units(context.tree()))));
    values.put("map", context.latestUnits() ? context.mapPeriod().code() : "as-reported");
    return new PartBasis(values);
  }

  /** What decides how records are counted, not what is done with the sums. */
  private static Map<String, Object> campaign(Campaign campaign) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("name", Visible.text(campaign.name()));
    values.put("province", campaign.province());
    values.put("baseline", campaign.baseline().code());
    values.put("periods", campaign.periods().stream().map(Period::code).toList());
    values.put("standards", ids(campaign.standards()));
    values.put("also", ids(campaign.also()));
    values.put("household_ids", campaign.idsPerCommune() ? "commune" : "province");
    values.put("majority", campaign.majority().stream().sorted().toList());
    values.put(
        "income_goals",
        IncomeGoals.of(campaign).all().stream().map(BigDecimal::toPlainString).toList());
    values.put("sha256", CanonicalJson.sha256(values));
    return values;
  }

  private static List<String> ids(List<PovertyStandard> standards) {
    return standards.stream().map(PovertyStandard::id).toList();
  }

  private static Map<String, Object> standards(Campaign campaign) {
    Map<String, Object> all = new TreeMap<>();
    Stream.concat(campaign.standards().stream(), campaign.also().stream())
        .forEach(standard -> all.put(standard.id(), values(standard)));
    return Map.of("sha256", CanonicalJson.sha256(all));
  }

  private static Map<String, Object> values(PovertyStandard standard) {
    Map<String, Object> lines = new TreeMap<>();
    standard
        .lines()
        .forEach(
            (area, line) ->
                lines.put(
                    area.code(),
                    Map.of("poor", line.poor(), "near_poor", line.nearPoor().orElse(0))));
    return Map.of(
        "from", standard.from().toString(),
        "to", standard.to().toString(),
        "inclusive", standard.inclusive(),
        "rule", standard.rule().name(),
        "deprivations", standard.deprivations(),
        "cutoff", standard.cutoff().map(String::valueOf).orElse(""),
        "lines", lines);
  }

  private static Map<String, Object> units(UnitTree tree) {
    Map<String, Object> rows = new TreeMap<>();
    tree.codes()
        .forEach(code -> rows.put(code, tree.rows(code).stream().map(PartBasis::row).toList()));
    return rows;
  }

  private static List<Object> row(OrgUnit unit) {
    return List.of(
        unit.name(),
        unit.type().code(),
        unit.parent().orElse(""),
        unit.area().map(area -> area.code()).orElse(""),
        unit.remote().map(String::valueOf).orElse(""),
        unit.block().orElse(""),
        unit.from().toString(),
        unit.to().toString(),
        unit.successors());
  }

  /**
   * Refuses a part that rests on something else.
   *
   * @throws CannotRun which names what is different
   */
  void refuseOther(String file, PartNode content) {
    String version = content.text("version");
    if (!version.equals(values.get("version"))) {
      throw CannotRun.configuration(
          "part.version", file, version, String.valueOf(values.get("version")));
    }
    PartNode campaign = content.part("campaign");
    Map<?, ?> here = (Map<?, ?>) values.get("campaign");
    here.forEach((key, value) -> refuseOther(file, (String) key, value, campaign));
    campaign.end();
    refuseOther(file, "part.standards", "standards", content);
    refuseOther(file, "part.units", "units", content);
    String map = content.text("map");
    if (!map.equals(values.get("map"))) {
      throw CannotRun.configuration("part.map", file, map, String.valueOf(values.get("map")));
    }
  }

  private static void refuseOther(String file, String key, Object value, PartNode campaign) {
    Object there = value instanceof List<?> ? campaign.texts(key) : campaign.text(key);
    if (!there.equals(value)) {
      throw CannotRun.configuration("part.campaign", file, key, told(there), told(value));
    }
  }

  private static String told(Object value) {
    return value instanceof List<?> list
        ? String.join(", ", list.stream().map(String::valueOf).toList())
        : String.valueOf(value);
  }

  private void refuseOther(String file, String text, String key, PartNode content) {
    PartNode there = content.part(key);
    String digest = there.text("sha256");
    there.end();
    Object here = ((Map<?, ?>) values.get(key)).get("sha256");
    if (!digest.equals(here)) {
      throw CannotRun.configuration(text, file, digest, String.valueOf(here));
    }
  }
}
