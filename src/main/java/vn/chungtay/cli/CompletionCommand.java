package vn.chungtay.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Parameters;

/** {@code chungtay completion}: a script with which a shell completes commands and options. */
@Command(mixinStandardHelpOptions = true)
final class CompletionCommand implements Callable<Integer> {
  /** The shells; one script serves both. */
  enum Shell {
    BASH,
    ZSH
  }

  private final Session session;

  @Parameters(paramLabel = "bash|zsh", descriptionKey = "completion-shell", arity = "0..1")
  private Shell shell = Shell.BASH;

  CompletionCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    session.console().out().print(script(session));
    return 0;
  }

  /** The script for both shells, in which the words of options stand as people write them. */
  static String script(Session session) {
    CommandLine line = Subcommand.all(session);
    line.getSubcommands().values().forEach(command -> lowerCase(command.getCommandSpec()));
    return AutoComplete.bash(line.getCommandName(), line);
  }

  private static void lowerCase(CommandSpec spec) {
    for (OptionSpec option : List.copyOf(spec.options())) {
      if (option.completionCandidates() != null) {
        spec.remove(option);
        spec.addOption(OptionSpec.builder(option).completionCandidates(words(option)).build());
      }
    }
    for (PositionalParamSpec position : List.copyOf(spec.positionalParameters())) {
      if (position.completionCandidates() != null) {
        spec.remove(position);
        spec.addPositional(
            PositionalParamSpec.builder(position).completionCandidates(words(position)).build());
      }
    }
  }

  private static List<String> words(ArgSpec argument) {
    List<String> words = new ArrayList<>();
    argument.completionCandidates().forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
    return words;
  }
}
