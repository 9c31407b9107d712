package vn.chungtay.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportFolderTest {
  private static final Holder RUN = new Holder(4711, "máy-1", Instant.EPOCH);
  private static final String OURS = "{\"tool\": \"chungtay\"}";

  @TempDir Path temp;
  private Path out;

  @BeforeEach
  void nameTheFolder() throws IOException {
    temp = temp.toRealPath();
    out = temp.resolve("báo cáo");
  }

  private static void run(Path folder, String content) throws IOException {
    try (ReportFolder report = ReportFolder.open(folder, RUN)) {
      fill(report, content);
      report.commit();
    }
  }

  private static void fill(ReportFolder report, String content) throws IOException {
    write(report, "summary.json", OURS);
    write(report, "rejected/households.csv", content);
  }

  private static void write(ReportFolder report, String name, String content) throws IOException {
    try (OutputStream file = report.file(name)) {
      file.write(content.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** A report as a run leaves it, without the help of one. */
  private static void place(Path folder, String content) throws IOException {
    Files.createDirectories(folder.resolve("rejected"));
    Files.writeString(folder.resolve("summary.json"), OURS);
    Files.writeString(folder.resolve("rejected/households.csv"), content);
  }

  private static String content(Path folder) throws IOException {
    return Files.readString(folder.resolve("rejected/households.csv"));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private void onlyTheReportAndTheLockFileAreThere() throws IOException {
    assertThat(names(temp)).containsExactly(".báo cáo.lock", "báo cáo");
  }

  @Test
  void appearsWholeAndOnlyAtTheCommit() throws IOException {
    try (ReportFolder report = ReportFolder.open(out, RUN)) {
      fill(report, "new");
      assertThat(out).doesNotExist();
      report.commit();
      assertThat(content(out)).isEqualTo("new");
    }
    onlyTheReportAndTheLockFileAreThere();
  }

  @Test
  void replacesTheReportOfAnEarlierRunWholly() throws IOException {
    run(out, "old");
    Files.writeString(out.resolve("report.md"), "of the old run");

    run(out, "new");

    assertThat(content(out)).isEqualTo("new");
    assertThat(names(out)).containsExactly("rejected", "summary.json");
    onlyTheReportAndTheLockFileAreThere();
  }

  @Test
  void leavesTheOldReportWhenTheRunFails() throws IOException {
    run(out, "old");

    try (ReportFolder report = ReportFolder.open(out, RUN)) {
      fill(report, "new");
    }

    assertThat(content(out)).isEqualTo("old");
    onlyTheReportAndTheLockFileAreThere();
  }

  @Test
  void makesTheParentFoldersAndFillsAnEmptyFolder() throws IOException {
    Path deep = temp.resolve("a/b/report");
    run(deep, "new");
    assertThat(content(deep)).isEqualTo("new");

    Path empty = Files.createDirectory(temp.resolve("empty"));
    run(empty, "new");
    assertThat(content(empty)).isEqualTo("new");
  }

  @ParameterizedTest
  @ValueSource(strings = {"./x/../báo cáo", "báo cáo/.", "./báo cáo"})
  void takesPathsWithPoints(String path) throws IOException {
    Files.createDirectory(temp.resolve("x"));
    run(Path.of(temp + "/" + path), "old");
    run(Path.of(temp + "/" + path), "new");
    assertThat(content(out)).isEqualTo("new");
  }

  @Test
  void takesARelativePath() throws IOException {
    Path relative = Path.of("").toAbsolutePath().relativize(out);
    run(relative, "new");
    assertThat(content(out)).isEqualTo("new");
  }

  @Test
  void replacesTheTargetOfALinkAndLeavesTheLink() throws IOException {
    Path target = temp.resolve("disk/report");
    place(target, "old");
    Files.createSymbolicLink(out, Path.of("disk/report"));

    try (ReportFolder report = ReportFolder.open(out, RUN)) {
      assertThat(report.path()).isEqualTo(target);
      fill(report, "new");
      report.commit();
    }

    assertThat(out).isSymbolicLink();
    assertThat(content(target)).isEqualTo("new");
    assertThat(names(temp)).containsExactly("báo cáo", "disk");
  }

  @Test
  void makesTheTargetOfALinkToNothing() throws IOException {
    Files.createSymbolicLink(out, Path.of("disk/report"));
    run(out, "new");
    assertThat(content(temp.resolve("disk/report"))).isEqualTo("new");
  }

  @Test
  void refusesLinksInACircle() throws IOException {
    Files.createSymbolicLink(out, out);
    assertThatExceptionOfType(IOException.class).isThrownBy(() -> ReportFolder.open(out, RUN));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no json",
        "[\"chungtay\"]",
        "{\"tool\": \"other\"}",
        "{\"tool\": [\"chungtay\"]}",
        "{\"run\": {\"tool\": \"chungtay\"}}",
        "{\"version\": 1",
      })
  void refusesAFolderWhoseSummaryIsNotOurs(String summary) throws IOException {
    Files.createDirectory(out);
    Files.writeString(out.resolve("summary.json"), summary);

    assertThatExceptionOfType(NotOurFolder.class)
        .isThrownBy(() -> ReportFolder.open(out, RUN))
        .withMessageContaining(out.toString());
    assertThat(names(out)).containsExactly("summary.json");
    assertThat(names(temp)).containsExactly("báo cáo");
  }

  @Test
  void knowsOurSummaryWhereverTheNameOfTheToolStands() throws IOException {
    Files.createDirectory(out);
    Files.writeString(
        out.resolve("summary.json"), "{\"a\": {\"tool\": 1}, \"b\": [{}], \"tool\": \"chungtay\"}");
    run(out, "new");
    assertThat(content(out)).isEqualTo("new");
  }

  @Test
  void refusesAFileAFolderOfOthersAndTheRoot() throws IOException {
    Path file = Files.writeString(temp.resolve("file"), "x");
    Path others = Files.createDirectories(temp.resolve("others/.git")).getParent();

    for (Path path : List.of(file, others, temp.getRoot())) {
      assertThatExceptionOfType(NotOurFolder.class)
          .isThrownBy(() -> ReportFolder.open(path, RUN))
          .satisfies(e -> assertThat(e.getFile()).isEqualTo(path.toString()));
    }
    assertThat(names(temp)).containsExactly("file", "others");
  }

  @Test
  void refusesWhenThePlaceForTheOldReportIsTakenByOthers() throws IOException {
    Path old = Files.createDirectory(temp.resolve("báo cáo.old"));
    Files.writeString(old.resolve("mine.txt"), "x");

    assertThatExceptionOfType(NotOurFolder.class)
        .isThrownBy(() -> ReportFolder.open(out, RUN))
        .withMessageContaining("báo cáo.old");
    assertThat(old.resolve("mine.txt")).exists();
  }

  @Test
  void refusesToReplaceWhatOthersPutThereMeanwhile() throws IOException {
    try (ReportFolder report = ReportFolder.open(out, RUN)) {
      fill(report, "new");
      Files.createDirectory(out);
      Files.writeString(out.resolve("mine.txt"), "x");

      assertThatExceptionOfType(NotOurFolder.class).isThrownBy(report::commit);
    }
    assertThat(names(out)).containsExactly("mine.txt");
  }

  @Test
  void putsTheOldReportBackWhenARunDiedBetweenTheTwoMoves() throws IOException {
    place(temp.resolve("báo cáo.old"), "old");
    place(temp.resolve(".báo cáo.tmp-123/new"), "lost");

    ReportFolder.open(out, RUN).close();

    assertThat(content(out)).isEqualTo("old");
    onlyTheReportAndTheLockFileAreThere();
  }

  @Test
  void putsTheOldReportBackOverAFolderThatSomeoneMadeSince() throws IOException {
    place(temp.resolve("báo cáo.old"), "old");
    Files.createDirectory(out);

    ReportFolder.open(out, RUN).close();

    assertThat(content(out)).isEqualTo("old");
    onlyTheReportAndTheLockFileAreThere();
  }

  @Test
  void removesTheOldReportWhenARunDiedAfterTheTwoMoves() throws IOException {
    place(temp.resolve("báo cáo.old"), "old");
    place(out, "new");

    ReportFolder.open(out, RUN).close();

    assertThat(content(out)).isEqualTo("new");
    onlyTheReportAndTheLockFileAreThere();
  }

  @Test
  void recoversThroughALinkWhoseTargetIsMissing() throws IOException {
    Files.createSymbolicLink(out, Path.of("disk/report"));
    place(temp.resolve("disk/report.old"), "old");

    ReportFolder.open(out, RUN).close();

    assertThat(content(out)).isEqualTo("old");
  }

  @Test
  void removesWhatDeadRunsLeftAndNothingElse() throws IOException {
    place(temp.resolve(".báo cáo.tmp-987654321/new"), "lost");
    Files.writeString(temp.resolve(".báo cáo.lock"), "process 1 on gone since long ago\n");
    Files.createDirectory(temp.resolve(".báo cáo.tmp-mine"));
    Files.createDirectory(temp.resolve(".other.tmp-1"));
    Files.writeString(temp.resolve(".báo cáo.tmp-5"), "a file");

    run(out, "new");

    assertThat(names(temp))
        .containsExactly(
            ".báo cáo.lock", ".báo cáo.tmp-5", ".báo cáo.tmp-mine", ".other.tmp-1", "báo cáo");
  }

  @Test
  void isBusyForASecondRunInTheSameProcess() throws IOException {
    Files.createSymbolicLink(temp.resolve("link"), out);
    try (ReportFolder first = ReportFolder.open(out, RUN)) {
      for (Path path : List.of(out, temp.resolve("link"))) {
        assertThatExceptionOfType(FolderBusy.class)
            .isThrownBy(() -> ReportFolder.open(path, RUN))
            .satisfies(
                e -> {
                  assertThat(e.getFile()).isEqualTo(out.toString());
                  assertThat(e.holder())
                      .isEqualTo("process 4711 on máy-1 since 1970-01-01T00:00:00Z");
                });
      }
      fill(first, "first");
      first.commit();
    }
    run(out, "second");
    assertThat(content(out)).isEqualTo("second");
  }

  @Test
  void staysBusyForOtherProcessesAfterASecondRunInThisOneWasRefused() throws Exception {
    try (ReportFolder first = ReportFolder.open(out, RUN)) {
      assertThatExceptionOfType(FolderBusy.class).isThrownBy(() -> ReportFolder.open(out, RUN));
      assertThat(answer(HoldingProcess.start(out)))
          .isEqualTo("busy process 4711 on máy-1 since 1970-01-01T00:00:00Z");
      fill(first, "first");
      first.commit();
    }
  }

  @Test
  void isFreeAgainOnceAnotherProcessThatHeldItIsKilled() throws Exception {
    place(out, "old");
    Process other = HoldingProcess.start(out);
    assertThat(answer(other)).isEqualTo("held");
    assertThatExceptionOfType(FolderBusy.class)
        .isThrownBy(() -> ReportFolder.open(out, RUN))
        .satisfies(e -> assertThat(e.holder()).startsWith("process 1 on other"));

    other.destroyForcibly().waitFor();

    assertThat(content(out)).isEqualTo("old");
    assertThat(names(temp)).hasSize(3);
    run(out, "new");
    assertThat(content(out)).isEqualTo("new");
    onlyTheReportAndTheLockFileAreThere();
  }

  private static String answer(Process process) throws IOException {
    return process.inputReader(StandardCharsets.UTF_8).readLine();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "..", "../x", "a/../../x", "/etc/x"})
  void refusesFilesOutsideTheReport(String name) throws IOException {
    try (ReportFolder report = ReportFolder.open(out, RUN)) {
      assertThatIllegalArgumentException().isThrownBy(() -> report.file(name));
    }
  }

  @Test
  void refusesTheSameFileTwiceAndAnyFileAfterTheEnd() throws IOException {
    ReportFolder report = ReportFolder.open(out, RUN);
    fill(report, "new");
    assertThatExceptionOfType(FileAlreadyExistsException.class)
        .isThrownBy(() -> report.file("summary.json"));
    report.commit();
    report.close();

    assertThatIllegalStateException().isThrownBy(() -> report.file("late.csv"));
    assertThatIllegalStateException().isThrownBy(report::commit);
  }

  @Test
  void refusesToCommitWhatTheNextRunWouldNotKnowAsOurs() throws IOException {
    try (ReportFolder report = ReportFolder.open(out, RUN)) {
      write(report, "indicators.csv", "period\n");
      assertThatIllegalStateException().isThrownBy(report::commit);
    }
    assertThat(out).doesNotExist();
  }

  @Test
  void isPrivateWhileWrittenAndThenAsOpenAsAnyNewFolder() throws IOException {
    Path usual = Files.createDirectory(temp.resolve("usual"));
    try (ReportFolder report = ReportFolder.open(out, RUN)) {
      Path temporary =
          temp.resolve(names(temp).stream().filter(n -> n.contains(".tmp-")).findAny().get());
      assertThat(mode(temporary)).isEqualTo("rwx------");
      fill(report, "new");
      report.commit();
    }
    assertThat(mode(out)).isEqualTo(mode(usual));
  }

  @Test
  void keepsTheModeThatSomeoneGaveTheFolder() throws IOException {
    run(out, "old");
    Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("rwxr-x---"));
    run(out, "new");
    assertThat(mode(out)).isEqualTo("rwxr-x---");
  }

  private static String mode(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  @Test
  void followsNoLinkWhenItWritesTheLockFile() throws IOException {
    Path victim = Files.writeString(temp.resolve("victim"), "precious");
    Files.createSymbolicLink(temp.resolve(".báo cáo.lock"), victim);

    assertThatExceptionOfType(IOException.class).isThrownBy(() -> ReportFolder.open(out, RUN));
    assertThat(victim).hasContent("precious");
  }
}
