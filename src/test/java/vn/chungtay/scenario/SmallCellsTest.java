package vn.chungtay.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody can work out by subtraction what was suppressed. */
class SmallCellsTest {
  private static final int SMALLEST = 4;

  @TempDir static Path temporary;

  /** Of the guarded campaigns, which several tests look at. */
  private static final Map<Long, Samples> GUARDED = new HashMap<>();

  private static Path campaign(long seed, int smallestCell) {
    return temporary.resolve("campaign-" + seed + "-" + smallestCell);
  }

  private static Samples run(long seed, int smallestCell) {
    Path folder = campaign(seed, smallestCell);
    FewPoor.write(folder, seed, smallestCell);
    return Samples.aggregate(
        folder.resolveSibling("of-" + folder.getFileName()), folder.toString());
  }

  private static Samples guarded(long seed) {
    return GUARDED.computeIfAbsent(seed, s -> run(s, SMALLEST));
  }

  private static Subtraction reader(long seed, Samples run) {
    Path units = campaign(seed, SMALLEST).resolve("units.csv");
    return new Subtraction(CsvTable.of(Text.of(units)).rows(), run.rows("indicators.csv"));
  }

  private static List<String> names(Samples run) {
    return run.rows("indicators.csv").stream()
        .map(
            r ->
                String.join(
                    ",", r.get("period"), r.get("unit_code"), r.get("group"), r.get("indicator")))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void noSmallCellIsShownAndNoneFollows(long seed) {
    Samples open = run(seed, 0);
    Samples guarded = guarded(seed);
    assertThat(names(guarded)).isEqualTo(names(open));
    Map<Subtraction.Cell, BigDecimal> truth = reader(seed, open).learned();
    Subtraction curious = reader(seed, guarded);
    Map<Subtraction.Cell, BigDecimal> told = curious.told();
    Map<Subtraction.Cell, BigDecimal> learned = curious.learned();

    assertThat(truth).containsAllEntriesOf(told);
    assertThat(told.values())
        .noneMatch(v -> v.signum() > 0 && v.compareTo(BigDecimal.valueOf(SMALLEST)) < 0)
        .anyMatch(v -> v.signum() == 0)
        .anyMatch(v -> v.signum() > 0 && v.compareTo(BigDecimal.TEN) < 0);
    assertThat(truth.keySet()).hasSizeGreaterThan(told.size());
    learned.keySet().removeAll(told.keySet());
    learned.values().removeIf(nobody -> nobody.signum() == 0);
    assertThat(learned).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void theRateThatAChangeStartsFromIsHiddenWhereItIsHiddenItself(long seed) {
    List<Map<String, String>> rows = guarded(seed).rows("indicators.csv");
    Set<String> hidden =
        rows.stream()
            .filter(r -> r.get("indicator").equals("poverty_rate"))
            .filter(r -> r.get("reason").contains("suppressed"))
            .map(r -> Integer.parseInt(r.get("period")) + 1 + " " + r.get("unit_code"))
            .collect(Collectors.toSet());

    List<Map<String, String>> changes =
        rows.stream()
            .filter(r -> r.get("indicator").equals("poverty_rate_change"))
            .filter(r -> hidden.contains(r.get("period") + " " + r.get("unit_code")))
            .toList();

    assertThat(changes).isNotEmpty();
    assertThat(changes).allMatch(r -> r.get("baseline_value").isEmpty());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void awardsReadOnlyWhatIsShown(long seed) {
    Samples guarded = guarded(seed);
    Map<String, String> shown =
        guarded.rows("indicators.csv").stream()
            .collect(Collectors.toMap(SmallCellsTest::figure, r -> r.get("value")));
    List<Map<String, String>> parts =
        guarded.rows("awards.csv").stream()
            .filter(r -> !r.get("criterion").equals("total"))
            .toList();

    assertThat(parts)
        .isNotEmpty()
        .allSatisfy(r -> assertThat(r.get("value")).isEqualTo(shown.get(figure(r))))
        .anyMatch(r -> !r.get("value").isEmpty() && r.get("group").equals("all"))
        .filteredOn(r -> r.get("reason").contains("suppressed"))
        .isNotEmpty()
        .allMatch(r -> r.get("points").isEmpty());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void workTellsOfHouseholdsOnlyWhatTheIndicatorsTell(long seed) {
    Samples guarded = guarded(seed);
    Map<String, String> shown =
        guarded.rows("indicators.csv").stream()
            .filter(r -> r.get("indicator").equals("activity_households"))
            .collect(Collectors.toMap(SmallCellsTest::figure, r -> r.get("value")));

    assertThat(guarded.rows("activities.csv"))
        .isNotEmpty()
        .allSatisfy(
            r ->
                assertThat(r.get("households"))
                    .isEqualTo(r.get("sender").equals("all") ? shown.get(work(r)) : ""))
        .allMatch(r -> r.get("persons").isEmpty())
        .anyMatch(r -> r.get("reason").contains("suppressed"));
  }

  private static String figure(Map<String, String> row) {
    return String.join(
        ",", row.get("period"), row.get("unit_code"), row.get("group"), row.get("indicator"));
  }

  private static String work(Map<String, String> row) {
    return String.join(
        ",", row.get("period"), row.get("unit_code"), row.get("activity"), "activity_households");
  }
}
