package vn.chungtay.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts whose checksum fits what they hold, but that no run of the tool could have written. */
class ForgedPartTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  private SmallPart part;

  @BeforeEach
  void makeAPart() {
    part = SmallPart.in(folder);
  }

  private void refused(String why) {
    Tool.Output output = part.merge();
    assertThat(output.err()).contains("small.json").contains(why);
    assertThat(output.exitCode()).isEqualTo(2);
  }

  /** Sets what stands at a path such as {@code files/0/bytes}, or takes it out. */
  private static void set(ObjectNode content, String path, String value) {
    int last = path.lastIndexOf('/');
    JsonNode holder = last < 0 ? content : content.at("/" + path.substring(0, last));
    String key = path.substring(last + 1);
    try {
      JsonNode node = value.isEmpty() ? null : JSON.readTree(value);
      if (holder instanceof ArrayNode list) {
        list.set(Integer.parseInt(key), node);
      } else if (node == null) {
        ((ObjectNode) holder).remove(key);
      } else {
        ((ObjectNode) holder).set(key, node);
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aForgeryThatChangesNothingIsTaken() {
    part.forge(content -> {});
    assertThat(part.merge().exitCode()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "pets | 1 | content.pets is missing or not of the right form",
        "files | {} | content.files",
        "files/0 | 7 | content.files",
        "files/0/bytes | -1 | content.files[0].bytes",
        "files/0/used | 1 | content.files[0].used",
        "files/0/colour | \"red\" | content.files[0].colour",
        "files/0/senders/0/unit | \"9999\" | content.files[0].senders[0].unit",
        "receipts/0/unit | \"9999\" | content.receipts[0].unit",
        "receipts/0/period | \"1999\" | content.receipts[0].period",
        "receipts/0/period | \"soon\" | content.receipts[0].period",
        "receipts/0/kind | \"pets\" | content.receipts[0].kind",
        "receipts/0/accepted | \"1\" | content.receipts[0].accepted",
        "receipts/0/files | [\"other.csv\"] | other.csv",
        "receipts/0/files | [] | content.receipts[0].files",
        "receipts/0/reasons | [\"because\"] | content.receipts[0].reasons",
        "receipts/0/days | {\"someday\": 1} | content.receipts[0].days.someday",
        "findings/0/rule | \"because\" | content.findings[0].rule",
        "findings/0/severity | \"bad\" | content.findings[0].severity",
        "unit_reports/0/unit | \"9999\" | content.unit_reports[0].unit",
        "unit_reports/0/line | 99999999999 | content.unit_reports[0].line",
        "unit_reports/0/file | \"other.csv\" | other.csv",
        "unit_reports/0/counts/poor_closing | | content.unit_reports[0].counts.poor_closing",
        "unit_reports/0/counts/pets | 1 | content.unit_reports[0].counts.pets",
        "activities/0/activity | \"sleep\" | content.activities[0].activity",
        "activities/0/submitted_on | \"2018-13-01\" | content.activities[0].submitted_on",
        "exemplars/0/subject | \"pets\" | content.exemplars[0].subject",
        "obstacles/0/text | | content.obstacles[0].text",
        "households/0/group | \"rich\" | content.households[0].group",
        "households/0/sums/pets | 1 | content.households[0].sums.pets",
        "households/0/sums/persons | 3 | content.households[0].sums.persons",
        "cohort/0/sums/all | \"01\" | content.cohort[0].sums.all",
        "cohort/0/sums/records | true | content.cohort[0].sums.records",
        "version | | content.version",
        "campaign | 1 | content.campaign",
        "units/sha256 | 1 | content.units.sha256",
      })
  void whatDoesNotFitIsNamed(String path, String value, String why) {
    part.forge(content -> set(content, path, value == null ? "" : value));
    refused(why);
  }

  @Test
  void filesOfTheSameNameInOnePartAreRefused() {
    part.forge(content -> ((ArrayNode) content.get("files")).add(content.get("files").get(0)));
    refused("content.files[");
  }

  @Test
  void aSumBeyondAllMeasureIsRefused() {
    part.forge(content -> set(content, "households/0/sums/persons", "\"" + "9".repeat(39) + "\""));
    refused("content.households[0].sums.persons");
  }

  @Test
  void textsThatActOnATerminalAreShown() {
    part.forge(content -> set(content, "obstacles/0/text", "\"\\u001b[31mThiếu vốn\""));
    assertThat(part.merge().exitCode()).isZero();
    assertThat(Text.of(folder.resolve("merged/report.md")))
        .doesNotContain("\u001b")
        .contains("Thiếu vốn");
  }

  @Test
  void aPartFitsItsSchema() throws IOException {
    JsonNode schema = JSON.readTree(Tool.run("schema", "part").out());
    JsonNode json = part.json();
    assertThat(new Fit(schema.get("$defs")).problems("", schema, json)).isEmpty();
    ((ObjectNode) json.at("/content/receipts/0")).put("kind", "pets");
    ((ObjectNode) json.get("content")).remove("map");
    assertThat(new Fit(schema.get("$defs")).problems("", schema, json)).hasSize(2);
  }

  /** The few words of JSON Schema that the schema of parts uses. */
  private record Fit(JsonNode definitions) {
    List<String> problems(String place, JsonNode schema, JsonNode value) {
      List<String> problems = new ArrayList<>();
      if (schema.has("$ref")) {
        return problems(place, definitions.get(schema.get("$ref").asText().substring(8)), value);
      }
      if (schema.has("anyOf")) {
        boolean any =
            stream(schema.get("anyOf")).anyMatch(s -> problems(place, s, value).isEmpty());
        return any ? List.of() : List.of(place);
      }
      boolean fits =
          switch (schema.path("type").asText()) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "boolean" -> value.isBoolean();
            case "integer" ->
                value.isIntegralNumber() && value.asLong() >= schema.path("minimum").asLong();
            default -> true;
          };
      if (!fits
          || schema.has("pattern") && !value.asText().matches(schema.get("pattern").asText())
          || schema.has("const") && !schema.get("const").equals(value)
          || schema.has("enum") && stream(schema.get("enum")).noneMatch(value::equals)) {
        problems.add(place);
      }
      stream(schema.path("required"))
          .filter(key -> !value.has(key.asText()))
          .forEach(key -> problems.add(place + "/" + key.asText()));
      if (value.isObject()) {
        for (Map.Entry<String, JsonNode> entry : value.properties()) {
          JsonNode known = schema.path("properties").path(entry.getKey());
          JsonNode form = known.isMissingNode() ? schema.path("additionalProperties") : known;
          String inner = place + "/" + entry.getKey();
          problems.addAll(
              form.isBoolean() ? List.of(inner) : problems(inner, form, entry.getValue()));
        }
      }
      if (value.isArray()) {
        for (int i = 0; i < value.size(); i++) {
          problems.addAll(problems(place + "/" + i, schema.path("items"), value.get(i)));
        }
      }
      return problems;
    }

    private static Stream<JsonNode> stream(JsonNode list) {
      List<JsonNode> items = new ArrayList<>();
      list.forEach(items::add);
      return items.stream();
    }
  }
}
