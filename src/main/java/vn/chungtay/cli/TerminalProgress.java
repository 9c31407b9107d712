package vn.chungtay.cli;

import java.io.PrintStream;
import vn.chungtay.pipeline.Progress;

/** Shows on a terminal which file is being read, on one line that is wiped again. */
final class TerminalProgress implements Progress {
  private static final int WIDTH = 76;

  private final PrintStream err;

  TerminalProgress(PrintStream err) {
    this.err = err;
  }

  /** What listens to a run: nobody unless a person watches and wants to. */
  static Progress of(Console console, OutputOptions options) {
    return console.terminal() && !options.quiet()
        ? new TerminalProgress(console.err())
        : Progress.SILENT;
  }

  @Override
  public void file(String name, int number, int of) {
    String line = "[" + number + "/" + of + "] " + name;
    String shown = line.length() > WIDTH ? line.substring(0, WIDTH) : line;
    err.print("\r" + shown + " ".repeat(WIDTH - shown.length()));
    if (number == of) {
      err.print("\r" + " ".repeat(WIDTH) + "\r");
    }
    err.flush();
  }
}
