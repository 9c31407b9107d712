package vn.chungtay.scenario;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The runs of one scenario in a temporary folder, and what came of them. */
final class ScenarioRun {
  private static final List<String> SELDOM_COMPARED =
      List.of(
          "summary.json",
          "datapackage.json",
          "indicators.csv",
          "activities.csv",
          "activities.json",
          "awards.csv",
          "awards.json",
          "indicators.json",
          "report.html",
          "report.xlsx",
          "report.docx");

  private final Scenario scenario;
  private final Path temporary;
  private final StringBuilder out = new StringBuilder();
  private final StringBuilder err = new StringBuilder();
  private final List<String> wrongExitCodes = new ArrayList<>();

  private ScenarioRun(Scenario scenario, Path temporary) {
    this.scenario = scenario;
    this.temporary = temporary;
  }

  static ScenarioRun of(Scenario scenario, Path temporary) {
    ScenarioRun run = new ScenarioRun(scenario, temporary);
    Text.copy(scenario.input(), run.input());
    List<Scenario.Command> commands = scenario.commands();
    commands.forEach(command -> run.run(command, commands.size() > 1));
    return run;
  }

  private void run(Scenario.Command command, boolean titled) {
    String[] words = command.words().stream().map(this::placed).toArray(String[]::new);
    Tool.Output output = Tool.run(scenario.standardInput(), words);
    String title = titled ? "$ chungtay " + command.line() + "\n" : "";
    out.append(title).append(normalised(output.out()));
    err.append(title).append(normalised(output.err()));
    if (output.exitCode() != command.exitCode()) {
      wrongExitCodes.add(
          "chungtay %s: expected exit code %d, found %d\n%s"
              .formatted(command.line(), command.exitCode(), output.exitCode(), output.err()));
    }
  }

  /** What is compared: {@code stdout.txt}, {@code stderr.txt}, {@code out/...} with their texts. */
  SortedMap<String, String> produced() {
    SortedMap<String, String> produced = new TreeMap<>();
    produced.put("stdout.txt", out.toString());
    produced.put("stderr.txt", err.toString());
    Map<String, List<Selection>> selections =
        scenario.compared().stream().collect(Collectors.groupingBy(Selection::file));
    written()
        .forEach(
            (name, file) -> {
              if (selections.isEmpty() ? usuallyCompared(name) : selections.containsKey(name)) {
                List<Selection> wanted = selections.getOrDefault(name, List.of(Selection.of(name)));
                produced.put("out/" + name, normalised(Selection.apply(wanted, content(file))));
              }
            });
    produced.values().removeIf(String::isEmpty);
    return produced;
  }

  /** A packed document is shown by its words. */
  private static String words(Path file) {
    return file.toString().endsWith(".docx")
        ? DocxDump.of(file)
        : new String(Text.bytes(file), StandardCharsets.UTF_8);
  }

  /** The style and script of a page have files of their own; what a scenario shows is the rest. */
  private static String content(Path file) {
    String text = words(file);
    return file.toString().endsWith(".html")
        ? text.replaceAll("(?s)<(style|script)>.*?</\\1>", "<$1/>")
            .replaceAll("sha256-[A-Za-z0-9+/=]{44}", "sha256-...")
        : text;
  }

  private static boolean usuallyCompared(String name) {
    return SELDOM_COMPARED.stream().noneMatch(name::endsWith);
  }

  List<String> wrongExitCodes() {
    return wrongExitCodes;
  }

  /** Where something stands that may stand nowhere. */
  List<String> leaks() {
    List<String> leaks = new ArrayList<>();
    for (String secret : scenario.never()) {
      if (out.toString().contains(secret) || err.toString().contains(secret)) {
        leaks.add(secret + " is printed");
      }
      written()
          .forEach(
              (name, file) -> {
                // The name of a temporary folder may hold any digits.
                if (normalised(words(file)).contains(secret)) {
                  leaks.add(secret + " stands in " + name);
                }
              });
    }
    return leaks;
  }

  private SortedMap<String, Path> written() {
    return Text.under(out());
  }

  private String placed(String word) {
    return word.replace("{input}", input().toString()).replace("{out}", out().toString());
  }

  private String normalised(String text) {
    return text.replace(input().toString(), "{input}").replace(out().toString(), "{out}");
  }

  private Path input() {
    return temporary.resolve("input");
  }

  private Path out() {
    return temporary.resolve("out");
  }
}
