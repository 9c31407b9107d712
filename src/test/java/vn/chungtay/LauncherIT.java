package vn.chungtay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The built program as a process of its own, as cron or a shell would start it. */
class LauncherIT {
  private static final Path PROGRAM = Started.PROGRAM;
  private static final String JAVA_HOME = System.getProperty("java.home");
  private static final Map<String, String> NO_ENVIRONMENT = Map.of();

  @TempDir Path folder;

  @Test
  void startsUnderAnEmptyEnvironment() throws Exception {
    assumeThat(Path.of("/usr/bin/java")).isExecutable();

    Started outcome = start(PROGRAM, NO_ENVIRONMENT);

    outcome.isVersion();
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void startsThroughALinkWithVietnameseLettersAndABlankInItsPath() throws Exception {
    Path commune = Files.createDirectory(folder.resolve("Xã Hoà Bình"));
    Path link = Files.createSymbolicLink(commune.resolve("chung tay"), PROGRAM);

    Started outcome = start(link, Map.of("JAVA_HOME", JAVA_HOME));
    Files.delete(link); // JUnit warns of links that lead out of its folder

    outcome.isVersion();
  }

  @Test
  void saysThatJavaHomeIsBrokenAndTakesTheJavaOnThePath() throws Exception {
    Started outcome =
        start(PROGRAM, Map.of("JAVA_HOME", "/no/such/java", "PATH", JAVA_HOME + "/bin"));

    outcome.isVersion();
    assertThat(outcome.err()).contains("JAVA_HOME is /no/such/java");
  }

  @Test
  void saysThatThereIsNoJava() throws Exception {
    Started outcome = start(PROGRAM, Map.of("PATH", folder.toString()));

    assertThat(outcome.exitCode()).isEqualTo(3);
    assertThat(outcome.err()).contains("không tìm thấy Java").contains("no Java found");
  }

  @ParameterizedTest(name = "with a file that says so: {0}")
  @ValueSource(booleans = {true, false})
  void refusesAJavaThatIsTooOld(boolean release) throws Exception {
    Path java = Files.createDirectory(folder.resolve("bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\necho 'openjdk version \"1.8.0_402\"' >&2\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
    if (release) {
      Files.writeString(folder.resolve("release"), "JAVA_VERSION=\"1.8.0_402\"\n");
    }

    Started outcome = start(PROGRAM, Map.of("JAVA_HOME", folder.toString()));

    assertThat(outcome.exitCode()).isEqualTo(3);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .contains("cần Java 17 trở lên")
        .contains("Java 17 or newer is needed, but " + java + " is Java 1.8.0_402");
  }

  @Test
  void passesOptionsToJava() throws Exception {
    String options = "-Xmx64m -XX:+UseParallelGC -XshowSettings:vm";

    Started outcome = start(PROGRAM, Map.of("JAVA_HOME", JAVA_HOME, "CHUNGTAY_JAVA_OPTS", options));

    outcome.isVersion();
    assertThat(outcome.err()).contains("Max. Heap Size: 64.00M");
  }

  /** A Java that prints its arguments in place of running anything. */
  private Map<String, String> echoingJava() throws Exception {
    Path java = Files.createDirectory(folder.resolve("bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
    Files.writeString(folder.resolve("release"), "JAVA_VERSION=\"17.0.1\"\n");
    return Map.of("JAVA_HOME", folder.toString());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "rules, true",
    "validate few.csv --units few.csv, true",
    "validate few.csv much.csv, false",
    "aggregate data --out much, true",
    "aggregate data much, false",
    "aggregate - --units few.csv, false",
    "aggregate much --help, true",
    "check, false",
  })
  void leavesTheSecondCompilerOutWhereLittleIsRead(String words, boolean out) throws Exception {
    Map<String, String> environment = echoingJava();
    Path link = Files.createSymbolicLink(folder.resolve("chungtay"), PROGRAM);
    Files.writeString(folder.resolve("few.csv"), "code\n");
    Files.createDirectory(folder.resolve("data"));
    Path much = Files.createDirectory(folder.resolve("much"));
    Files.write(much.resolve("much.csv"), new byte[34_000_000]);
    Files.createSymbolicLink(folder.resolve("much.csv"), much.resolve("much.csv"));

    Started started = Started.run(link, folder, environment, words.split(" "));
    Files.delete(link); // JUnit warns of links that lead out of its folder

    assertThat(started.exitCode()).as(started.err()).isZero();
    assertThat(started.out().lines().toList().contains("-XX:TieredStopAtLevel=1")).isEqualTo(out);
    assertThat(started.out()).endsWith("\n" + words.replace(' ', '\n') + "\n");
  }

  private Started start(Path program, Map<String, String> environment) throws Exception {
    return Started.version(program, folder, environment);
  }
}
