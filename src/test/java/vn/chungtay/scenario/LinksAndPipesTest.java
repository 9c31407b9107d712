package vn.chungtay.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static vn.chungtay.scenario.SmallCampaign.GOOD;
import static vn.chungtay.scenario.SmallCampaign.ROW;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What looks like a submission and is none: links that lead elsewhere, pipes, folders. */
@Timeout(60)
class LinksAndPipesTest {
  @TempDir private Path folder;
  @TempDir private Path outside;

  private SmallCampaign campaign;

  @BeforeEach
  void writeCampaign() {
    campaign = SmallCampaign.in(folder.resolve("campaign"));
  }

  private void link(String name, Path target) throws IOException {
    Files.createSymbolicLink(campaign.folder().resolve(name), target);
  }

  private static Path pipe(Path path) throws IOException, InterruptedException {
    Process mkfifo = new ProcessBuilder("mkfifo", path.toString()).start();
    assumeThat(mkfifo.waitFor()).as("mkfifo is there").isZero();
    return path;
  }

  @Test
  void aLinkThatLeadsOutIsToldAndNotFollowed() throws IOException {
    Files.writeString(outside.resolve("a.csv"), GOOD);
    link("out.csv", outside.resolve("a.csv"));
    Tool.Output output = campaign.validate();
    assertThat(output.out()).contains("\nout.csv: error: ").contains("leads out");
    assertThat(output.err()).isEqualTo("Findings: 1 errors, 0 warnings, 0 infos.\n");
  }

  @Test
  void aFolderThatIsALinkOutIsAWarningForItMayHoldSubmissions() throws IOException {
    Files.writeString(outside.resolve("a.csv"), GOOD);
    link("more", outside);
    Tool.Output output = campaign.validate();
    assertThat(output.out()).contains("\nmore: warning: ").contains("leads out");
    assertThat(output.err()).isEqualTo("Findings: 0 errors, 1 warnings, 0 infos.\n");
    assertThat(output.exitCode()).isZero();
  }

  @Test
  void aLinkThatLeadsNowhereOrToItselfIsTold() throws IOException {
    link("gone.csv", outside.resolve("gone.csv"));
    link("self.csv", Path.of("self.csv"));
    link("gone", outside.resolve("gone"));
    Tool.Output output = campaign.validate();
    assertThat(output.out()).contains("gone.csv: error: ").contains("self.csv: error: ");
    assertThat(output.err()).isEqualTo("Findings: 2 errors, 0 warnings, 0 infos.\n");
  }

  @Test
  void linksWithinTheFolderNeitherHangNorCountTwice() throws IOException {
    link("again", campaign.folder());
    Files.createDirectory(campaign.folder().resolve("sub"));
    link("sub/loop", Path.of(".."));
    link("good-again.csv", Path.of("good.csv"));
    Tool.Output output = campaign.validate();
    assertThat(output.err()).isEqualTo("Findings: 0 errors, 0 warnings, 0 infos.\n");
  }

  @Test
  void aPipeInTheFolderIsToldAndNotOpened() throws Exception {
    pipe(campaign.folder().resolve("pipe.csv"));
    Tool.Output output = campaign.validate();
    assertThat(output.out()).contains("\npipe.csv: error: ").contains("found a pipe or a device");
    assertThat(output.err()).isEqualTo("Findings: 1 errors, 0 warnings, 0 infos.\n");
  }

  @Test
  void aPipeNamedOnTheCommandLineIsReadOnceAndItsRejectedRecordsAreCopied() throws Exception {
    Path pipe = pipe(outside.resolve("pipe.csv"));
    Path report = outside.resolve("report");
    CompletableFuture<Void> sender =
        CompletableFuture.runAsync(() -> Text.write(pipe, GOOD + ROW.replace("1000", "x")));
    Tool.Output output =
        Tool.run(
            "aggregate",
            pipe.toString(),
            "--units",
            campaign.folder().resolve("units.csv").toString(),
            "--out",
            report.toString(),
            "--lang",
            "en");
    sender.get(10, TimeUnit.SECONDS);
    assertThat(output.exitCode()).as(output.err()).isZero();
    assertThat(Text.of(report.resolve("rejected/unit_report.csv")))
        .contains(",3,invalid_number,0101,2018,,,,x,");
    assertThat(Text.of(report.resolve("summary.json"))).doesNotContain("\"bytes\": 0");
  }
}
