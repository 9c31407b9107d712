package vn.chungtay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** What one start of the built program, as a process of its own, printed and how it ended. */
record Started(int exitCode, String out, String err) {
  static final Path PROGRAM = Path.of("target", "chungtay").toAbsolutePath();

  /**
   * Asks for the version, from the folder of the program and with nothing but the given
   * environment.
   *
   * @param folder keeps what is printed
   */
  static Started version(Path program, Path folder, Map<String, String> environment)
      throws IOException, InterruptedException {
    return run(program, folder, environment, "--version");
  }

  /** The same with any words. */
  static Started run(Path program, Path folder, Map<String, String> environment, String... words)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile(folder, "out", ".txt");
    Path err = Files.createTempFile(folder, "err", ".txt");
    ProcessBuilder builder = new ProcessBuilder(program.toString());
    builder.command().addAll(List.of(words));
    builder.environment().clear();
    builder.environment().putAll(environment);
    builder.directory((program.isAbsolute() ? program : PROGRAM).getParent().toFile());
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    Process process = builder.start();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).as("ended within a minute").isTrue();
    return new Started(process.exitValue(), Files.readString(out), Files.readString(err));
  }

  void isVersion() {
    assertThat(exitCode).as(err).isZero();
    assertThat(out).containsPattern("\\d+\\.\\d+\\.\\d+");
  }
}
