package vn.chungtay.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.chungtay.finding.CannotRun;
import vn.chungtay.pipeline.Settings;
import vn.chungtay.pipeline.Validated;
import vn.chungtay.pipeline.Validation;

/** {@code chungtay validate}: tells what is wrong, on standard output or to each sender. */
@Command(mixinStandardHelpOptions = true)
final class ValidateCommand extends SubmissionsCommand {
  @Option(
      names = "--format",
      paramLabel = "text|csv|json|sarif",
      descriptionKey = "validate-format")
  private FindingsFormat format = FindingsFormat.TEXT;

  @Option(names = "--unit", paramLabel = "CODE", descriptionKey = "validate-unit")
  private List<String> units = List.of();

  @Option(names = "--split-by-unit", paramLabel = "DIR", descriptionKey = "split-by-unit")
  private Optional<Path> letters = Optional.empty();

  @Option(names = "--fail-on", paramLabel = "SEVERITY", descriptionKey = "fail-on")
  private FailOn failOn = FailOn.ERROR;

  ValidateCommand(Session session) {
    super(session);
  }

  @Override
  int run(Console console) {
    if (letters.isPresent() && format != FindingsFormat.TEXT) {
      throw CannotRun.configuration("split_format");
    }
    Settings settings = input().settings(letters.stream().toList(), false);
    Validated validated =
        Validation.run(settings, new Validation.Scope(units, letters), surroundings());
    if (letters.isPresent()) {
      validated.letters().forEach(console.out()::println);
    } else {
      boolean colored = output().colored(console);
      format.show(
          validated, new FindingsFormat.Look(colored, settings.allFindings()), console.out());
    }
    console.out().flush();
    if (!output().quiet()) {
      summarise(validated, console.err());
    }
    return failOn.severity().map(validated.findings()::reach).orElse(false) ? 1 : 0;
  }

  private static void summarise(Validated validated, PrintStream err) {
    err.println(counts(validated.findings(), validated.texts()));
    long unlisted = validated.findings().unlisted();
    if (unlisted > 0) {
      err.println(validated.texts().get("summary.unlisted", unlisted));
    }
  }
}
