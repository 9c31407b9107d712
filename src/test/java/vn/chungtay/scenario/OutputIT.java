package vn.chungtay.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built program is killed, started twice and run on a full disk: a report is whole or old. */
class OutputIT {
  private static final String PROGRAM = Path.of("target", "chungtay").toAbsolutePath().toString();

  /** A hundred kills take minutes; {@code -Dkills=100} asks for them. */
  private static final int KILLS = Integer.getInteger("kills", 4);

  @TempDir Path folder;

  private SmallCampaign campaign;
  private Path report;

  @BeforeEach
  void writeCampaign() throws IOException {
    campaign = SmallCampaign.in(Files.createDirectory(folder.resolve("campaign")));
    report = Files.createDirectory(folder.resolve("reports")).resolve("report");
  }

  private Process start(String... words) throws IOException {
    List<String> line = new ArrayList<>(List.of(PROGRAM));
    line.addAll(Arrays.asList(words));
    return new ProcessBuilder(line)
        .redirectOutput(folder.resolve("out.txt").toFile())
        .redirectError(folder.resolve("err.txt").toFile())
        .start();
  }

  private int aggregate(Path out) throws Exception {
    Process run = start("aggregate", campaign.folder().toString(), "--out", out.toString());
    assertThat(run.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return run.exitValue();
  }

  private String err() {
    return Text.of(folder.resolve("err.txt"));
  }

  /** Everything in a report but for the summary, which tells the time. */
  private static SortedMap<String, String> contents(Path report) {
    SortedMap<String, String> contents = new TreeMap<>();
    Text.under(report).forEach((name, file) -> contents.put(name, Text.of(file)));
    assertThat(contents.remove("summary.json")).isNotNull().endsWith("}\n");
    return contents;
  }

  /** Two reports of the same campaign that differ in every table. */
  private List<SortedMap<String, String>> bothReports() throws Exception {
    List<SortedMap<String, String>> reports = new ArrayList<>();
    for (int poor : List.of(39, 40)) {
      sendIn(poor);
      assertThat(aggregate(report)).as(err()).isZero();
      reports.add(contents(report));
    }
    return reports;
  }

  private void sendIn(int poor) {
    campaign.write(
        "good.csv", SmallCampaign.HEADER + "\n0101,2018,1000,50," + (50 - poor) + ",0,0," + poor);
  }

  @Test
  void killedAtAnyMomentItLeavesAWholeReport() throws Exception {
    List<SortedMap<String, String>> reports = bothReports();
    long start = System.nanoTime();
    assertThat(aggregate(report)).isZero();
    long length = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    Random random = new Random(1);
    for (int kill = 0; kill < KILLS; kill++) {
      sendIn(39 + kill % 2);
      Process run = start("aggregate", campaign.folder().toString(), "--out", report.toString());
      Thread.sleep(length / 3 + random.nextLong(Math.max(1, length)));
      run.destroyForcibly().waitFor();
      Path left = Files.exists(report) ? report : report.resolveSibling("report.old");
      assertThat(contents(left)).as("after kill %d", kill).isIn(reports);
    }
    sendIn(39);
    assertThat(aggregate(report)).as(err()).isZero();
    assertThat(contents(report)).isEqualTo(reports.get(0));
    assertThat(Files.exists(report.resolveSibling("report.old"))).isFalse();
  }

  @Test
  void aSecondRunIntoTheSameFolderIsRefusedAndSaysWhoHoldsIt() throws Exception {
    String units = campaign.folder().resolve("units.csv").toString();
    Process first =
        new ProcessBuilder(
                PROGRAM, "aggregate", "-", "--units", units, "--out", report.toString(), "-q")
            .redirectError(folder.resolve("first.txt").toFile())
            .redirectOutput(folder.resolve("first-out.txt").toFile())
            .start();
    try (var input = first.getOutputStream()) {
      for (int i = 0; i < 600 && isEmpty(report.getParent()); i++) {
        Thread.sleep(50);
      }
      assertThat(aggregate(report)).isEqualTo(75);
      assertThat(err()).contains(String.valueOf(first.pid()));
      input.write(SmallCampaign.GOOD.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(first.waitFor()).as(Text.of(folder.resolve("first.txt"))).isZero();
    assertThat(contents(report)).isNotEmpty();
  }

  private static boolean isEmpty(Path path) throws IOException {
    try (var inside = Files.list(path)) {
      return inside.findAny().isEmpty();
    }
  }

  @Test
  void aFullDiskLeavesTheOldReport() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    assumeThat(run("mount", "-t", "tmpfs", "-o", "size=2m", "none", disk.toString()))
        .as("a small disk could be mounted, which needs root: not tested here")
        .isZero();
    try {
      Path out = disk.resolve("report");
      assertThat(aggregate(out)).as(err()).isZero();
      SortedMap<String, String> old = contents(out);
      fill(disk);
      sendIn(39);
      assertThat(aggregate(out)).isEqualTo(3);
      assertThat(err()).contains(out.toString()).doesNotContain("Exception");
      assertThat(contents(out)).isEqualTo(old);
      try (var left = Files.list(disk)) {
        assertThat(left.map(p -> p.getFileName().toString()).filter(n -> !n.endsWith(".lock")))
            .containsExactlyInAnyOrder("report", "filler");
      }
    } finally {
      run("umount", disk.toString());
    }
  }

  /** Leaves a few thousand bytes free. */
  private static void fill(Path disk) throws IOException {
    long free = Files.getFileStore(disk).getUsableSpace();
    Files.write(disk.resolve("filler"), new byte[(int) (free - 8_192)]);
  }

  private static int run(String... words) throws Exception {
    return new ProcessBuilder(words)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  @Test
  void aReaderThatLeavesEarlyIsNoError() throws Exception {
    campaign.write("bad.csv", SmallCampaign.HEADER + "\n" + "x,2018,1,1,1,1,1,1\n".repeat(20_000));
    Path err = folder.resolve("err.txt");
    String line = "%s validate '%s' --format csv 2>'%s' | head -1";
    Process shell =
        new ProcessBuilder("sh", "-c", String.format(line, PROGRAM, campaign.folder(), err))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(shell.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(err()).doesNotContain("Exception").doesNotContain("\tat ");
  }

  @Test
  void aFileThatGrowsBehindStandardInputStopsTheRun() throws Exception {
    campaign.write("bad.csv", SmallCampaign.HEADER + "\n" + "x,2018,1,1,1,1,1,1\n".repeat(20_000));
    String line =
        """
        cd '%2$s'
        while :; do echo y,2018,1,1,1,1,1,1 >>bad.csv; done &
        %1$s validate - --units units.csv --quiet <bad.csv 2>'%3$s'
        code=$?
        kill $!
        exit $code
        """;
    String err = folder.resolve("err.txt").toString();
    String command = String.format(line, PROGRAM, campaign.folder(), err);

    assertThat(run("sh", "-c", command)).isEqualTo(3);
    assertThat(err()).contains("/dev/stdin");
  }
}
