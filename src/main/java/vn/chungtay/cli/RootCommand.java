package vn.chungtay.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code chungtay} itself: without a command it shows its help. */
final class RootCommand implements Runnable {
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  /** Said in code, not in annotations: they take a third of the time of {@code chungtay --help}. */
  RootCommand() {
    spec.name("chungtay").versionProvider(new Version());
    spec.usageMessage().synopsisSubcommandLabel("COMMAND");
    spec.addOption(standard("help", "-h").usageHelp(true).build());
    spec.addOption(standard("version", "-V").versionHelp(true).build());
  }

  private static OptionSpec.Builder standard(String name, String letter) {
    return OptionSpec.builder(letter, "--" + name)
        .type(boolean.class)
        .descriptionKey("mixinStandardHelpOptions." + name);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(), spec.resourceBundle().getString("no_command"));
  }
}
