package vn.chungtay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import picocli.CommandLine.Option;
import vn.chungtay.finding.CannotRun;

/** How much is said, and where. */
final class OutputOptions {
  /** When to use colours. */
  enum Color {
    AUTO,
    ALWAYS,
    NEVER
  }

  @Option(
      names = {"-q", "--quiet"},
      descriptionKey = "quiet")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      descriptionKey = "verbose")
  private boolean verbose;

  @Option(names = "--color", paramLabel = "auto|always|never", descriptionKey = "color")
  private Color color = Color.AUTO;

  @Option(names = "--log-file", paramLabel = "FILE", descriptionKey = "log-file")
  private Optional<Path> logFile = Optional.empty();

  boolean quiet() {
    return quiet;
  }

  boolean colored(Console console) {
    boolean wanted = System.getenv("NO_COLOR") == null && console.terminal();
    return color == Color.ALWAYS || color == Color.AUTO && wanted;
  }

  /** Sets the log up; must come before the first line is logged. */
  void startLog() {
    System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", level());
    logFile.ifPresent(OutputOptions::logTo);
  }

  private static void logTo(Path file) {
    try {
      Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND).close();
    } catch (IOException e) {
      throw CannotRun.environment("log_file", file.toString());
    }
    System.setProperty("org.slf4j.simpleLogger.logFile", file.toString());
  }

  private String level() {
    return verbose || logFile.isPresent() ? "info" : "warn";
  }
}
