package vn.chungtay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.chungtay.finding.CannotRun;
import vn.chungtay.finding.Finding;
import vn.chungtay.writer.ReportFormat;

/** Files that others write to, replace or delete in the middle of a run. */
@Timeout(60)
class ChangingFilesTest {
  private static final String HEADER = "unit_code,period,activity,quantity\n";
  private static final String RIGHT = "0101,2018,gifts,1\n";
  private static final String WRONG = "0101,2018,gifts,x\n";

  /** So many that reading them takes much longer than a change. */
  private static final int MANY = 500_000;

  /** Changes files at some moment of a run. */
  private interface Change {
    void make() throws IOException;
  }

  @TempDir private Path folder;
  private Path input;
  private Path changing;
  private Path report;
  private final AtomicBoolean read = new AtomicBoolean();

  @BeforeEach
  void writeCampaign() throws IOException {
    input = Files.createDirectory(folder.resolve("input"));
    report = folder.resolve("report");
    changing = input.resolve("a.csv");
    Files.writeString(
        input.resolve("units.csv"),
        "code,name,type,parent_code\n75,Tỉnh,province,\n0101,Xã Một,commune,75\n");
    Files.writeString(changing, HEADER + RIGHT + WRONG);
    Files.writeString(input.resolve("b.csv"), HEADER + RIGHT);
  }

  private Settings settings() {
    return PlainSettings.of(input, false, List.of(report), 2);
  }

  /** Makes a change just before the file of a name is read. */
  private Surroundings before(String name, Change change) {
    Progress progress =
        (file, number, of) -> {
          try {
            if (file.equals(name)) {
              change.make();
            }
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        };
    return new Surroundings(InputStream.nullInputStream(), Clock.systemUTC(), progress, "test");
  }

  private void aggregate(Surroundings surroundings) {
    Set<ReportFormat> csv = Set.of(ReportFormat.CSV);
    Aggregation.run(
        settings(),
        new Delivery(report, csv, Optional.empty(), Optional.empty(), false, List.of()),
        surroundings);
  }

  private List<String> findings(Surroundings surroundings) {
    Validation.Scope everything = new Validation.Scope(List.of(), Optional.empty());
    return Validation.run(settings(), everything, surroundings).findings().listed().stream()
        .filter(Finding::isError)
        .map(f -> f.origin().file() + " " + f.rule().code() + " " + f.variant())
        .toList();
  }

  /** Expects that a run stops, names the file, and leaves the report of an earlier run. */
  private void expectStop(Change change) throws IOException {
    expectStop(HEADER + WRONG + RIGHT, change);
  }

  private void expectStop(String judged, Change change) throws IOException {
    aggregate(before("", () -> {}));
    String earlier = Files.readString(report.resolve("rejected/activities.csv"));
    assertThat(earlier).contains("a.csv,3,invalid_number,0101,2018,gifts,x,");
    Files.writeString(changing, judged);
    assertThatThrownBy(() -> aggregate(before("b.csv", change)))
        .isInstanceOfSatisfying(
            CannotRun.class,
            stop -> {
              assertThat(stop.reason()).isEqualTo(CannotRun.Cause.ENVIRONMENT);
              assertThat(stop).hasMessage("file_changed [a.csv]");
            });
    assertThat(Files.readString(report.resolve("rejected/activities.csv"))).isEqualTo(earlier);
  }

  @Test
  void aFileThatShrinksBetweenItsTwoReadingsStopsTheRun() throws IOException {
    expectStop(() -> Files.writeString(changing, HEADER));
  }

  @Test
  void aFileThatVanishesBetweenItsTwoReadingsStopsTheRun() throws IOException {
    expectStop(() -> Files.delete(changing));
  }

  @Test
  void aFileWhoseNewContentLooksLikeTheOldOneStopsTheRun() throws IOException {
    expectStop(
        () -> {
          FileTime time = Files.getLastModifiedTime(changing);
          Files.writeString(changing, HEADER + RIGHT + WRONG);
          Files.setLastModifiedTime(changing, time);
        });
  }

  @Test
  void aFileWhoseRecordsMovedFarBackStopsTheRun() throws IOException {
    String some = RIGHT.repeat(20_000) + WRONG;
    expectStop(
        HEADER + some + some + some,
        () -> Files.writeString(changing, HEADER + "\n".repeat(1_500_000) + some + some));
  }

  @Test
  void aFileThatVanishesBeforeItIsReadIsTold() {
    assertThat(findings(before("a.csv", () -> Files.delete(changing))))
        .containsExactly("a.csv unreadable_file missing");
  }

  @Test
  void aFileThatIsReplacedBeforeItIsReadIsReadAsItIsThen() {
    assertThat(findings(before("a.csv", () -> Files.writeString(changing, HEADER + RIGHT))))
        .isEmpty();
  }

  /** Makes a change again and again while something is done. */
  private void during(Change change, Runnable work) throws Exception {
    Thread other = new Thread(() -> again(change));
    other.start();
    try {
      work.run();
    } finally {
      read.set(true);
      other.join();
    }
  }

  private void again(Change change) {
    try {
      while (!read.get()) {
        change.make();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void expectChanged(Runnable run) {
    assertThatThrownBy(run::run)
        .isInstanceOfSatisfying(
            CannotRun.class,
            stop -> {
              assertThat(stop.reason()).isEqualTo(CannotRun.Cause.ENVIRONMENT);
              assertThat(stop.getMessage()).startsWith("file_changed_meanwhile [a.csv, ");
            });
  }

  /** Expects that a change while a file is read for the first time stops each kind of run. */
  private void expectStopMeanwhile(Change change) throws Exception {
    aggregate(before("", () -> {}));
    String earlier = Files.readString(report.resolve("summary.json"));
    Files.writeString(changing, HEADER + RIGHT.repeat(MANY));
    during(
        change,
        () -> {
          expectChanged(() -> aggregate(before("", () -> {})));
          expectChanged(() -> findings(before("", () -> {})));
        });
    assertThat(Files.readString(report.resolve("summary.json"))).isEqualTo(earlier);
  }

  @Test
  void aFileThatGrowsWhileItIsReadStopsTheRun() throws Exception {
    expectStopMeanwhile(() -> Files.writeString(changing, RIGHT, StandardOpenOption.APPEND));
  }

  @Test
  void aFileThatShrinksWhileItIsReadStopsTheRun() throws Exception {
    expectStopMeanwhile(
        () -> {
          try (FileChannel bytes = FileChannel.open(changing, StandardOpenOption.WRITE)) {
            bytes.truncate(Math.max(bytes.size() - 7, HEADER.length()));
          }
        });
  }

  @Test
  void aFileThatIsReplacedWhileItIsReadIsRefused() {
    Supplier<Boolean> replacing =
        () -> {
          delete();
          return write(changing, HEADER + RIGHT + WRONG);
        };
    assertThatThrownBy(() -> FileStamp.unchanged(changing, replacing))
        .hasMessageStartingWith("file_changed_meanwhile");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aFileThatIsCopiedAnewWithItsOldTimeWhileItIsReadIsRefused() throws IOException {
    write(changing, HEADER + RIGHT);
    assertThatThrownBy(() -> FileStamp.unchanged(changing, () -> write(changing, HEADER + WRONG)))
        .hasMessageStartingWith("file_changed_meanwhile");
  }

  @Test
  void aFileThatVanishesWhileItIsReadIsRefused() {
    assertThatThrownBy(() -> FileStamp.unchanged(changing, this::delete))
        .isInstanceOfSatisfying(
            CannotRun.class,
            stop -> assertThat(stop.getMessage()).startsWith("file_changed_meanwhile"));
  }

  @Test
  void whatFailsBecauseTheFileChangedIsToldAsTheChange() {
    assertThatThrownBy(
            () ->
                FileStamp.unchanged(
                    changing,
                    () -> {
                      delete();
                      throw CannotRun.configuration("part.cut");
                    }))
        .hasMessageStartingWith("file_changed_meanwhile");
  }

  @Test
  void whatFailsOverAFileThatDidNotChangeIsToldAsItIs() {
    assertThatThrownBy(
            () ->
                FileStamp.unchanged(
                    changing,
                    () -> {
                      throw CannotRun.configuration("part.cut");
                    }))
        .hasMessageStartingWith("part.cut");
  }

  private static boolean write(Path file, String text) {
    try {
      Files.writeString(file, text);
      Files.setLastModifiedTime(file, FileTime.fromMillis(0));
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean delete() {
    try {
      Files.delete(changing);
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
