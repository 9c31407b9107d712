package vn.chungtay.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import vn.chungtay.finding.CannotRun;
import vn.chungtay.finding.Language;
import vn.chungtay.finding.Texts;

/** The command line as a function: arguments and streams in, exit code out. */
public final class Chungtay {
  private Chungtay() {}

  /** Runs one command. */
  public static int run(Console console, String... args) {
    Texts texts = new Texts(language(args));
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

  /** Tells that the result could not be written to standard output. */
  static int lost(Console console, IOException reason, String... args) {
    CannotRun stop = CannotRun.environment("standard_output").because(reason);
    console.err().println("chungtay: " + stop.sentence(new Texts(language(args))));
    return stop.reason().exitCode();
  }

  static CommandLine commandLine(Session session) {
    CommandLine line = new CommandLine(new RootCommand().spec());
    for (Subcommand subcommand : Subcommand.values()) {
      line.addSubcommand(subcommand.code(), subcommand.spec(session));
    }
    line.registerConverter(BigDecimal.class, text -> number(text, session.texts()));
    line.registerConverter(ExportFormat.class, text -> exportFormat(text, session.texts()));
    return line.setResourceBundle(session.texts().help())
        .setExpandAtFiles(false)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(writer(session.console().out()))
        .setErr(writer(session.console().err()));
  }

  private static BigDecimal number(String text, Texts texts) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw new CommandLine.TypeConversionException(texts.get("option.no_number", text));
    }
  }

  private static ExportFormat exportFormat(String text, Texts texts) {
    return Arrays.stream(ExportFormat.values())
        .filter(format -> format.toString().equalsIgnoreCase(text))
        .findFirst()
        .orElseThrow(
            () ->
                new CommandLine.TypeConversionException(
                    texts.get(
                        "option.no_such_word",
                        text,
                        Arrays.stream(ExportFormat.values())
                            .map(ExportFormat::toString)
                            .collect(Collectors.joining(", ")))));
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  /** The language asked for, found before anything is parsed, so that complaints speak it too. */
  private static Language language(String[] args) {
    for (int i = 0; i < args.length; i++) {
      String option = i > 0 && args[i - 1].equals("--lang") ? "--lang=" + args[i] : args[i];
      for (Language language : Language.values()) {
        if (option.equalsIgnoreCase("--lang=" + language.code())) {
          return language;
        }
      }
    }
    return Language.VI;
  }
}
