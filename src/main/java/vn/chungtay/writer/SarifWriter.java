package vn.chungtay.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.chungtay.report.Diagnostics;

/**
 * SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format): one run, with all rules, the
 * findings that are listed, and a notification for each rule of which not all are.
 */
public final class SarifWriter {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
  private static final String UNRESERVED = "-._~/";
  private static final Map<String, String> LEVELS =
      Map.of("error", "error", "warning", "warning", "info", "note");

  private final Diagnostics diagnostics;
  private final String version;
  private final Map<String, Integer> indexes = new HashMap<>();

  /**
   * The log of some findings.
   *
   * @param version that of the tool
   */
  public SarifWriter(Diagnostics diagnostics, String version) {
    this.diagnostics = diagnostics;
    this.version = version;
    diagnostics.rules().forEach(rule -> indexes.put(rule.code(), indexes.size()));
  }

  /** Writes it; leaves the stream open, with nothing held back. */
  public void write(OutputStream to) throws IOException {
    Map<String, Object> log = new LinkedHashMap<>();
    log.put("$schema", SCHEMA);
    log.put("version", "2.1.0");
    log.put("runs", List.of(run()));
    new SummaryWriter().write(log, to);
  }

  private Map<String, Object> run() {
    Map<String, Object> driver = new LinkedHashMap<>();
    driver.put("name", "chungtay");
    driver.put("version", version);
    driver.put("language", diagnostics.language());
    driver.put("rules", diagnostics.rules().stream().map(SarifWriter::rule).toList());
    Map<String, Object> invocation = new LinkedHashMap<>();
    invocation.put("executionSuccessful", true);
    invocation.put(
        "toolExecutionNotifications",
        diagnostics.unlisted().stream().map(this::notification).toList());
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("tool", Map.of("driver", driver));
    run.put("language", diagnostics.language());
    run.put("invocations", List.of(invocation));
    run.put("results", diagnostics.results().stream().map(this::result).toList());
    return run;
  }

  private static Map<String, Object> rule(Diagnostics.RuleText rule) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("id", rule.code());
    values.put("shortDescription", text(rule.title()));
    values.put("fullDescription", text(rule.meaning()));
    values.put("help", text(rule.remedy()));
    values.put("defaultConfiguration", Map.of("level", LEVELS.get(rule.severity())));
    return values;
  }

  private Map<String, Object> notification(Diagnostics.Unlisted unlisted) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("level", "warning");
    values.put("message", text(unlisted.message()));
    Map<String, Object> rule = new LinkedHashMap<>();
    rule.put("id", unlisted.rule());
    rule.put("index", indexes.get(unlisted.rule()));
    values.put("associatedRule", rule);
    values.put("properties", Map.of("not_listed", unlisted.count()));
    return values;
  }

  private Map<String, Object> result(Diagnostics.Result result) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("ruleId", result.rule());
    values.put("ruleIndex", indexes.get(result.rule()));
    values.put("level", LEVELS.get(result.severity()));
    values.put("message", text(result.message()));
    if (!result.file().isEmpty()) {
      values.put("locations", List.of(Map.of("physicalLocation", location(result))));
    }
    values.put("properties", result.properties());
    return values;
  }

  private static Map<String, Object> location(Diagnostics.Result result) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("artifactLocation", Map.of("uri", uri(result.file())));
    if (result.line() > 0) {
      values.put("region", Map.of("startLine", result.line()));
    }
    return values;
  }

  private static Map<String, Object> text(String text) {
    return Map.of("text", text);
  }

  /** A path as a URI reference: relative, unless the file was named by its whole path. */
  static String uri(String path) {
    StringBuilder uri = new StringBuilder(path.startsWith("/") ? "file://" : "");
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean plain =
          c >= 'a' && c <= 'z'
              || c >= 'A' && c <= 'Z'
              || c >= '0' && c <= '9'
              || UNRESERVED.indexOf(c) >= 0;
      uri.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
    }
    return uri.toString();
  }
}
