package vn.chungtay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything the README shows is run, and prints what the README says it prints. */
class ReadmeIT {
  private static final Path PROJECT = Path.of("").toAbsolutePath();
  private static final Pattern BLOCK =
      Pattern.compile("```(sh|crontab)\n(.*?)```(?:\n\n```text\n(.*?)```)?", Pattern.DOTALL);
  private static final Pattern EXIT = Pattern.compile("# exit ([0-9]+)");
  private static final Pattern SCHEDULE = Pattern.compile("^(\\S+ ){5}");
  private static final String SERVER_FOLDER = "/srv/giam-ngheo";

  @TempDir private Path folder;

  /** Commands of the README in one block, and what they print together. */
  record Shown(String kind, String commands, String printed) {
    int exitCode() {
      Matcher exit = EXIT.matcher(commands);
      return exit.find() ? Integer.parseInt(exit.group(1)) : 0;
    }

    @Override
    public String toString() {
      return commands.strip();
    }
  }

  static List<Shown> shown() throws IOException {
    List<Shown> blocks = new ArrayList<>();
    Matcher block = BLOCK.matcher(Files.readString(PROJECT.resolve("README.md")));
    while (block.find()) {
      blocks.add(new Shown(block.group(1), block.group(2), block.group(3)));
    }
    return blocks;
  }

  @BeforeEach
  void aFreshCheckout() throws IOException {
    for (String name : List.of("target", "samples")) {
      Files.createSymbolicLink(folder.resolve(name), PROJECT.resolve(name));
    }
    Files.createSymbolicLink(folder.resolve("chungtay"), PROJECT.resolve("target/chungtay"));
    Files.createSymbolicLink(folder.resolve("2016-2020"), PROJECT.resolve("samples/with-errors"));
  }

  /** The links are no longer needed, and JUnit warns of links that lead out of its folder. */
  @AfterEach
  void withoutLinks() throws IOException {
    for (String name : List.of("target", "samples", "chungtay", "2016-2020")) {
      Files.delete(folder.resolve(name));
    }
  }

  @ParameterizedTest
  @MethodSource("shown")
  void theReadmeTellsTheTruth(Shown shown) throws Exception {
    String commands = withoutBuild(shown);
    assumeThat(commands).as("the build itself is what runs this test").isNotBlank();
    Path output = folder.resolve("printed.txt");
    ProcessBuilder builder =
        new ProcessBuilder("/bin/sh", "-c", commands)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    if (shown.kind().equals("crontab")) {
      builder.environment().clear();
    }
    builder.environment().put("CHUNGTAY_JAVA_OPTS", "-XX:TieredStopAtLevel=1");
    Process process = builder.start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    String printed = Files.readString(output, StandardCharsets.UTF_8);
    assertThat(process.exitValue()).as(printed).isEqualTo(shown.exitCode());
    if (shown.printed() != null) {
      assertThat(printed).isEqualTo(shown.printed());
    }
  }

  private String withoutBuild(Shown shown) {
    if (shown.kind().equals("crontab")) {
      String command = SCHEDULE.matcher(shown.commands()).replaceFirst("");
      return command.replace(SERVER_FOLDER, folder.toString());
    }
    return shown.commands().replaceFirst("^mvn [^&\n]*(&& )?", "").strip();
  }
}
