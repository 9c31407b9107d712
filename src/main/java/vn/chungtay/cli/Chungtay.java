package vn.chungtay.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import vn.chungtay.finding.Language;
import vn.chungtay.finding.Texts;

/** The command line as a function: arguments and streams in, exit code out. */
public final class Chungtay {
  private Chungtay() {}

  /** Runs one command. */
  public static int run(Console console, String... args) {
    Texts texts = new Texts(language(args).orElse(Language.VI));
    Session session = new Session(console, texts, List.of(args));
    Faults faults = new Faults(session);
    try {
      return commandLine(session)
          .setParameterExceptionHandler(faults)
          .setExecutionExceptionHandler(faults)
          .execute(args);
    } catch (OutOfMemoryError e) {
      return faults.outOfMemory();
    } catch (StackOverflowError e) {
      return faults.bug(e);
    }
  }

  private static CommandLine commandLine(Session session) {
    CommandLine line =
        new CommandLine(new RootCommand())
            .addSubcommand(new AggregateCommand(session))
            .addSubcommand(new ValidateCommand(session))
            .addSubcommand(new CheckCommand(session))
            .addSubcommand(new RulesCommand(session))
            .addSubcommand(new IndicatorsCommand(session))
            .addSubcommand(new StandardsCommand(session))
            .addSubcommand(new ActivitiesCommand(session));
    return line.setResourceBundle(session.texts().help())
        .setExpandAtFiles(false)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(writer(session.console().out()))
        .setErr(writer(session.console().err()));
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  /** The language asked for, found before anything is parsed, so that complaints speak it too. */
  private static Optional<Language> language(String[] args) {
    String given = "--lang=";
    List<String> words = Arrays.asList(args);
    int at = words.indexOf("--lang");
    String word =
        at >= 0 && at + 1 < words.size()
            ? words.get(at + 1)
            : words.stream()
                .filter(w -> w.startsWith(given))
                .map(w -> w.substring(given.length()))
                .findFirst()
                .orElse("");
    return Arrays.stream(Language.values())
        .filter(l -> l.code().equalsIgnoreCase(word))
        .findFirst();
  }
}
