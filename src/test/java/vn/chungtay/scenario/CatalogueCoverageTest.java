package vn.chungtay.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chungtay.finding.Rule;
import vn.chungtay.indicator.Indicator;

/**
 * Every rule and indicator has a scenario. A scenario's {@code README.md} lists in a table where a
 * rule fires and where a record lies that only just satisfies it, its near miss.
 */
class CatalogueCoverageTest {
  /** One line of such a table: places are files, or files with a line, divided by blanks. */
  private record Claim(Scenario scenario, String rule, String firesAt, String nearMiss) {
    static Stream<Claim> of(Scenario scenario) {
      return scenario
          .readme()
          .lines()
          .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
          .filter(cells -> cells.size() == 5 && Rule.of(cells.get(1)).isPresent())
          .map(cells -> new Claim(scenario, cells.get(1), cells.get(2), cells.get(3)));
    }

    List<String> contradictions() {
      List<String> fired =
          findings(scenario).stream()
              .filter(finding -> finding.get("rule").equals(rule))
              .map(Claim::place)
              .toList();
      List<String> wrong = new ArrayList<>();
      check(firesAt, fired::contains, " should fire at ", wrong);
      check(nearMiss, place -> !fired.contains(place), " should not fire at ", wrong);
      return wrong;
    }

    private void check(String places, Predicate<String> holds, String what, List<String> wrong) {
      Arrays.stream(places.split(" "))
          .filter(holds.negate())
          .forEach(place -> wrong.add(scenario + ": " + rule + what + place));
    }

    private static String place(Map<String, String> finding) {
      String line = finding.get("line");
      return finding.get("file") + (line.isEmpty() ? "" : ":" + line);
    }
  }

  private static final List<Claim> CLAIMS = Scenario.all().stream().flatMap(Claim::of).toList();

  private static List<Map<String, String>> findings(Scenario scenario) {
    return tables(scenario, "out/findings").toList();
  }

  private static Stream<Map<String, String>> tables(Scenario scenario, String start) {
    Map<String, Path> files = Text.under(scenario.expected());
    return files.keySet().stream()
        .filter(name -> name.startsWith(start) && name.endsWith(".csv"))
        .flatMap(name -> CsvTable.of(Text.of(files.get(name))).rows().stream());
  }

  @ParameterizedTest
  @EnumSource(Rule.class)
  void everyRuleHasAPlaceWhereItFiresAndANearMiss(Rule rule) {
    assertThat(CLAIMS).extracting(Claim::rule).contains(rule.code());
  }

  @Test
  void rulesFireJustWhereTheScenariosSaySo() {
    assertThat(CLAIMS.stream().flatMap(claim -> claim.contradictions().stream())).isEmpty();
  }

  @Test
  void everyIndicatorHasAValueInAScenario() {
    List<String> computed =
        Scenario.all().stream()
            .flatMap(scenario -> tables(scenario, "out/indicators"))
            .filter(row -> !row.get("value").isEmpty())
            .map(row -> row.get("indicator"))
            .distinct()
            .toList();
    assertThat(computed).contains(codes());
  }

  private static String[] codes() {
    return Arrays.stream(Indicator.values()).map(Indicator::code).toArray(String[]::new);
  }
}
