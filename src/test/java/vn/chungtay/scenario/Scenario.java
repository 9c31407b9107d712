package vn.chungtay.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder that says what is run, on what, and what must come of it.
 *
 * <ul>
 *   <li>{@code command.txt}: the arguments of one run a line; {@code {input}} and {@code {out}}
 *       stand for folders, and a line may end in {@code # exit 1}
 *   <li>{@code input/}: the campaign or files
 *   <li>{@code stdin.txt}: standard input, if any
 *   <li>{@code compare.txt}: the files of the out folder that are compared, see {@link Selection}
 *   <li>{@code never.txt}: texts that may appear nowhere in what is printed or written
 *   <li>{@code expected/}: what is printed and written
 * </ul>
 */
record Scenario(Path folder) {
  private static final Path ROOT =
      Path.of(System.getProperty("basedir", ""), "src/test/resources/scenarios");

  private static final Pattern EXIT = Pattern.compile("\\s+# exit (\\d+)$");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  /** One run and the exit code it must have. */
  record Command(String line, int exitCode) {
    static Command of(String text) {
      Matcher exit = EXIT.matcher(text);
      return exit.find()
          ? new Command(text.substring(0, exit.start()), Integer.parseInt(exit.group(1)))
          : new Command(text, 0);
    }

    List<String> words() {
      return WORD.matcher(line).results().map(Command::word).toList();
    }

    private static String word(MatchResult found) {
      return found.group(1) == null ? found.group(2) : found.group(1);
    }
  }

  /** All scenarios by name. */
  static List<Scenario> all() {
    try (Stream<Path> folders = Files.list(ROOT)) {
      return folders.filter(Files::isDirectory).sorted().map(Scenario::new).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Command> commands() {
    return lines("command.txt").stream().map(Command::of).toList();
  }

  /** What is compared of the out folder; empty for the default. */
  List<Selection> compared() {
    return lines("compare.txt").stream().map(Selection::of).toList();
  }

  /** What may appear nowhere. */
  List<String> never() {
    return lines("never.txt");
  }

  byte[] standardInput() {
    Path file = folder.resolve("stdin.txt");
    return Files.exists(file) ? Text.bytes(file) : new byte[0];
  }

  Path input() {
    return folder.resolve("input");
  }

  Path expected() {
    return folder.resolve("expected");
  }

  /** The rows of the expected CSV files whose path starts so. */
  Stream<Map<String, String>> tables(String start) {
    Map<String, Path> files = Text.under(expected());
    return files.keySet().stream()
        .filter(name -> name.startsWith(start) && name.endsWith(".csv"))
        .flatMap(name -> CsvTable.of(Text.of(files.get(name))).rows().stream());
  }

  /** What the scenario shows, and with what arithmetic. */
  String readme() {
    return String.join("\n", lines("README.md"));
  }

  private List<String> lines(String file) {
    Path path = folder.resolve(file);
    return Files.exists(path)
        ? Text.of(path).lines().filter(line -> !line.isBlank()).toList()
        : List.of();
  }

  @Override
  public String toString() {
    return folder.getFileName().toString();
  }
}
