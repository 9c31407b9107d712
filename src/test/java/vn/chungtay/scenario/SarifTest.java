package vn.chungtay.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.finding.Rule;

/**
 * What {@code --format sarif} prints holds to the schema of SARIF 2.1.0: which keys an object may
 * and must have, which values are allowed, and that every reference leads somewhere.
 */
class SarifTest {
  /** An object of the schema, as far as it is used: its keys, those that must be there first. */
  private static final Map<String, List<String>> KEYS =
      Map.ofEntries(
          Map.entry("log", List.of("version", "runs", "|", "$schema")),
          Map.entry("run", List.of("tool", "|", "language", "invocations", "results")),
          Map.entry("tool", List.of("driver")),
          Map.entry("driver", List.of("name", "|", "version", "language", "rules")),
          Map.entry(
              "rule",
              List.of(
                  "id",
                  "|",
                  "shortDescription",
                  "fullDescription",
                  "help",
                  "defaultConfiguration")),
          Map.entry("message", List.of("text")),
          Map.entry("configuration", List.of("|", "level")),
          Map.entry(
              "invocation", List.of("executionSuccessful", "|", "toolExecutionNotifications")),
          Map.entry(
              "notification", List.of("message", "|", "level", "associatedRule", "properties")),
          Map.entry("associatedRule", List.of("|", "id", "index")),
          Map.entry(
              "result",
              List.of("message", "|", "ruleId", "ruleIndex", "level", "locations", "properties")),
          Map.entry("location", List.of("|", "physicalLocation")),
          Map.entry("physicalLocation", List.of("artifactLocation", "|", "region")),
          Map.entry("artifactLocation", List.of("uri")),
          Map.entry("region", List.of("startLine")));

  private static void check(String object, JsonNode node) {
    List<String> keys = KEYS.get(object);
    int bar = keys.contains("|") ? keys.indexOf("|") : keys.size();
    List<String> found = new ArrayList<>();
    node.fieldNames().forEachRemaining(found::add);
    assertThat(found).as(object).doesNotHaveDuplicates().isSubsetOf(keys);
    assertThat(found).as(object).containsAll(keys.subList(0, bar));
  }

  private static void checkMessage(JsonNode message) {
    check("message", message);
    assertThat(message.get("text").asText()).isNotBlank();
  }

  private static void checkLevel(JsonNode level) {
    assertThat(level.asText()).isIn("none", "note", "warning", "error");
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void holdsToTheSchema(String language) throws JsonProcessingException {
    JsonNode log = log("--lang", language);

    check("log", log);
    assertThat(log.get("version").asText()).isEqualTo("2.1.0");
    assertThat(log.get("runs")).hasSize(1);
    JsonNode run = log.get("runs").get(0);
    check("run", run);
    assertThat(run.get("language").asText()).isEqualTo(language);
    check("tool", run.get("tool"));
    JsonNode driver = run.get("tool").get("driver");
    check("driver", driver);
    checkRules(driver.get("rules"));
    check("invocation", run.get("invocations").get(0));
    assertThat(run.get("results")).hasSizeGreaterThan(90);
    run.get("results").forEach(result -> checkResult(result, driver.get("rules")));
  }

  private static void checkRules(JsonNode rules) {
    Set<String> ids = new HashSet<>();
    for (JsonNode rule : rules) {
      check("rule", rule);
      for (String text : List.of("shortDescription", "fullDescription", "help")) {
        checkMessage(rule.get(text));
      }
      check("configuration", rule.get("defaultConfiguration"));
      checkLevel(rule.get("defaultConfiguration").get("level"));
      ids.add(rule.get("id").asText());
    }
    assertThat(rules).hasSize(Rule.values().length);
    assertThat(ids).hasSize(rules.size());
  }

  private static void checkResult(JsonNode result, JsonNode rules) {
    check("result", result);
    checkMessage(result.get("message"));
    checkLevel(result.get("level"));
    checkReference(result.get("ruleId"), result.get("ruleIndex"), rules);
    for (JsonNode location : result.path("locations")) {
      check("location", location);
      JsonNode physical = location.get("physicalLocation");
      check("physicalLocation", physical);
      check("artifactLocation", physical.get("artifactLocation"));
      URI uri = URI.create(physical.get("artifactLocation").get("uri").asText());
      assertThat(uri.isAbsolute()).as("%s", uri).isFalse();
      assertThat(uri.getPath()).isNotEmpty().doesNotStartWith("/");
      if (physical.has("region")) {
        check("region", physical.get("region"));
        assertThat(physical.get("region").get("startLine").asInt()).isPositive();
      }
    }
    result.get("properties").forEach(value -> assertThat(value.asText()).isNotEmpty());
  }

  private static void checkReference(JsonNode id, JsonNode index, JsonNode rules) {
    assertThat(rules.get(index.asInt()).get("id")).isEqualTo(id);
  }

  /** The sample has no rule with more than 1,000 findings, so this one is made. */
  static void checkNotification(JsonNode log, String rule, long count) {
    JsonNode run = log.get("runs").get(0);
    JsonNode notifications = run.get("invocations").get(0).get("toolExecutionNotifications");
    assertThat(notifications).hasSize(1);
    JsonNode notification = notifications.get(0);
    check("notification", notification);
    checkMessage(notification.get("message"));
    checkLevel(notification.get("level"));
    check("associatedRule", notification.get("associatedRule"));
    checkReference(
        notification.get("associatedRule").get("id"),
        notification.get("associatedRule").get("index"),
        run.get("tool").get("driver").get("rules"));
    assertThat(notification.get("associatedRule").get("id").asText()).isEqualTo(rule);
    assertThat(notification.get("properties").get("not_listed").asLong()).isEqualTo(count);
  }

  private static JsonNode log(String... options) throws JsonProcessingException {
    List<String> words = new ArrayList<>(List.of("validate", "--format", "sarif"));
    words.add(Samples.folder("with-errors").toString());
    words.addAll(List.of(options));
    Tool.Output output = Tool.run(words.toArray(String[]::new));
    assertThat(output.exitCode()).isEqualTo(1);
    return read(output.out());
  }

  static JsonNode read(String json) throws JsonProcessingException {
    return new ObjectMapper().readTree(json);
  }
}
