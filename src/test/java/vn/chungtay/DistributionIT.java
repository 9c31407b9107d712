package vn.chungtay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** What is shipped beside the program. */
class DistributionIT {
  private static final Path TARGET = Path.of("target").toAbsolutePath();

  private static Path archive(String ending) throws IOException {
    try (Stream<Path> files = Files.list(TARGET)) {
      List<Path> found =
          files
              .filter(file -> file.getFileName().toString().matches("chungtay-[0-9].*" + ending))
              .toList();
      assertThat(found).as(ending).hasSize(1);
      return found.get(0);
    }
  }

  private static String text(String name) throws IOException {
    return Files.readString(TARGET.resolve(name), StandardCharsets.UTF_8);
  }

  @Test
  void bothLaunchersHaveTheFlagsOfTheOneFile() throws IOException {
    Properties flags = new Properties();
    try (var reader = Files.newBufferedReader(Path.of("src/main/launcher/flags.properties"))) {
      flags.load(reader);
    }
    String shell = text("chungtay.sh");
    String windows = text("distribution/chungtay.cmd");

    assertThat(flags.stringPropertyNames()).hasSizeGreaterThan(4);
    for (String name : flags.stringPropertyNames()) {
      assertThat(shell).as(name).contains(flags.getProperty(name)).doesNotContain("@" + name);
      assertThat(windows).as(name).doesNotContain("@" + name);
      // How much a command will read is looked up on Unix alone.
      if (!name.equals("flags.little")) {
        assertThat(windows).as(name).contains(flags.getProperty(name));
      }
    }
    assertThat(shell + windows).doesNotContain("@flags", "@commands", "@build", "@version");
  }

  @Test
  void theLauncherForWindowsIsWrittenAsWindowsReadsIt() throws IOException {
    byte[] bytes = Files.readAllBytes(TARGET.resolve("distribution/chungtay.cmd"));
    String text = new String(bytes, StandardCharsets.US_ASCII);

    assertThat(bytes).as("plain ASCII in any code page").doesNotContain((byte) 0xff).isNotEmpty();
    for (byte b : bytes) {
      assertThat(b).isPositive();
    }
    assertThat(text.replace("\r\n", "")).as("CR LF").doesNotContain("\n", "\r");
    assertThat(text)
        .contains("DisableDelayedExpansion", "\"%java%\" ", " -jar \"%self%\" %*\r\n")
        .contains("exit /b %code%", "chcp 65001");
    // `call` would read percent signs a second time.
    assertThat(text.lines()).noneMatch(line -> line.matches("(?i).*\\bcall\\b.*"));
    List<String> labels =
        text.lines().filter(line -> line.matches(":[a-z]+")).map(l -> l.substring(1)).toList();
    List<String> jumps =
        text.lines()
            .flatMap(line -> Stream.of(line.split("goto ")).skip(1))
            .map(rest -> rest.split("[^a-z]")[0])
            .toList();
    assertThat(labels).doesNotHaveDuplicates().containsAll(jumps);
  }

  @Test
  void theArchiveHoldsAllThatIsShipped() throws IOException {
    try (ZipFile zip = new ZipFile(archive("\\.zip").toFile())) {
      List<String> names = zip.stream().map(ZipEntry::getName).toList();
      String root = names.get(0).substring(0, names.get(0).indexOf('/') + 1);

      assertThat(names).allMatch(name -> name.startsWith(root));
      for (String name :
          List.of(
              "chungtay",
              "chungtay.cmd",
              "README.txt",
              "LICENSE",
              "NOTICE",
              "completion/chungtay",
              "completion/_chungtay",
              "man/man1/chungtay.1",
              "man/vi/man1/chungtay-aggregate.1")) {
        assertThat(names).contains(root + name);
      }
      assertThat(zip.stream().map(ZipEntry::getTimeLocal).distinct()).as("one time").hasSize(1);
      assertThat(zip.getInputStream(zip.getEntry(root + "chungtay")))
          .hasSameContentAs(Files.newInputStream(TARGET.resolve("chungtay")));
    }
    assertThat(archive("\\.tar\\.gz")).isNotEmptyFile();
  }

  @Test
  void everyLibraryInTheProgramIsNamedInTheNotice() throws IOException {
    String notice = text("distribution/NOTICE");
    try (JarFile jar = new JarFile(TARGET.resolve("chungtay-all.jar").toFile())) {
      List<String> libraries =
          jar.stream()
              .map(ZipEntry::getName)
              .filter(name -> name.matches("META-INF/maven/.*/pom\\.properties"))
              .map(name -> name.split("/")[3])
              .filter(artifact -> !artifact.equals("chungtay"))
              .toList();

      assertThat(libraries).isNotEmpty().allMatch(notice::contains);
    }
  }
}
