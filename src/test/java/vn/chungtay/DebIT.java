package vn.chungtay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The Debian package, which {@code -Pdeb} builds, is installed and removed again in a root folder
 * of its own, so that this machine stays as it is; skipped, with a word, where that cannot be.
 */
class DebIT {
  @TempDir Path folder;

  private Path root;
  private Path deb;

  @BeforeEach
  void aRootOfItsOwn() throws IOException {
    Optional<Path> found = built();
    need(found.isPresent(), "no package was built; mvn -Pdeb verify builds and installs one");
    need(Files.isExecutable(Path.of("/usr/bin/dpkg")), "there is no dpkg here");
    need("root".equals(System.getProperty("user.name")), "only root may install");
    deb = found.get();
    root = folder.resolve("root");
    for (String name : List.of("info", "updates", "triggers")) {
      Files.createDirectories(root.resolve("var/lib/dpkg").resolve(name));
    }
    Files.createFile(root.resolve("var/lib/dpkg/status"));
  }

  private static Optional<Path> built() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("target").toAbsolutePath())) {
      return files.filter(file -> file.toString().endsWith(".deb")).findFirst();
    }
  }

  private static void need(boolean there, String otherwise) {
    if (!there) {
      System.err.println("SKIPPED: installing the Debian package (" + otherwise + ")");
    }
    assumeTrue(there, otherwise);
  }

  private String run(String... words) throws IOException, InterruptedException {
    Path err = folder.resolve("err.txt");
    ProcessBuilder builder = new ProcessBuilder(words).redirectError(err.toFile());
    builder.environment().putAll(Map.of("LC_ALL", "C.UTF-8", "CHUNGTAY_CACHE", "off"));
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(String.join(" ", words) + Files.readString(err)).isZero();
    return out;
  }

  private void dpkg(String... words) throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of("dpkg", "--root=" + root, "--force-depends"));
    all.addAll(List.of(words));
    run(all.toArray(String[]::new));
  }

  private List<Path> installed() throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .map(root::relativize)
          .filter(file -> !file.startsWith("var/lib/dpkg"))
          .toList();
    }
  }

  @Test
  void isInstalledRunsIsExplainedAndIsGoneAgain() throws Exception {
    dpkg("-i", deb.toString());

    Path program = root.resolve("usr/bin/chungtay");
    assertThat(run(program.toString(), "--version")).startsWith("chungtay ");
    String man = root.resolve("usr/share/man").toString();
    if (Files.isExecutable(Path.of("/usr/bin/man"))) {
      assertThat(run("man", "-M", man, "-w", "chungtay")).contains("man1/chungtay.1.gz");
      assertThat(run("man", "-M", man, "-w", "chungtay-export")).contains("chungtay-export.1");
    }
    assertThat(root.resolve("usr/share/man/vi/man1/chungtay.1.gz")).isNotEmptyFile();
    String completion = root.resolve("usr/share/bash-completion/completions/chungtay").toString();
    assertThat(run("bash", "-c", "source " + completion + " && complete -p chungtay"))
        .contains("_complete_chungtay");
    assertThat(root.resolve("usr/share/zsh/vendor-completions/_chungtay"))
        .content()
        .startsWith("#compdef chungtay");

    dpkg("--purge", "chungtay");
    assertThat(installed()).isEmpty();
  }

  @Test
  void needsAJavaAndHasTheChecksumsOfItsFiles() throws Exception {
    assertThat(run("dpkg-deb", "--field", deb.toString(), "Depends").strip())
        .isEqualTo("default-jre-headless (>= 2:1.17) | java17-runtime-headless");
    dpkg("-i", deb.toString());
    assertThat(run("dpkg", "--root=" + root, "--verify", "chungtay")).isEmpty();
    assertThat(root.resolve("var/lib/dpkg/info/chungtay.md5sums")).isNotEmptyFile();
  }
}
