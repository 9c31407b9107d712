package vn.chungtay.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/** The start of the program. */
public final class Main {
  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] args) {
    WatchedStream result = new WatchedStream(new FileOutputStream(FileDescriptor.out));
    Console console =
        console(
            System.in, result, new FileOutputStream(FileDescriptor.err), System.console() != null);
    int exitCode = Chungtay.run(console, args);
    console.out().flush();
    if (result.failure().isPresent()) {
      exitCode = Chungtay.lost(console, result.failure().get(), args);
    }
    console.err().flush();
    System.exit(exitCode);
  }

  static Console console(InputStream in, OutputStream out, OutputStream err, boolean terminal) {
    return new Console(
        in,
        utf8(new BufferedOutputStream(out), false),
        utf8(err, true),
        Clock.systemUTC(),
        terminal);
  }

  private static PrintStream utf8(OutputStream to, boolean flushEachLine) {
    return new PrintStream(to, flushEachLine, StandardCharsets.UTF_8);
  }
}
