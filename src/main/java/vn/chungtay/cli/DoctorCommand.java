package vn.chungtay.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.chungtay.finding.Language;
import vn.chungtay.machine.Machine;
import vn.chungtay.machine.ThisMachine;
import vn.chungtay.pipeline.Checkup;

/** {@code chungtay doctor}: what is wrong around the tool, and how to mend it. */
@Command(mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "FOLDER", descriptionKey = "doctor-folder", arity = "0..1")
  private Optional<Path> folder = Optional.empty();

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "doctor-out")
  private Path out = Path.of("report");

  @Option(names = "--format", paramLabel = "text|json", descriptionKey = "doctor-format")
  private DoctorFormat format = DoctorFormat.TEXT;

  @Option(names = "--lang", paramLabel = "vi|en", descriptionKey = "lang")
  private Language language = Language.VI;

  @Mixin private OutputOptions output;

  DoctorCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    output.startLog();
    Console console = session.console();
    Machine machine =
        ThisMachine.observed(System.getenv(), out, console.terminal(), console.clock().instant());
    Checkup checkup = Checkup.of(machine, out, folder, session.texts());
    format.show(checkup, session.texts(), console.out(), output.colored(console));
    console.out().flush();
    return checkup.healthy() ? 0 : 1;
  }
}
