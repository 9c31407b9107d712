package vn.chungtay.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import vn.chungtay.finding.CannotRun;
import vn.chungtay.finding.Texts;
import vn.chungtay.finding.Visible;

/** The one place where what went wrong becomes a sentence and an exit code. */
final class Faults
    implements CommandLine.IParameterExceptionHandler, CommandLine.IExecutionExceptionHandler {
  private static final int FRAMES = 50;
  private static final int USAGE = 2;
  private static final int FAILURE = 3;

  private final Texts texts;
  private final PrintStream err;

  Faults(Session session) {
    this.texts = session.texts();
    this.err = session.console().err();
  }

  @Override
  public int handleParseException(CommandLine.ParameterException wrong, String[] args) {
    tell(UsageWords.in(texts, wrong.getMessage()));
    if (wrong instanceof CommandLine.UnmatchedArgumentException unmatched) {
      List<String> suggestions = unmatched.getSuggestions();
      if (!suggestions.isEmpty()) {
        err.println(texts.get("stop.did_you_mean", String.join(", ", suggestions)));
      }
    }
    String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
    err.println(texts.get("stop.see_help", command));
    return USAGE;
  }

  @Override
  public int handleExecutionException(
      Exception wrong, CommandLine line, CommandLine.ParseResult parsed) {
    if (wrong instanceof CannotRun stop) {
      tell(stop.sentence(texts));
      return stop.reason().exitCode();
    }
    if (wrong instanceof CommandLine.ParameterException usage) {
      return handleParseException(usage, new String[0]);
    }
    return bug(wrong);
  }

  /** Where the program failed; never the message of the exception, which may quote a person. */
  int bug(Throwable wrong) {
    List<StackTraceElement> frames = List.of(wrong.getStackTrace());
    String place = frames.stream().filter(Faults::ours).findFirst().map(f -> " " + f).orElse("");
    tell(texts.get("stop.bug", wrong.getClass().getName() + place));
    // Not a constant: the first logger made settles the level, and that is not known before.
    Logger log = LoggerFactory.getLogger(Faults.class);
    log.info(
        "unexpected {}\n{}",
        wrong.getClass().getName(),
        frames.stream().limit(FRAMES).map(f -> "  " + f).collect(Collectors.joining("\n")));
    return FAILURE;
  }

  private static boolean ours(StackTraceElement frame) {
    return frame.getClassName().startsWith("vn.chungtay.");
  }

  /** Out of memory is the one error that has a remedy. */
  int outOfMemory() {
    tell(CannotRun.outOfMemory().sentence(texts));
    return FAILURE;
  }

  private void tell(String sentence) {
    err.println("chungtay: " + Visible.text(sentence));
  }
}
