package vn.chungtay.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody can work out by subtraction what was suppressed. */
class SmallCellsTest {
  private static final int SMALLEST = 4;

  @TempDir Path temporary;

  private Subtraction reader(long seed, int smallestCell) {
    Path folder = temporary.resolve("campaign-" + smallestCell);
    SmallCampaign.write(folder, seed, smallestCell);
    Samples run = Samples.aggregate(temporary.resolve("out-" + smallestCell), folder.toString());
    List<Map<String, String>> units = CsvTable.of(Text.of(folder.resolve("units.csv"))).rows();
    return new Subtraction(units, run.rows("indicators.csv"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void noSmallCellIsShownAndNoneFollows(long seed) {
    Map<Subtraction.Cell, BigDecimal> truth = reader(seed, 0).learned();
    Subtraction curious = reader(seed, SMALLEST);
    Map<Subtraction.Cell, BigDecimal> told = curious.told();
    Map<Subtraction.Cell, BigDecimal> learned = curious.learned();

    assertThat(truth).containsAllEntriesOf(told);
    assertThat(told.values())
        .noneMatch(v -> v.signum() > 0 && v.compareTo(BigDecimal.valueOf(SMALLEST)) < 0)
        .anyMatch(v -> v.signum() == 0)
        .anyMatch(v -> v.signum() > 0 && v.compareTo(BigDecimal.TEN) < 0);
    assertThat(truth.keySet()).hasSizeGreaterThan(told.size());
    learned.keySet().removeAll(told.keySet());
    assertThat(learned.values()).allMatch(nobody -> nobody.signum() == 0);
  }
}
