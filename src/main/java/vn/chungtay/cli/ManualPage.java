package vn.chungtay.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import vn.chungtay.finding.Texts;

/** The manual page of one command, which says what its help says and what holds for all. */
final class ManualPage {
  private static final List<String> EXIT_CODES = List.of("0", "1", "2", "3", "75");
  private static final List<String> VARIABLES =
      List.of("CHUNGTAY_CACHE", "CHUNGTAY_JAVA_OPTS", "JAVA_HOME", "NO_COLOR", "XDG_CACHE_HOME");

  private final CommandLine command;
  private final CommandSpec spec;
  private final Texts texts;
  private final Roff page;

  /**
   * A page that is not written yet.
   *
   * @param date the day it bears
   */
  ManualPage(CommandLine command, Texts texts, String date) {
    this.command = command;
    this.spec = command.getCommandSpec();
    this.texts = texts;
    this.page = new Roff(file().toUpperCase(Locale.ROOT), date, "chungtay " + Version.number());
  }

  private String file() {
    return spec.qualifiedName("-");
  }

  /**
   * The page.
   *
   * @param commands all commands of the tool
   */
  String text(List<String> commands) {
    // As whatis and apropos list it: without a point at the end.
    String what = header(spec).replaceFirst("\\.$", "");
    page.section(title("name")).plain(file() + " - " + what);
    synopsis();
    if (spec.parent() == null) {
      page.section(title("description")).plain(texts.get("man.description"));
      page.section(title("commands"));
      for (String name : commands) {
        page.entry(
            Roff.bold("chungtay-" + name) + "(1)",
            header(command.getSubcommands().get(name).getCommandSpec()));
      }
    }
    arguments();
    footer();
    page.section(title("exit"));
    EXIT_CODES.forEach(code -> page.entry(Roff.bold(code), texts.get("man.exit." + code)));
    page.section(title("environment"));
    VARIABLES.forEach(
        name ->
            page.entry(
                Roff.bold(name), texts.get("man.environment." + name.toLowerCase(Locale.ROOT))));
    page.section(title("see"));
    return page.line(others(commands)).toString();
  }

  private String title(String section) {
    return texts.get("man.title." + section);
  }

  private static String header(CommandSpec spec) {
    return String.join(" ", spec.usageMessage().header());
  }

  private void synopsis() {
    page.section(title("synopsis"));
    String positions =
        spec.positionalParameters().stream()
            .map(ManualPage::position)
            .collect(Collectors.joining(" "));
    String rest = spec.parent() == null ? Roff.slanted(texts.get("man.command")) : positions;
    page.line(
        Roff.bold(spec.qualifiedName())
            + " ["
            + Roff.slanted(texts.get("man.option"))
            + "]... "
            + rest);
  }

  private static String position(PositionalParamSpec position) {
    String label = Roff.slanted(position.paramLabel());
    boolean optional = position.arity().min() == 0 || !position.required();
    String many = position.arity().max() > 1 ? "..." : "";
    return (optional ? "[" + label + "]" : label) + many;
  }

  private void arguments() {
    page.section(title("options"));
    for (PositionalParamSpec position : spec.positionalParameters()) {
      page.entry(Roff.slanted(position.paramLabel()), description(position));
    }
    for (OptionSpec option : spec.options()) {
      String names = Stream.of(option.names()).map(Roff::bold).collect(Collectors.joining(", "));
      String label = option.arity().max() == 0 ? "" : " " + Roff.slanted(option.paramLabel());
      page.entry(names + label, description(option));
    }
  }

  private static String description(ArgSpec argument) {
    return String.join(" ", argument.description());
  }

  /** Examples stand indented in the help; what else stands there are sentences. */
  private void footer() {
    List<String> lines =
        Stream.of(spec.usageMessage().footer())
            .flatMap(text -> Stream.of(text.split("%n|\\n")))
            .toList();
    List<String> examples = lines.stream().filter(line -> line.startsWith("  ")).toList();
    if (!examples.isEmpty()) {
      page.section(title("examples")).typed(examples.stream().map(String::strip).toList());
    }
  }

  private String others(List<String> commands) {
    String own = file();
    return Stream.concat(Stream.of("chungtay"), commands.stream().map(name -> "chungtay-" + name))
        .filter(name -> !name.equals(own))
        .map(name -> Roff.bold(name) + "(1)")
        .collect(Collectors.joining(", "));
  }
}
