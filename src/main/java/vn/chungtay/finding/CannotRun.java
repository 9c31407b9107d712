package vn.chungtay.finding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The run cannot start or go on: the one exception for a wrong command line, configuration or
 * surrounding. Handled once, at the edge; wrong data never raises it.
 */
public final class CannotRun extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The signs of what a sentence quotes; a wrong file may hold anything. */
  private static final int LONGEST = 1_000;

  /** Whose fault it is, and with it the exit code. */
  public enum Cause {
    /** The command line, campaign or units file is wrong. */
    CONFIGURATION(2),
    /** Files cannot be read or written, memory ran out. */
    ENVIRONMENT(3),
    /** Another run holds the output folder. */
    BUSY(75);

    private final int exitCode;

    Cause(int exitCode) {
      this.exitCode = exitCode;
    }

    public int exitCode() {
      return exitCode;
    }
  }

  private final Cause reason;
  private final String key;
  private final transient List<String> arguments;
  private final transient Optional<Finding> first;
  private final transient Optional<SystemSaid> said;

  /**
   * A reason to stop.
   *
   * @param key the text that tells it, under {@code stop.}
   */
  public CannotRun(Cause reason, String key, String... arguments) {
    this(reason, key, Optional.empty(), Optional.empty(), List.of(arguments));
  }

  private CannotRun(
      Cause reason,
      String key,
      Optional<Finding> first,
      Optional<SystemSaid> said,
      List<String> arguments) {
    super(key + " " + arguments);
    this.reason = reason;
    this.key = key;
    this.arguments = List.copyOf(arguments);
    this.first = first;
    this.said = said;
  }

  /** A wrong command line, campaign or units file. */
  public static CannotRun configuration(String key, String... arguments) {
    return new CannotRun(Cause.CONFIGURATION, key, arguments);
  }

  /** A file or machine that does not do what is needed. */
  public static CannotRun environment(String key, String... arguments) {
    return new CannotRun(Cause.ENVIRONMENT, key, arguments);
  }

  /**
   * None of some files can be read.
   *
   * @param first what is wrong with the first of them
   */
  public static CannotRun nothingReadable(int files, Finding first) {
    return new CannotRun(
        Cause.ENVIRONMENT,
        "nothing_readable",
        Optional.of(first),
        Optional.empty(),
        List.of(String.valueOf(files), first.origin().file()));
  }

  /** The same, with what the system said as the last thing that the sentence quotes. */
  public CannotRun because(IOException failure) {
    return new CannotRun(reason, key, first, Optional.of(SystemSaid.of(failure)), arguments);
  }

  /** The heap is full; twice as much of it is a good next try. */
  public static CannotRun outOfMemory() {
    long megabytes = Runtime.getRuntime().maxMemory() >> 20;
    return environment("out_of_memory", String.valueOf(megabytes), String.valueOf(2 * megabytes));
  }

  public Cause reason() {
    return reason;
  }

  /** The sentence for the user. */
  public String sentence(Texts texts) {
    List<String> parts = new ArrayList<>(arguments);
    first.ifPresent(finding -> parts.addAll(List.of(texts.message(finding), texts.hint(finding))));
    said.ifPresent(words -> parts.add(words.in(texts)));
    return texts.get("stop." + key, parts.stream().map(CannotRun::cut).toArray());
  }

  private static String cut(String argument) {
    return argument.length() <= LONGEST ? argument : argument.substring(0, LONGEST) + "…";
  }
}
