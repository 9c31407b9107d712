package vn.chungtay.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.chungtay.finding.Severity;
import vn.chungtay.pipeline.Validated;
import vn.chungtay.pipeline.Validation;

/** {@code chungtay validate}: tells what is wrong and writes nothing. */
@Command(name = "validate", mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private InputOptions input;
  @Mixin private OutputOptions output;

  @Option(names = "--format", paramLabel = "text|csv|json", descriptionKey = "validate-format")
  private FindingsFormat format = FindingsFormat.TEXT;

  @Option(names = "--fail-on", paramLabel = "SEVERITY", descriptionKey = "fail-on")
  private FailOn failOn = FailOn.ERROR;

  ValidateCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    output.startLog();
    Console console = session.console();
    Validated validated =
        Validation.run(
            input.settings(Optional.empty(), Optional.empty()), session.surroundings(output));
    format.print(validated, console.out(), output.colored(console));
    if (!output.quiet()) {
      console
          .err()
          .println(
              validated
                  .texts()
                  .get(
                      "summary.findings",
                      validated.findings().total(Severity.ERROR),
                      validated.findings().total(Severity.WARNING),
                      validated.findings().total(Severity.INFO)));
    }
    long unlisted = validated.findings().unlisted();
    if (unlisted > 0 && !output.quiet()) {
      console.err().println(validated.texts().get("summary.unlisted", unlisted));
    }
    return failOn.severity().map(validated.findings()::reach).orElse(false) ? 1 : 0;
  }
}
