package vn.chungtay.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chungtay.scenario.CsvTable;
import vn.chungtay.scenario.Tool;

class GenerateTest {
  /** Changes with the generator only: figures measured before a change cannot be compared. */
  private static final String BYTES_OF_SEED_1 =
      "d569adea9e441b27392ce8f4e10744884d2e891549b711846e0dd39619c47b37";

  private static final int RECORDS = 4001;

  @TempDir private Path temporary;

  @Test
  void theSameSeedGivesTheSameBytesOnEveryMachine() throws NoSuchAlgorithmException {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(register(1));

    assertThat(HexFormat.of().formatHex(digest)).isEqualTo(BYTES_OF_SEED_1);
    assertThat(register(1)).isEqualTo(register(1)).isNotEqualTo(register(2));
  }

  @ParameterizedTest
  @EnumSource
  void everyLayoutHoldsTheRowsThatGoToStandardOutput(CampaignFolder.Layout layout) {
    campaign(1, 1).write(temporary, layout);

    assertThat(rows(temporary)).hasSize(RECORDS).isEqualTo(sortedRows(register(1)));
  }

  @ParameterizedTest
  @EnumSource
  void onlyWhatWasPlantedIsFound(CampaignFolder.Layout layout) throws IOException {
    campaign(1, 1).write(temporary, layout);

    assertThat(errorsAndWarnings(temporary)).isEqualTo(planted(temporary)).hasSize(8);
  }

  @Test
  void aCountryOfThreeProvincesHasFiguresBelowOneRoot() throws IOException {
    Path report = temporary.resolve("report");
    Path country = temporary.resolve("country");
    campaign(1, 3).write(country, CampaignFolder.Layout.ONE);

    Tool.Output output =
        Tool.run(
            "aggregate", country.toString(), "--out", report.toString(), "--format", "csv", "-q");

    assertThat(output.exitCode()).isZero();
    assertThat(errorsAndWarnings(country)).isEqualTo(planted(country));
    assertThat(poor(report, "VN"))
        .isPositive()
        .isEqualTo(poor(report, "01") + poor(report, "02") + poor(report, "03"));
  }

  private static CampaignFolder campaign(long seed, int provinces) {
    return new CampaignFolder(
        new Country.Wanted(seed, RECORDS, provinces, 24 / provinces), new Flaws(0.02, 0.005));
  }

  private static byte[] register(long seed) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Bytes out = new Bytes(bytes)) {
      campaign(seed, 1).writeRegister(out);
    }
    return bytes.toByteArray();
  }

  private static List<String> rows(Path folder) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().contains("households")).toList()) {
        if (Files.isRegularFile(file)) {
          all.write(Files.readAllBytes(file));
        }
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return sortedRows(all.toByteArray());
  }

  private static List<String> sortedRows(byte[] register) {
    return new String(register, StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.startsWith("H"))
        .sorted()
        .toList();
  }

  private static Map<String, Long> errorsAndWarnings(Path folder) {
    Tool.Output output =
        Tool.run("validate", folder.toString(), "--format", "csv", "--all-findings", "-q");
    return CsvTable.of(output.out()).rows().stream()
        .filter(row -> !row.get("severity").equals("info"))
        .collect(
            Collectors.groupingBy(row -> row.get("rule"), TreeMap::new, Collectors.counting()));
  }

  private static Map<String, Long> planted(Path folder) throws IOException {
    Map<String, Long> planted = new TreeMap<>();
    for (String line : Files.readAllLines(folder.resolve("planted.txt"))) {
      String[] words = line.split(" ");
      planted.put(words[0], Long.valueOf(words[1]));
    }
    return planted;
  }

  private static long poor(Path report, String unit) throws IOException {
    String table = Files.readString(report.resolve("indicators.csv"));
    return CsvTable.of(table).rows().stream()
        .filter(
            row ->
                row.get("period").equals("2020")
                    && row.get("unit_code").equals(unit)
                    && row.get("group").equals("all")
                    && row.get("indicator").equals("register_poor_households"))
        .mapToLong(row -> Long.parseLong(row.get("value")))
        .sum();
  }
}
