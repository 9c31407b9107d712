package vn.chungtay.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.scenario.Tool;

/** Only with DuckDB on the class path, which the profile {@code bench} puts there. */
class AgreementTest {
  @TempDir private Path temporary;
  private Path report;
  private Path found;

  @BeforeEach
  void onlyWithDuckDb() {
    assumeTrue(DriverManager.drivers().anyMatch(d -> d.getClass().getName().contains("duckdb")));
  }

  private void bothRun(int records) throws IOException, SQLException {
    Path campaign = temporary.resolve("campaign");
    new CampaignFolder(new Country.Wanted(7, records, 2, 12), new Flaws(0.02, 0.005))
        .write(campaign, CampaignFolder.Layout.COMMUNES);
    report = temporary.resolve("report");
    found = temporary.resolve("found");
    Tool.run("aggregate", campaign.toString(), "--format", "csv", "-q", "--out", report.toString());
    DuckDbRun.run(campaign, found, 2);
  }

  @ParameterizedTest
  @ValueSource(ints = {300, 20_000})
  void chungtayAndDuckDbFindTheSame(int records) throws IOException, SQLException {
    bothRun(records);

    assertThat(Agreement.differences(report, found)).isEmpty();
  }

  @Test
  void aFigureOrCountThatDiffersIsTold() throws IOException, SQLException {
    bothRun(20_000);
    Path figures = found.resolve("figures.csv");
    Path rejected = found.resolve("rejected.csv");
    Files.writeString(
        figures, Files.readString(figures).replaceFirst("(2020,VN,province,)\\d+", "$11"));
    Files.writeString(
        rejected, Files.readString(rejected).replaceFirst("(unknown_unit,)\\d+", "$11"));

    assertThat(Agreement.differences(report, found))
        .hasSize(2)
        .first()
        .asString()
        .startsWith("2020 VN register_poor_households");
  }
}
