package vn.chungtay.corruptor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chungtay.finding.Rule;
import vn.chungtay.input.Lanes;
import vn.chungtay.scenario.CsvTable;
import vn.chungtay.scenario.Samples;
import vn.chungtay.scenario.Text;
import vn.chungtay.scenario.Tool;

/**
 * Every fault is found, and nothing else is: {@value #FAULTS} faults in the clean sample. Another
 * choice of records is made with {@code -Dseed=N}.
 */
class CorruptedSampleTest {
  private static final int FAULTS = 500;
  private static final long SEED = Long.getLong("seed", 20180915L);

  @TempDir static Path temporary;

  private static List<Expected> ofClean;
  private static List<Map<String, String>> foundInClean;
  private static List<Fault.Planted> planted;
  private static List<Expected> consequences;
  private static Samples spoiled;
  private static Samples mended;

  @BeforeAll
  static void run() {
    Sample sample = Sample.load();
    sample.writeSpoiled(temporary.resolve("clean"));
    ofClean = Consequences.of(sample);
    foundInClean =
        CsvTable.of(
                Tool.run("validate", temporary.resolve("clean").toString(), "--format", "csv")
                    .out())
            .rows();
    planted = new Corruptor(sample, SEED).plant(FAULTS);
    sample.writeSpoiled(temporary.resolve("spoiled"));
    sample.writeMended(temporary.resolve("mended"));
    consequences = Consequences.of(sample);
    spoiled = aggregated("spoiled", "--threads", "3");
    mended = aggregated("mended");
  }

  private static Samples aggregated(String folder, String... more) {
    List<String> arguments = new ArrayList<>(List.of(more));
    arguments.add(temporary.resolve(folder).toString());
    arguments.add("--all-findings");
    return Samples.aggregate(
        temporary.resolve("report-" + folder + more.length), arguments.toArray(String[]::new));
  }

  private static Set<String> keys(Stream<Expected> expected) {
    return expected.map(Expected::key).collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> found() {
    return spoiled.rows("findings.csv").stream().map(Expected::key).toList();
  }

  private static Stream<Expected> plantedFindings() {
    return planted.stream().flatMap(fault -> fault.findings().stream());
  }

  @Test
  void theConsequencesOfTheCleanSampleAreWhatIsFoundThere() {
    assertThat(foundInClean)
        .extracting(Expected::key)
        .containsExactlyInAnyOrderElementsOf(keys(ofClean.stream()));
  }

  @Test
  void everyRuleIsBroken() {
    assertThat(planted).hasSize(FAULTS);
    assertThat(planted).extracting(p -> p.fault().rule()).contains(Rule.values());
  }

  @Test
  void everyFaultIsFoundAtItsLineWithItsRule() {
    Set<String> found = new HashSet<>(found());
    assertThat(
            planted.stream()
                .flatMap(
                    fault ->
                        fault.findings().stream()
                            .filter(finding -> !isFound(finding, found))
                            .map(finding -> fault.fault().name() + ": " + finding.key())))
        .as("not found, seed %d", SEED)
        .isEmpty();
  }

  private static boolean isFound(Expected finding, Set<String> found) {
    return finding.place() == Place.ANYWHERE
        ? consequences.stream()
            .filter(finding::isAmong)
            .map(Expected::key)
            .anyMatch(found::contains)
        : found.contains(finding.key());
  }

  @Test
  void nothingElseIsFound() {
    Set<String> expected = keys(consequences.stream());
    expected.addAll(keys(plantedFindings().filter(f -> f.place() != Place.ANYWHERE)));
    List<String> found = found();
    assertThat(found.stream().filter(key -> !expected.contains(key)))
        .as("unexplained, seed %d", SEED)
        .isEmpty();
    assertThat(found).as("seed %d", SEED).containsAll(expected).doesNotHaveDuplicates();
  }

  @Test
  void oneThreadFindsTheSameAsSeveral() {
    Samples alone = aggregated("spoiled", "--threads", "1", "--verbose");

    for (String table : List.of("findings.csv", "indicators.csv", "rejected/households.csv")) {
      assertThat(alone.text(table).equals(spoiled.text(table))).as(table).isTrue();
    }
  }

  @Test
  void linesAreReadAlikeInBothWays() {
    assertThat(Lanes.assertAlike(temporary.resolve("spoiled"))).isGreaterThan(10_000);
  }

  @Test
  void noNameAndNoIdNumberIsWritten() {
    Text.under(spoiled.report())
        .forEach(
            (name, file) ->
                assertThat(PersonalFaults.SECRETS.stream().filter(Text.of(file)::contains))
                    .as("%s, seed %d", name, SEED)
                    .isEmpty());
  }

  @Test
  void theRejectedTablesListEveryRejectedRecordWithItsRules() {
    Map<String, Set<String>> rules = new TreeMap<>();
    plantedFindings()
        .filter(Expected::rejects)
        .forEach(
            f ->
                rules.computeIfAbsent(f.place().name(), p -> new TreeSet<>()).add(f.rule().code()));
    List<String> expected = rules.entrySet().stream().map(Object::toString).toList();
    List<String> listed =
        Text.under(spoiled.report()).keySet().stream()
            .filter(name -> name.startsWith("rejected/"))
            .flatMap(name -> spoiled.rows(name).stream())
            .map(CorruptedSampleTest::rejected)
            .toList();
    assertThat(listed.stream().filter(row -> !expected.contains(row)))
        .as("rejected for nothing, seed %d", SEED)
        .isEmpty();
    assertThat(listed).as("seed %d", SEED).containsExactlyInAnyOrderElementsOf(expected);
  }

  private static String rejected(Map<String, String> row) {
    Set<String> rules = new TreeSet<>(Arrays.asList(row.get("rules").split(" ")));
    return row.get("file") + ":" + row.get("line") + "=" + rules;
  }

  @Test
  void theIndicatorsAreThoseOfTheSampleWithoutTheRejectedRecords() {
    Set<String> with = spoiled.text("indicators.csv").lines().collect(Collectors.toSet());
    Set<String> without = mended.text("indicators.csv").lines().collect(Collectors.toSet());
    assertThat(with).as("seed %d", SEED).hasSizeGreaterThan(10_000);
    assertThat(only(with, without)).as("only with the faults, seed %d", SEED).isEmpty();
    assertThat(only(without, with)).as("only without them, seed %d", SEED).isEmpty();
    assertThat(spoiled.text("indicators.csv").equals(mended.text("indicators.csv"))).isTrue();
  }

  private static List<String> only(Set<String> here, Set<String> there) {
    return here.stream().filter(line -> !there.contains(line)).sorted().limit(20).toList();
  }
}
