package vn.chungtay.scenario;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import vn.chungtay.cli.Chungtay;
import vn.chungtay.cli.Console;

/** Starts the tool within this process, on a fixed day. */
public final class Tool {
  /** What one start of the tool printed, and its exit code. */
  public record Output(String out, String err, int exitCode) {}

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2021-01-15T08:00:00Z"), ZoneOffset.UTC);

  private Tool() {}

  public static Output run(String... arguments) {
    return run(new byte[0], arguments);
  }

  /** Runs with some standard input; what is logged counts as printed to standard error. */
  public static Output run(byte[] standardInput, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
    Console console =
        new Console(
            new ByteArrayInputStream(standardInput),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            errors,
            CLOCK,
            false);
    PrintStream before = System.err;
    System.setErr(errors);
    try {
      int exitCode = Chungtay.run(console, arguments);
      return new Output(
          out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8), exitCode);
    } finally {
      System.setErr(before);
    }
  }
}
