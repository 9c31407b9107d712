package vn.chungtay.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.chungtay.finding.Rule;

/**
 * What a scenario says of one rule: where it fires, and where something lies that only just
 * satisfies it, its near misses.
 *
 * <p>It is a line of a table in the scenario's {@code README.md}: rule, fires at, near miss, what
 * is different there. Places are files or files with a line, divided by blanks.
 */
record Claim(Scenario scenario, Rule rule, List<String> firesAt, List<String> nearMisses) {
  private static final int CELLS = 5;

  static Stream<Claim> of(Scenario scenario) {
    return scenario
        .readme()
        .lines()
        .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
        .filter(cells -> cells.size() == CELLS)
        .flatMap(
            cells ->
                Rule.of(cells.get(1)).stream()
                    .map(
                        rule ->
                            new Claim(scenario, rule, places(cells.get(2)), places(cells.get(3)))));
  }

  private static List<String> places(String cell) {
    return Arrays.stream(cell.split(" ")).filter(place -> !place.isEmpty()).toList();
  }

  /** Where the rule fires though nothing is said of it, or does not fire where it is said to. */
  List<String> contradictions() {
    TreeSet<String> fired = new TreeSet<>();
    findings().stream()
        .filter(finding -> finding.get("rule").equals(rule.code()))
        .map(Claim::place)
        .filter(place -> !place.isEmpty())
        .forEach(fired::add);
    List<String> wrong = new ArrayList<>();
    firesAt.stream()
        .filter(place -> !fired.remove(place))
        .forEach(place -> wrong.add(this + " does not fire at " + place));
    fired.forEach(place -> wrong.add(this + " also fires at " + place));
    return wrong;
  }

  /**
   * The near misses that are none: there is no such place, or the record there is rejected anyway,
   * so that nobody knows what the rule thought of it.
   */
  List<String> falseNearMisses() {
    List<String> errors =
        findings().stream()
            .filter(finding -> finding.get("severity").equals("error"))
            .map(Claim::place)
            .toList();
    List<String> wrong = new ArrayList<>();
    for (String place : nearMisses) {
      if (!exists(place)) {
        wrong.add(this + " has no place " + place);
      } else if (place.contains(":") && errors.contains(place)) {
        wrong.add(this + " cannot tell anything of " + place + ", which is rejected");
      } else if (firesAt.contains(place)) {
        wrong.add(this + " fires and does not fire at " + place);
      }
    }
    return wrong;
  }

  private boolean exists(String place) {
    String[] parts = place.split(":");
    Optional<Path> file = Optional.ofNullable(Text.under(scenario.input()).get(parts[0]));
    return file.isPresent() && (parts.length == 1 || record(file.get(), parts[1]));
  }

  /** Whether something stands on a line, which of a table is not its header. */
  private static boolean record(Path file, String number) {
    int line = Integer.parseInt(number);
    List<String> lines = Text.of(file).lines().toList();
    boolean header = file.toString().endsWith(".csv") && line == 1;
    return !header && line <= lines.size() && !lines.get(line - 1).isBlank();
  }

  private List<Map<String, String>> findings() {
    return scenario.tables("out/findings").toList();
  }

  private static String place(Map<String, String> finding) {
    String line = finding.get("line");
    return finding.get("file") + (line.isEmpty() ? "" : ":" + line);
  }

  @Override
  public String toString() {
    return scenario + ": " + rule.code();
  }
}
