package vn.chungtay.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.chungtay.pipeline.Checked;
import vn.chungtay.pipeline.Checking;

/** {@code chungtay check}: are the figures ready? */
@Command(mixinStandardHelpOptions = true)
final class CheckCommand extends SubmissionsCommand {
  @Option(names = "--require", paramLabel = "DEMAND", descriptionKey = "require")
  private List<String> requirements = List.of();

  @Option(names = "--unit", paramLabel = "CODE", descriptionKey = "check-unit")
  private List<String> units = List.of();

  @Option(names = "--blocks", descriptionKey = "blocks")
  private boolean blocks;

  @Option(names = "--period", paramLabel = "P", descriptionKey = "period")
  private Optional<String> period = Optional.empty();

  @Option(names = "--format", paramLabel = "text|json|junit", descriptionKey = "check-format")
  private CheckFormat format = CheckFormat.TEXT;

  CheckCommand(Session session) {
    super(session);
  }

  @Override
  int run(Console console) {
    Checked checked =
        Checking.run(
            input().settings(List.of(), true, period.map(InputOptions::period), Optional.empty()),
            new Checking.Demands(requirements, units, blocks),
            surroundings());
    format.show(checked, console.out(), output().colored(console));
    return checked.passed() ? 0 : 1;
  }
}
