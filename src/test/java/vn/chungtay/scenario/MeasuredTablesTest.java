package vn.chungtay.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for {@code measure} whatever the table. */
class MeasuredTablesTest {
  private static final int SMALLEST = 4;
  private static final String HEADER = "ho,nam,xa,nhom,y,m,w,thieu";

  @TempDir Path temporary;

  /** Households of two years in strata and groups, some of few, with incomes that repeat. */
  private static List<String> households(long seed) {
    Random random = new Random(seed);
    List<String> rows = new ArrayList<>();
    for (int household = 0; household < 60; household++) {
      int group = random.nextInt(4) * random.nextInt(3);
      for (int year = 2015; year < 2017; year++) {
        if (random.nextInt(8) > 0) {
          rows.add(
              String.join(
                  ",",
                  "h" + household,
                  String.valueOf(year),
                  "x" + household % 3,
                  "g" + group,
                  String.valueOf(100 * (5 + random.nextInt(10))),
                  String.valueOf(1 + random.nextInt(5)),
                  String.valueOf(1 + random.nextInt(3)),
                  String.valueOf(random.nextInt(2))));
        }
      }
    }
    return rows;
  }

  private Tool.Output measure(List<String> rows, String... options) {
    Path file = temporary.resolve("ho.csv");
    Text.write(file, HEADER + "\n" + String.join("\n", rows) + "\n");
    return Tool.run(
        Stream.concat(Stream.of("measure", file.toString()), Stream.of(options))
            .toArray(String[]::new));
  }

  /** Neither figures nor intervals depend on it, and what is drawn anew does not either. */
  @Test
  void theOrderOfTheRecordsOfASampleDoesNotMatterToTheLastDigit() {
    List<String> rows = households(1);
    List<String> shuffled = new ArrayList<>(rows);
    Collections.shuffle(shuffled, new Random(2));
    String[] panel =
        ("--income y --line 1000 --size m --weight w --by nhom --time nam --id ho --sample --strata"
                + " xa --bootstrap 40 --deprivations thieu --cutoff 1 --format csv --quiet")
            .split(" ");
    String[] apart =
        "--income y --line 1000 --size m --weight w --by nhom --time nam --sample --bootstrap 40 --format csv --quiet"
            .split(" ");

    assertThat(measure(shuffled, panel).out()).isEqualTo(measure(rows, panel).out());
    assertThat(measure(shuffled, apart).out()).isEqualTo(measure(rows, apart).out());
  }

  /** A weight that is the same for all and its multiples make the same intervals. */
  @Test
  void theScaleOfWeightsDoesNotMatterToIntervals() {
    List<String> rows = households(3);
    List<String> tenfold =
        rows.stream().map(row -> row.replaceAll("(\\d),(\\d)$", "$10,$2")).toList();
    String[] options =
        "--income y --line 1000 --size m --weight w --sample --strata xa --bootstrap 40 --format text --quiet --lang en"
            .split(" ");

    assertThat(withoutTotals(measure(tenfold, options).out()))
        .isEqualTo(withoutTotals(measure(rows, options).out()));
  }

  private static List<String> withoutTotals(String table) {
    return table
        .lines()
        .filter(line -> !line.contains("transfer"))
        .map(line -> line.trim().replaceAll("\\s+\\S+$", "").replaceAll("\\s+", " "))
        .toList();
  }

  private record Row(Map<String, String> cells) {
    long records() {
      return cells.get("n").isEmpty() ? 0 : Long.parseLong(cells.get("n"));
    }

    boolean suppressed() {
      return cells.get("reason").equals("suppressed");
    }

    long poor() {
      return Math.round(Double.parseDouble(cells.get("value")) * records());
    }
  }

  private static List<Row> rows(Tool.Output output, String measure) {
    return CsvTable.of(output.out()).rows().stream()
        .filter(row -> row.get("measure").equals(measure))
        .map(Row::new)
        .toList();
  }

  private static boolean small(long count) {
    return count > 0 && count < SMALLEST;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void noSmallGroupIsShownAndNoneFollowsFromTheOthers(long seed) {
    Tool.Output output =
        measure(
            households(seed),
            "--income",
            "y",
            "--line",
            "1000",
            "--by",
            "nhom",
            "--time",
            "nam",
            "--smallest-cell",
            String.valueOf(SMALLEST),
            "--format",
            "csv",
            "--quiet");
    Map<String, List<Row>> byTime =
        rows(output, "headcount_ratio").stream()
            .collect(Collectors.groupingBy(row -> row.cells().get("time")));

    assertThat(rows(output, "headcount_ratio")).anyMatch(Row::suppressed);
    byTime.values().forEach(MeasuredTablesTest::assertGuarded);
  }

  private static void assertGuarded(List<Row> table) {
    List<Row> shown = table.stream().filter(row -> !row.suppressed()).toList();
    assertThat(table).noneMatch(row -> small(row.records()));
    assertThat(shown).noneMatch(row -> small(row.poor()) || small(row.records() - row.poor()));
    assertThat(table.size() - shown.size()).isNotEqualTo(1);
    assertThat(table.stream().filter(row -> row.cells().get("n").isEmpty()).count())
        .isNotEqualTo(1);
  }
}
